// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/paper/PaperDialog.h"

namespace gatehouse::ui {

/// A run sheet in words; a large organization's take longer than a frame to make.
struct WordedRunSheet
{
    QString draft; ///< its name; raw
    wording::Notice lines;
    QString markdown;
    int steps = 0;
    int openQuestions = 0;
    bool canBeApplied = true;
};

/// Makes the sheet of a draft of what is published and words it; for any thread.
[[nodiscard]] WordedRunSheet wordedRunSheet(const access::CompiledOrganization& published,
                                            const Draft& draft);

/// The run sheet of a draft, as it will be printed: the ordered steps in Atlassian Administration, what to
/// check, the way back. Object names "runSheet…", beside those of PaperDialog "runSheet.markdown" and
/// "runSheet.copyMarkdown".
class RunSheetDialog : public PaperDialog
{
    Q_OBJECT
public:
    explicit RunSheetDialog(WordedRunSheet sheet, const Theme& theme, QWidget* parent);

    [[nodiscard]] const QString& markdown() const { return m_markdown; }

private:
    void addFacts(const WordedRunSheet& sheet);

    QString m_markdown;
};

} // namespace gatehouse::ui
