// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ChangesCard.h"

#include "ui/explain/ChangesModel.h"
#include "ui/widgets/TableView.h"

#include <QScrollBar>

namespace gatehouse::ui {
namespace {

constexpr int changeRowHeight = 28;

QString changesTitle(const access::Explanation& explanation)
{
    const bool block =
        explanation.remedies.size() == 1 && explanation.remedies.front().code == access::Code::PolicyBlocked;
    return block ? ChangesCard::tr("What would lift the block") : ChangesCard::tr("What would allow it");
}

QString changesNote(const access::Explanation& explanation)
{
    if (explanation.remedies.size() > 1)
        return ChangesCard::tr("one for each of the %n failing gates", nullptr,
                               static_cast<int>(explanation.remedies.size()));
    if (explanation.remedies.empty() || explanation.remedies.front().alternatives.empty())
        return ChangesCard::tr("nothing");
    return explanation.remedies.front().enough ? ChangesCard::tr("any one of these is enough")
                                               : ChangesCard::tr("any one of these");
}

} // namespace

ChangesCard::ChangesCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("What would allow it"), parent)
    , m_model(new ChangesModel(this))
    , m_table(new TableView(theme, this))
{
    setFlush(true);
    m_table->setObjectName(QStringLiteral("explain.changes"));
    m_table->setAccessibleName(tr("Changes that would allow it"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({{112}, {240, true}, {128}, {128}});
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_table);
}

void ChangesCard::setExplanation(const access::Explanation& explanation)
{
    m_model->setExplanation(explanation);
    heading().setTitle(changesTitle(explanation));
    heading().setNote(changesNote(explanation));
    m_table->setColumnHidden(ChangesModel::Gate, explanation.remedies.size() < 2);
    m_table->setFixedHeight((m_model->rowCount() + 1) * changeRowHeight + 1);
}

bool ChangesCard::isEmpty() const
{
    return m_model->rowCount() == 0;
}

} // namespace gatehouse::ui
