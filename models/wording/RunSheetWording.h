// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/runsheet/RunSheet.h"
#include "models/wording/NoticeWording.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A run sheet in words: one structure, from which the window, the printer, HTML (`html`), plain text
/// (`text`) and Markdown (`markdown`) are all made, so that they say the same.
namespace gatehouse::wording {

/// One thing to click or set; `parts` are what is chosen there: containers, apps.
struct Instruction
{
    QString text;
    QStringList parts{};
};

/// One step in words. Plain text made harmless.
struct WordedStep
{
    QString title;           ///< "Create the policy “Close HR”"
    QList<Instruction> toDo; ///< what to click and set, in order; names with key and id
    QStringList toCheck;     ///< what must be seen after it
    QStringList open;        ///< what the platform's documents leave open
    QString warning;         ///< protection is lower for a while, or it cannot be undone; may be empty
    QString wayBack;         ///< how to undo this step; may be empty
};

/// `organization` is the one the sheet was made for.
[[nodiscard]] WordedStep worded(const runsheet::Step& step, const Organization& organization);
[[nodiscard]] QString sentence(const runsheet::Obstacle& obstacle, const Draft& draft,
                               const Organization& organization);
[[nodiscard]] QString sentence(const runsheet::LeftOut& leftOut, const Draft& draft);
/// What is open, as a full sentence.
[[nodiscard]] QString sentence(runsheet::Open open);
/// "Ask as Acme (com.acme) for one issue of FIN Finance …: 404, as if missing."
[[nodiscard]] QString sentence(const runsheet::PairCheck& check, const Organization& organization);

/// The whole sheet as lines. `draft` is the one it was made for.
[[nodiscard]] Notice runSheetLines(const runsheet::RunSheet& sheet, const Draft& draft,
                                   const Organization& organization);
/// As Markdown (CommonMark); ends with a line break. No name can become markup, a link or a heading.
[[nodiscard]] QString runSheetMarkdown(const runsheet::RunSheet& sheet, const Draft& draft,
                                       const Organization& organization);

/// Lines as Markdown; the same guarantees.
[[nodiscard]] QString markdown(const Notice& notice);

} // namespace gatehouse::wording
