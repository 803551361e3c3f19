// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/runsheet/RunSheet.h"
#include "ui/paper/PaperDialog.h"

#include <memory>

namespace gatehouse::ui {

/// The run sheet of a draft, as it will be printed: the ordered steps in Atlassian Administration, what to
/// check, the way back. Object names "runSheet…", beside those of PaperDialog "runSheet.markdown" and
/// "runSheet.copyMarkdown".
class RunSheetDialog : public PaperDialog
{
    Q_OBJECT
public:
    /// `sheet` was made for this draft of this organization.
    RunSheetDialog(const runsheet::RunSheet& sheet, const Draft& draft,
                   std::shared_ptr<const Organization> organization, const Theme& theme, QWidget* parent);

    [[nodiscard]] const QString& markdown() const { return m_markdown; }

private:
    void addFacts(const runsheet::RunSheet& sheet);

    QString m_markdown;
};

} // namespace gatehouse::ui
