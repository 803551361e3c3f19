// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyDesk.h"

#include <QString>

namespace gatehouse::ui {

/// Which policy list the desk shows, in words: "Published state", "Draft February". Needs no open document.
[[nodiscard]] QString shownState(const PolicyDesk& desk);
/// The last paragraph of a text that leaves Gatehouse while a draft is shown: that it is not about what is in
/// force. Does not name the draft, which the reader may not know. Empty for the published list.
[[nodiscard]] QString draftNote(const PolicyDesk& desk);
/// The text, which ends a line, and that paragraph where there is one.
[[nodiscard]] QString withDraftNote(const QString& text, const PolicyDesk& desk);
/// What `--draft` of the command line takes for the shown draft: its name, or its id where the name does not
/// tell it from the others; empty for the published list. Raw.
[[nodiscard]] QString shownDraftArgument(const PolicyDesk& desk);

} // namespace gatehouse::ui
