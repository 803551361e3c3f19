// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "models/notices/ChangeNotice.h"
#include "models/notices/TemplateText.h"

#include <QString>

#include <string_view>
#include <vector>

namespace gatehouse::wording {

/// The built-in template for an audience, translated; placeholders in braces (`notices::Placeholder`).
[[nodiscard]] QString defaultTemplate(Audience audience);
/// The organization's own template for an audience, else the built-in one.
[[nodiscard]] QString noticeTemplate(const Organization& organization, Audience audience);
/// What a placeholder stands for, as help for whoever edits a template.
[[nodiscard]] QString placeholderHelp(notices::Placeholder placeholder);
[[nodiscard]] QString name(Audience audience); ///< "End users", "Space owners", "App vendor"

/// A notice as text to paste, and what of its template was not understood. Plain text with line breaks;
/// everything that was put in is harmless, the template's own text stands as it was written.
struct WordedNotice
{
    QString text;
    std::vector<Fault> faults;
};
[[nodiscard]] WordedNotice worded(const notices::ChangeNotice& notice, std::string_view templateText);

} // namespace gatehouse::wording
