// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/SavedWords.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

namespace gatehouse::ui {
namespace {

struct SavedText
{
    Q_DECLARE_TR_FUNCTIONS(publishing)
};

} // namespace

QString savedWords(const PolicyDesk& desk, bool started)
{
    const auto draft = desk.document().isOpen() ? desk.draft() : std::nullopt;
    if (!draft)
        return {};
    const QString name = wording::plainText(desk.document().organization()->drafts[*draft].name, 80);
    return started
               ? SavedText::tr("%1 was started with this edit. What is published stays as it is.").arg(name)
               : SavedText::tr("Saved to %1.").arg(name);
}

} // namespace gatehouse::ui
