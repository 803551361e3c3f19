// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/CoverageCard.h"

#include "ui/document/PolicyWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>

namespace gatehouse::ui {
namespace {

constexpr int coverageRowsShown = 10; ///< more of them scroll within the card
constexpr int coverageRowHeight = 28;

} // namespace

CoverageCard::CoverageCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Coverage"), parent)
    , m_model(new CoveredContainersModel(this))
    , m_table(new TableView(theme, this))
    , m_footer(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
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
    m_footer->setContentsMargins(12, 8, 12, 8);
    m_footer->setWordWrap(true);
    body()->addWidget(m_footer);
}

void CoverageCard::setPolicy(const std::shared_ptr<const Organization>& organization, const Policy& policy)
{
    heading().setNote(coverageSentence(*organization, policy.coverage));
    m_footer->setText(tr("Created later: %1").arg(createdLaterWord(policy.coverage)));
}

void CoverageCard::setEffect(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                             const PolicyEffect& effect)
{
    const bool blocks = policy.rule.effect == RuleEffect::Block;
    m_model->set(organization, effect.containers, blocks ? tr("Apps blocked") : tr("Apps named"));
    m_footer->setText(tr("%1 · Created later: %2")
                          .arg(containerCount(effect.containers.size()), createdLaterWord(policy.coverage)));
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
