// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/OperationsCard.h"

#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QItemSelectionModel>

namespace gatehouse::ui {
namespace {

constexpr int operationsHeight = 320;

} // namespace

void OperationsFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void OperationsFilter::setOnlyOutside(bool only)
{
    m_onlyOutside = only;
    invalidateFilter();
}

bool OperationsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyOutside && !index.data(OperationsModel::OutsideRole).toBool())
        return false;
    return m_text.isEmpty() ||
           index.data(OperationsModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

OperationsCard::OperationsCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Operations"), parent)
    , m_model(new OperationsModel(this))
    , m_shown(new OperationsFilter(this))
    , m_table(new TableView(theme, this))
{
    setFlush(true);
    body()->setSpacing(0);
    m_shown->setSourceModel(m_model);
    makeFilter(theme);
    m_table->setObjectName(QStringLiteral("explain.operations"));
    m_table->setAccessibleName(tr("Operations"));
    m_table->setModel(m_shown);
    m_table->setColumnWidths({{96}, {72}, {280, true}, {96}, {136}});
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFixedHeight(operationsHeight);
    body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_restoring)
                    Q_EMIT chosen(m_model->operation(m_shown->mapToSource(current).row()));
            });
}

void OperationsCard::makeFilter(const Theme& theme)
{
    m_line = new FilterLine(theme, this);
    FilterField* field = m_line->addField(tr("Filter by method, path, action"), 240);
    field->setObjectName(QStringLiteral("explain.operations.filter"));
    ChipButton* outside =
        m_line->addChip(tr("Outside their class"), QStringLiteral("explain.operations.outside"));
    outside->setCheckable(true);
    auto* nothing = new NothingFound(theme, m_table);
    nothing->setFilter(tr("operations"), tr("this filter"));
    m_table->setEmptyWidget(nothing);
    connect(field, &FilterField::textChanged, this,
            [this](const QString& text) { filter([&] { m_shown->setText(text); }); });
    connect(outside, &ChipButton::toggled, this,
            [this](bool only) { filter([&] { m_shown->setOnlyOutside(only); }); });
    connect(nothing, &NothingFound::clearRequested, this, [field, outside] {
        field->clear();
        outside->setChecked(false);
    });
    body()->addWidget(m_line);
}

/// A view moves its current row when the filter takes it away; that asks for nothing.
void OperationsCard::filter(const std::function<void()>& change)
{
    m_restoring = true;
    change();
    m_restoring = false;
    selectAsked();
    count();
}

void OperationsCard::selectAsked()
{
    m_restoring = true;
    const int row = m_asked ? m_model->rowOf(*m_asked) : -1;
    m_table->selectRowAt(row < 0 ? -1 : m_shown->mapFromSource(m_model->index(row, 0)).row());
    m_restoring = false;
}

void OperationsCard::setQuestion(const std::shared_ptr<const access::CompiledOrganization>& core,
                                 const access::Question& question)
{
    const auto* operation = std::get_if<catalogue::OperationIndex>(&question.demand);
    const bool asked = operation && m_asked == *operation;
    m_asked = operation ? std::optional(*operation) : std::nullopt;
    if (m_model->holds(core, question)) {
        if (!asked)
            selectAsked();
        return;
    }
    m_restoring = true;
    m_model->set(core, question);
    m_restoring = false;
    selectAsked();
    heading().setNote(tr("%1 of %2 allowed, %3 outside their class")
                          .arg(m_model->allowedCount())
                          .arg(m_model->rowCount())
                          .arg(m_model->outsideCount()));
    count();
}

void OperationsCard::count()
{
    m_line->setInfo(tr("%1 of %2 operations").arg(m_shown->rowCount()).arg(m_model->rowCount()));
}

} // namespace gatehouse::ui
