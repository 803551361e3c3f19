// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/ScenarioWatch.h"
#include "ui/widgets/ArrangedModel.h"

#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace gatehouse::ui {

/// What the list of scenarios shows.
struct ScenariosFilter
{
    QString text;  ///< words, all of which must occur
    QString state; ///< "ok", "broken" (whatever does not hold), "unanswerable"; empty: any
    bool operator==(const ScenariosFilter&) const = default;
};

/// The scenarios of the open organization, one a row, with how they stand. Rows are in file order until they
/// are sorted; `source` is the position in `Organization::scenarios`.
class ScenariosModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int { State, Name, App, Where, Question, Expected, Now, ColumnCount };

    using ArrangedModel::ArrangedModel;

    /// The scenarios of `core`, which names things too; null: no rows.
    void setCore(std::shared_ptr<const access::CompiledOrganization> core);
    /// How they stand; a row that was not checked as it is now says so.
    void setChecked(std::shared_ptr<const CheckedScenarios> checked);
    void setFilter(const ScenariosFilter& filter);
    [[nodiscard]] const ScenariosFilter& filter() const { return m_filter; }

    [[nodiscard]] const Scenario& scenarioAt(int source) const;
    /// Null while it is being checked.
    [[nodiscard]] const scenarios::Checked* checkedAt(int source) const;
    [[nodiscard]] const std::shared_ptr<const CheckedScenarios>& checked() const { return m_checked; }
    /// How many rows the choice of a state would show.
    [[nodiscard]] int countOf(const QString& state) const;

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    struct Row
    {
        std::array<QString, ColumnCount> texts; ///< those of `State` and `Now` are made when asked for
        QString haystack;
        bool known = false; ///< `m_checked` tells of this scenario
    };
    [[nodiscard]] QString text(int source, int column) const;
    [[nodiscard]] bool hasState(int source, const QString& state) const;
    [[nodiscard]] QVariant glyph(int source) const;
    [[nodiscard]] ColorRole color(int source, int column) const;
    void matchResults();

    std::shared_ptr<const access::CompiledOrganization> m_core;
    std::shared_ptr<const CheckedScenarios> m_checked;
    std::vector<Row> m_rows;
    ScenariosFilter m_filter;
    QStringList m_words;
};

} // namespace gatehouse::ui
