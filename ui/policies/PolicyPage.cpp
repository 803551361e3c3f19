// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyPage.h"

#include "models/wording/Wording.h"
#include "ui/policies/CoverageCard.h"
#include "ui/policies/RulesCard.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Lozenge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

QString recordWords(PolicyStatus status)
{
    switch (status) {
    case PolicyStatus::Active:
        return PolicyPage::tr("Recorded as active in this file");
    case PolicyStatus::Draft:
        return PolicyPage::tr("A draft: it counts in no verdict");
    case PolicyStatus::Inactive:
        break;
    }
    return PolicyPage::tr("Recorded as inactive in this file: it counts in no verdict");
}

LozengeKind statusKind(PolicyStatus status)
{
    return status == PolicyStatus::Active ? LozengeKind::Allowed : LozengeKind::Neutral;
}

} // namespace

PolicyPage::PolicyPage(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_name(new ElidedLabel(theme, TextRole::ObjectName))
    , m_status(policyStatusLozenge(PolicyStatus::Draft, theme))
    , m_description(new PlainLabel(theme, TextRole::Body, ColorRole::Text2))
    , m_record(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text3))
    , m_coverage(new CoverageCard(theme))
    , m_rules(new RulesCard(theme))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setObjectName(QStringLiteral("policies.name"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(6);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_name);
    header->addWidget(m_status);
    header->addStretch(1);
    makeButtons(*header);
    layout->addLayout(header);
    m_description->setWordWrap(true);
    layout->addWidget(m_description);
    layout->addWidget(m_record);
    layout->addSpacing(6);
    layout->addWidget(m_coverage);
    layout->addSpacing(6);
    layout->addWidget(m_rules);
    layout->addStretch(1);
    setWidget(content);
    connect(m_coverage, &CoverageCard::changeRequested, this, &PolicyPage::editRequested);
    connect(m_coverage, &CoverageCard::containerActivated, this, &PolicyPage::containerActivated);
    connect(m_rules, &RulesCard::changeRequested, this, &PolicyPage::editRequested);
}

void PolicyPage::makeButtons(QHBoxLayout& header)
{
    m_activate = pushButton(tr("Activate"), m_theme, {}, this);
    m_activate->setObjectName(QStringLiteral("policies.activate"));
    connect(m_activate, &QPushButton::clicked, this, [this] { Q_EMIT activateRequested(!m_active); });
    auto* edit = pushButton(tr("Edit…"), m_theme, {}, this);
    edit->setObjectName(QStringLiteral("policies.edit"));
    connect(edit, &QPushButton::clicked, this, &PolicyPage::editRequested);
    m_more = iconButton(QStringLiteral("more"), tr("More"), m_theme, this);
    m_more->setObjectName(QStringLiteral("policies.more"));
    makeMenu();
    connect(m_more, &QToolButton::clicked, this, &PolicyPage::popUpMenu);
    header.addWidget(m_activate);
    header.addWidget(edit);
    header.addWidget(m_more);
}

void PolicyPage::makeMenu()
{
    m_menu = new QMenu(this);
    QAction* duplicate = m_menu->addAction(m_theme.icon(QStringLiteral("copy")), tr("Duplicate"));
    duplicate->setObjectName(QStringLiteral("policies.duplicate"));
    connect(duplicate, &QAction::triggered, this, &PolicyPage::duplicateRequested);
    QAction* remove = m_menu->addAction(m_theme.icon(QStringLiteral("delete")), tr("Delete"));
    remove->setObjectName(QStringLiteral("policies.delete"));
    connect(remove, &QAction::triggered, this, &PolicyPage::deleteRequested);
}

void PolicyPage::popUpMenu()
{
    const QSize size = m_menu->sizeHint();
    m_menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - size.width(), m_more->height() + 2)));
}

void PolicyPage::setPolicy(const std::shared_ptr<const Organization>& organization, const Policy& policy)
{
    m_active = policy.status == PolicyStatus::Active;
    m_name->setText(wording::plainText(policy.name));
    m_status->set(statusKind(policy.status), wording::name(policy.status));
    m_status->setGlyph(policy.status);
    m_activate->setText(m_active ? tr("Deactivate") : tr("Activate"));
    m_description->setText(wording::plainText(policy.description, 2000));
    m_description->setVisible(!policy.description.empty());
    m_record->setText(recordWords(policy.status));
    m_coverage->setPolicy(organization, policy);
    m_rules->setPolicy(*organization, policy);
}

void PolicyPage::setEffect(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                           const PolicyEffect& effect)
{
    m_coverage->setEffect(organization, policy, effect);
    m_rules->setEffect(*organization, policy, effect);
}

} // namespace gatehouse::ui
