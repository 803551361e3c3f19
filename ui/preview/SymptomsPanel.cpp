// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/SymptomsPanel.h"

#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SectionHeading.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QVBoxLayout>

#include <utility>

namespace gatehouse::ui {

SymptomsPanel::SymptomsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(tr("Symptoms"), theme, this))
    , m_explain(new LinkButton(tr("Explain"), theme, this))
    , m_table(new TableView(theme, this))
{
    setObjectName(QStringLiteral("preview.symptoms"));
    m_explain->setObjectName(QStringLiteral("preview.symptoms.explain"));
    m_heading->setCorner(m_explain);
    m_table->setObjectName(QStringLiteral("preview.symptoms.table"));
    m_table->setAccessibleName(tr("What is seen, before and after"));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{260}, {200}, {200, true}});
    m_table->setFrameShape(QFrame::NoFrame);
    auto* head = new QWidget(this);
    auto* line = new QVBoxLayout(head);
    line->setContentsMargins(12, 8, 12, 7);
    line->addWidget(m_heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Separator(theme, ColorRole::Line, this));
    column->addWidget(head);
    column->addWidget(m_table, 1);
    connect(m_explain, &LinkButton::clicked, this, &SymptomsPanel::explainRequested);
    showNothing();
}

void SymptomsPanel::show(const QString& what, std::vector<access::OutcomeChange> changes)
{
    m_heading->setNote(what);
    m_explain->show();
    m_model.setChanges(std::move(changes));
}

void SymptomsPanel::showNothing()
{
    m_heading->setNote(tr("select a cell to see what apps and people notice"));
    m_explain->hide();
    m_model.setChanges({});
}

} // namespace gatehouse::ui
