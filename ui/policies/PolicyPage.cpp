// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyPage.h"

#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/editing/WrapLayout.h"
#include "ui/policies/CoverageCard.h"
#include "ui/policies/DraftStrip.h"
#include "ui/policies/RulesCard.h"
#include "ui/policies/SidesCard.h"
#include "ui/publishing/VersionWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Lozenge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

QString recordWords(PolicyStatus status, bool draft)
{
    switch (status) {
    case PolicyStatus::Active:
        return draft ? PolicyPage::tr("Active in this draft: it counts once the draft is published")
                     : PolicyPage::tr("Recorded as active in this file");
    case PolicyStatus::Draft:
        return PolicyPage::tr("Never activated: it counts in no verdict");
    case PolicyStatus::Inactive:
        break;
    }
    return draft ? PolicyPage::tr("Inactive in this draft: it counts in no verdict")
                 : PolicyPage::tr("Recorded as inactive in this file: it counts in no verdict");
}

QString historyBy(const PolicyHistoryEntry& entry)
{
    return entry.by.empty() ? PolicyPage::tr("someone not named") : wording::plainText(entry.by, 80);
}

/// Who wrote it and who changed it last, as far as the kept versions tell.
QStringList authorship(const std::vector<PolicyHistoryEntry>& history)
{
    QStringList parts;
    const bool knowsAuthor = !history.empty() && history.back().added;
    parts << (knowsAuthor ? PolicyPage::tr("Author %1").arg(historyBy(history.back()))
                          : PolicyPage::tr("Author not known"));
    if (!history.empty())
        parts << PolicyPage::tr("Changed %1 by %2")
                     .arg(publishedTime(history.front().at), historyBy(history.front()));
    return parts;
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
    , m_state(new Lozenge(LozengeKind::Accent, {}, theme))
    , m_description(new PlainLabel(theme, TextRole::Body, ColorRole::Text2))
    , m_record(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text3))
    , m_strip(new DraftStrip(theme))
    , m_sides(new SidesCard(theme))
    , m_coverage(new CoverageCard(theme))
    , m_rules(new RulesCard(theme))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setObjectName(QStringLiteral("policies.name"));
    m_state->setObjectName(QStringLiteral("policies.state"));
    m_description->setObjectName(QStringLiteral("policies.description"));
    m_record->setObjectName(QStringLiteral("policies.record"));
    auto* content = new QWidget(this);
    layOut(*content);
    setWidget(content);
    connect(m_strip, &DraftStrip::sidesToggled, m_sides, &QWidget::setVisible);
    connect(m_strip, &DraftStrip::previewRequested, this, &PolicyPage::previewRequested);
    connect(m_coverage, &CoverageCard::changeRequested, this, &PolicyPage::coverageRequested);
    connect(m_coverage, &CoverageCard::containerActivated, this, &PolicyPage::containerActivated);
    connect(m_coverage, &CoverageCard::limitsRequested, this, &PolicyPage::limitsRequested);
    connect(m_rules, &RulesCard::changeRequested, this, &PolicyPage::ruleRequested);
}

void PolicyPage::layOut(QWidget& content)
{
    auto* layout = new QVBoxLayout(&content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(6);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    auto* name = new QWidget(&content);
    auto* parts = new WrapLayout(8, name); // a long name has the line for itself
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_name);
    parts->addWidget(m_status);
    parts->addWidget(m_state);
    header->addWidget(name, 1);
    makeButtons(*header);
    layout->addLayout(header);
    m_description->setWordWrap(true);
    m_record->setWordWrap(true);
    m_description->setMinimumWidth(1);
    m_record->setMinimumWidth(1);
    layout->addWidget(m_description);
    layout->addWidget(m_record);
    auto* cards = new QVBoxLayout;
    cards->setContentsMargins(0, 6, 0, 0);
    cards->setSpacing(12);
    for (QWidget* part : {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_sides),
                          static_cast<QWidget*>(m_coverage), static_cast<QWidget*>(m_rules)})
        cards->addWidget(part);
    layout->addLayout(cards);
    layout->addStretch(1);
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
    for (QWidget* button :
         {static_cast<QWidget*>(m_activate), static_cast<QWidget*>(edit), static_cast<QWidget*>(m_more)})
        header.addWidget(button, 0, Qt::AlignTop);
}

void PolicyPage::makeMenu()
{
    m_menu = new QMenu(this);
    const auto add = [this](const char* name, const QString& text, const QString& icon, const auto& act) {
        QAction* action =
            icon.isEmpty() ? m_menu->addAction(text) : m_menu->addAction(m_theme.icon(icon), text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    add("policies.duplicate", tr("Duplicate"), QStringLiteral("copy"), &PolicyPage::duplicateRequested);
    add("policies.delete", tr("Delete"), QStringLiteral("delete"), &PolicyPage::deleteRequested);
    m_menu->addSeparator();
    add("policies.up", tr("Move up"), {}, [this] { Q_EMIT moveRequested(-1); });
    add("policies.down", tr("Move down"), {}, [this] { Q_EMIT moveRequested(1); });
    m_menu->addSeparator();
    add("policies.matrix", tr("Show in matrix"), QStringLiteral("access"), &PolicyPage::matrixRequested);
}

void PolicyPage::popUpMenu()
{
    const QSize size = m_menu->sizeHint();
    m_menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - size.width(), m_more->height() + 2)));
}

void PolicyPage::setPolicy(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                           const PolicyStanding& standing)
{
    m_active = policy.status == PolicyStatus::Active;
    m_name->setText(wording::plainText(policy.name));
    m_status->set(statusKind(policy.status), wording::name(policy.status));
    m_status->setGlyph(policy.status);
    m_activate->setText(m_active ? tr("Deactivate") : tr("Activate"));
    m_description->setText(wording::plainText(policy.description, 2000));
    m_description->setVisible(!policy.description.empty());
    QStringList record{tr("Data security policy")};
    record << authorship(standing.history) << recordWords(policy.status, standing.draft);
    m_record->setText(record.join(QStringLiteral("     ")));
    showStanding(*organization, policy, standing);
    m_coverage->setPolicy(organization, policy);
    m_rules->setPolicy(*organization, policy);
}

void PolicyPage::showStanding(const Organization& organization, const Policy& policy,
                              const PolicyStanding& standing)
{
    const auto edits = static_cast<std::size_t>(standing.changes.size());
    m_state->setVisible(standing.draft && edits > 0);
    if (standing.draft && edits > 0)
        m_state->set(LozengeKind::Accent, tr("%1 not published").arg(wording::editCount(edits)));
    if (standing.draft)
        m_strip->setChanges(standing.changes, standing.weight);
    else
        m_strip->setPublished();
    m_sides->setSides(organization, standing.published ? &*standing.published : nullptr, &policy);
    m_sides->setVisible(m_strip->showsSides());
}

void PolicyPage::setEffect(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                           const PolicyEffect& effect)
{
    m_coverage->setEffect(organization, policy, effect);
    m_rules->setEffect(*organization, policy, effect);
}

} // namespace gatehouse::ui
