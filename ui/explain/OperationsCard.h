// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/explain/OperationsModel.h"
#include "ui/widgets/Card.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace gatehouse::ui {

class ChipButton;
class FilterLine;
class TableView;

/// Filters operations by text, verdict class, or those outside their class.
class OperationsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text);
    void setOnlyOutside(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
    bool m_onlyOutside = false;
};

/// All operations of the product for the app, container and way of acting that are asked for. Choosing a row
/// asks for that operation. Object names "explain.operations", "explain.operations.filter",
/// "explain.operations.outside".
class OperationsCard : public Card
{
    Q_OBJECT
public:
    explicit OperationsCard(const Theme& theme, QWidget* parent = nullptr);

    void setQuestion(const std::shared_ptr<const access::CompiledOrganization>& core,
                     const access::Question& question);

Q_SIGNALS:
    void chosen(gatehouse::catalogue::OperationIndex operation);

private:
    void makeFilter(const Theme& theme);
    void filter(const std::function<void()>& change);
    void selectAsked();
    void count();

    OperationsModel* m_model;
    OperationsFilter* m_shown;
    FilterLine* m_line = nullptr;
    TableView* m_table;
    std::optional<catalogue::OperationIndex> m_asked;
    bool m_restoring = false; ///< a change of the selection is not a person's
};

} // namespace gatehouse::ui
