// SPDX-License-Identifier: Apache-2.0
#include "app/window/PolicyMenu.h"

namespace gatehouse::app {

PolicyMenu::PolicyMenu(ui::PolicyDesk& desk, ui::DraftActions& drafts, QWidget* parent)
    : QMenu(tr("&Policy"), parent)
    , m_desk(desk)
    , m_drafts(drafts)
    , m_toggle(addAction(tr("Published or &draft")))
    , m_end(addSeparator())
{
    m_toggle->setObjectName(QStringLiteral("policy.toggle"));
    m_toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_toggle, &QAction::triggered, &m_desk, &ui::PolicyDesk::toggle);
    const auto enable = [this] {
        m_toggle->setEnabled(m_desk.document().isOpen() && !m_desk.document().organization()->drafts.empty());
    };
    connect(&m_desk, &ui::PolicyDesk::changed, this, enable);
    connect(this, &QMenu::aboutToShow, this, &PolicyMenu::refill);
    enable();
}

void PolicyMenu::refill()
{
    for (QAction* action : actions().mid(actions().indexOf(m_end) + 1)) {
        removeAction(action);
        action->deleteLater();
    }
    m_drafts.fill(*this, QStringLiteral("policy"));
}

} // namespace gatehouse::app
