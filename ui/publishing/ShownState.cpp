// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/ShownState.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ui {
namespace {

struct ShownStateText
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::ShownState)
};

const Draft* shownDraft(const PolicyDesk& desk)
{
    const auto at = desk.draft();
    return at ? &desk.document().organization()->drafts[*at] : nullptr;
}

} // namespace

QString shownState(const PolicyDesk& desk)
{
    const Draft* const draft = shownDraft(desk);
    return draft ? ShownStateText::tr("Draft %1").arg(wording::plainText(draft->name, 60))
                 : ShownStateText::tr("Published state");
}

QString draftNote(const PolicyDesk& desk)
{
    return shownDraft(desk)
               ? ShownStateText::tr("This is about a draft of the policies. The draft is not in force.")
               : QString();
}

QString withDraftNote(const QString& text, const PolicyDesk& desk)
{
    const QString note = draftNote(desk);
    return text.isEmpty() || note.isEmpty() ? text : text + QLatin1Char('\n') + note + QLatin1Char('\n');
}

QString shownDraftArgument(const PolicyDesk& desk)
{
    const Draft* const draft = shownDraft(desk);
    if (!draft)
        return {};
    const auto& drafts = desk.document().organization()->drafts;
    const bool unique = !draft->name.empty() && std::ranges::count(drafts, draft->name, &Draft::name) == 1;
    return QString::fromStdString(unique ? draft->name : draft->id.value);
}

} // namespace gatehouse::ui
