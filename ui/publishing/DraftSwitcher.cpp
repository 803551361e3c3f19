// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/DraftSwitcher.h"

#include "models/policies/PolicyChanges.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"

#include <QFontMetrics>
#include <QMenu>

namespace gatehouse::ui {
namespace {

/// An ampersand in a name is no mnemonic.
QString menuName(const std::string& name)
{
    return wording::plainText(name, 60).replace(u'&', QStringLiteral("&&"));
}

constexpr int mostNameWidth = 112; ///< pixels; the chip stands in the narrowest pane

const QString publishedId = QStringLiteral("published");
QString chipId(const Draft& draft)
{
    return QStringLiteral("draft:") + QString::fromStdString(draft.id.value);
}

} // namespace

std::size_t editsOf(const Organization& organization, const std::vector<Policy>& policies)
{
    return policies::policyChanges({.before = organization.policies, .after = policies},
                                   organization.properties.policyModel)
        .size();
}

DraftSwitcher::DraftSwitcher(PolicyDesk& desk, DraftActions& actions, const Theme& theme, QWidget* parent)
    : ChipButton(tr("Shown"), theme, parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("drafts"));
    setClearable(false);
    connect(&desk, &PolicyDesk::changed, this, &DraftSwitcher::follow);
    follow();
}

QString DraftSwitcher::shortened(const std::string& name) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::BodyMedium));
    return metrics.elidedText(wording::plainText(name), Qt::ElideRight, mostNameWidth);
}

void DraftSwitcher::follow()
{
    setEnabled(m_desk.document().isOpen());
    QString text = tr("Published");
    QString id = publishedId;
    if (const auto shown = m_desk.document().isOpen() ? m_desk.draft() : std::nullopt) {
        const Organization& organization = *m_desk.document().organization();
        const Draft& draft = organization.drafts[*shown];
        id = chipId(draft);
        text = tr("%1, %2").arg(shortened(draft.name),
                                wording::editCount(editsOf(organization, draft.policies)));
    }
    const QSignalBlocker quiet(this);
    setOptions({{id, text}});
    setChoice(id);
}

void DraftSwitcher::addLists(QMenu& menu)
{
    const Organization& organization = *m_desk.document().organization();
    const auto add = [&](const QString& text, const QString& name, const std::optional<DraftId>& draft,
                         bool shown) {
        QAction* const action = menu.addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(shown);
        connect(action, &QAction::triggered, this, [this, draft] { m_desk.choose(draft); });
    };
    const auto shown = m_desk.draft();
    add(tr("Published"), QStringLiteral("drafts.published"), std::nullopt, !shown);
    for (std::size_t at = 0; at < organization.drafts.size(); ++at) {
        const Draft& draft = organization.drafts[at];
        add(tr("%1\t%2").arg(menuName(draft.name), wording::editCount(editsOf(organization, draft.policies))),
            QStringLiteral("drafts.choose.") + QString::fromStdString(draft.id.value), draft.id, shown == at);
    }
}

void DraftSwitcher::openMenu()
{
    if (!m_desk.document().isOpen())
        return;
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLists(*menu);
    menu->addSeparator();
    m_actions.fill(*menu, objectName());
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace gatehouse::ui
