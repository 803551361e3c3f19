// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/CoverageCard.h"

#include "models/policies/Meters.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/editing/WrapLayout.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int coverageRowsShown = 10; ///< more of them scroll within the card
constexpr int coverageRowHeight = 28;

/// "Jira", with the site where there are several; "Products", "Containers".
QString meterLabel(const Organization& organization, const policies::Meter& meter, bool oneSite)
{
    if (meter.what == policies::Metered::InstancesCovered)
        return CoverageCard::tr("Products");
    if (!meter.instance)
        return CoverageCard::tr("Containers");
    return oneSite ? wording::name(meter.instance->product)
                   : wording::productText(*meter.instance, organization);
}

bool isAboutCoverage(const policies::Meter& meter)
{
    return meter.what == policies::Metered::ContainersOfInstance ||
           meter.what == policies::Metered::InstancesCovered ||
           meter.what == policies::Metered::ContainersOfOverride;
}

std::vector<policies::Meter> coverageMeters(const Organization& organization, const PolicyId& policy)
{
    std::vector<policies::Meter> meters;
    const auto at = findPolicy(organization, policy);
    for (const policies::Meter& meter : policies::meters(organization))
        if (at && meter.policy == *at && isAboutCoverage(meter))
            meters.push_back(meter);
    return meters;
}

bool areOfOneSite(const std::vector<policies::Meter>& meters)
{
    return std::ranges::all_of(meters, [&](const policies::Meter& meter) {
        return !meter.instance || !meters.front().instance ||
               meter.instance->site == meters.front().instance->site;
    });
}

} // namespace

CoverageCard::CoverageCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Coverage"), parent)
    , m_theme(theme)
    , m_model(new CoveredContainersModel(this))
    , m_table(new TableView(theme, this))
    , m_later(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
{
    setFlush(true);
    body()->setSpacing(0);
    auto* change = pushButton(tr("Change…"), theme, {}, this);
    change->setObjectName(QStringLiteral("policies.coverage.change"));
    connect(change, &QPushButton::clicked, this, &CoverageCard::changeRequested);
    heading().setCorner(change);

    m_table->setObjectName(QStringLiteral("policies.coverage"));
    m_table->setAccessibleName(tr("Containers that the policy covers"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({{76}, {160, true}, {128}, {96}, {128}});
    m_table->setFrameShape(QFrame::NoFrame);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT containerActivated(QString::fromStdString(m_model->container(index.row()).id.value));
    });
    body()->addWidget(m_table);
    body()->addWidget(makeFooter());
}

QWidget* CoverageCard::makeFooter()
{
    auto* footer = new QWidget(this);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    m_meters = new QWidget(footer);
    auto* meters = new WrapLayout(16, m_meters);
    meters->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_meters, 1);
    m_later->setObjectName(QStringLiteral("policies.coverage.later"));
    row->addWidget(m_later, 0, Qt::AlignRight | Qt::AlignTop);
    return footer;
}

void CoverageCard::showMeters(const Organization& organization, const Policy& policy)
{
    clearLayout(*m_meters->layout());
    const std::vector<policies::Meter> meters = coverageMeters(organization, policy.id);
    const bool oneSite = areOfOneSite(meters);
    int number = 0;
    for (const policies::Meter& meter : meters) {
        auto* shown = new Meter(m_theme, m_meters);
        shown->setObjectName(QStringLiteral("policies.coverage.meter.%1").arg(number++));
        shown->setLabel(meterLabel(organization, meter, oneSite));
        shown->setValue(static_cast<int>(meter.used), static_cast<int>(meter.limit));
        shown->setActivatable(true);
        shown->setToolTip(tr("The platform’s limit. Click to change the figures."));
        connect(shown, &Meter::activated, this, &CoverageCard::limitsRequested);
        m_meters->layout()->addWidget(shown);
        shown->show();
    }
}

void CoverageCard::setPolicy(const std::shared_ptr<const Organization>& organization, const Policy& policy)
{
    heading().setNote(coverageSentence(*organization, policy.coverage));
    m_later->setText(tr("Created later: %1").arg(createdLaterWord(policy.coverage)));
    showMeters(*organization, policy);
}

void CoverageCard::setEffect(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                             const PolicyEffect& effect)
{
    const bool blocks = policy.rule.effect == RuleEffect::Block;
    m_model->set(organization, effect.containers, blocks ? tr("Apps blocked") : tr("Apps named"));
    m_table->growToTitles();
    fitHeight();
}

void CoverageCard::fitHeight()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setVerticalScrollBarPolicy(rows > coverageRowsShown ? Qt::ScrollBarAsNeeded
                                                                 : Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight((qMin(rows, coverageRowsShown) + 1) * coverageRowHeight + 1);
}

} // namespace gatehouse::ui
