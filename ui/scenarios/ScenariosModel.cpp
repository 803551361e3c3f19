// SPDX-License-Identifier: Apache-2.0
#include "ui/scenarios/ScenariosModel.h"

#include "models/wording/ScenarioWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

constexpr int firstWorst[] = {2, 0, 1}; ///< how a state sorts: broken, cannot be asked, as expected

QString stateWord(scenarios::State state)
{
    const std::string_view word = toText(state);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

void ScenariosModel::setCore(std::shared_ptr<const access::CompiledOrganization> core)
{
    beginResetModel();
    m_core = std::move(core);
    m_rows.clear();
    if (m_core)
        for (const Scenario& scenario : m_core->organization().scenarios) {
            Row row;
            row.texts[Name] = wording::plainText(scenario.name);
            row.texts[App] = wording::scenarioApp(scenario, *m_core);
            row.texts[Where] = wording::scenarioWhere(scenario, *m_core);
            row.texts[Question] = wording::scenarioQuestion(scenario, *m_core);
            row.texts[Expected] = wording::name(scenario.expected);
            const QString raw =
                QString::fromStdString(scenario.app + '\n' + scenario.container + '\n' + scenario.note);
            for (const QString& text : row.texts)
                row.haystack += text + u'\n';
            row.haystack = (row.haystack + raw).toCaseFolded();
            m_rows.push_back(std::move(row));
        }
    matchResults();
    arrange();
    endResetModel();
}

void ScenariosModel::setChecked(std::shared_ptr<const CheckedScenarios> checked)
{
    // Without a filter by state every row stays where it is, and so does what a person looks at.
    const bool rearranges = !m_filter.state.isEmpty();
    if (rearranges)
        beginResetModel();
    m_checked = std::move(checked);
    matchResults();
    if (rearranges) {
        arrange();
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

/// A result counts for a row whose scenario is the one that was checked.
void ScenariosModel::matchResults()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].known = false;
        if (!m_checked || row >= m_checked->results.size())
            continue;
        const auto& checked = m_checked->core->organization().scenarios;
        m_rows[row].known = checked[row] == m_core->organization().scenarios[row];
    }
}

void ScenariosModel::setFilter(const ScenariosFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_words = filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
}

const Scenario& ScenariosModel::scenarioAt(int source) const
{
    return m_core->organization().scenarios[static_cast<std::size_t>(source)];
}

const scenarios::Checked* ScenariosModel::checkedAt(int source) const
{
    const auto row = static_cast<std::size_t>(source);
    return m_rows[row].known ? &m_checked->results[row] : nullptr;
}

bool ScenariosModel::hasState(int source, const QString& state) const
{
    if (state.isEmpty())
        return true;
    const scenarios::Checked* const checked = checkedAt(source);
    if (!checked)
        return false;
    return stateWord(checked->state) == state ||
           (state == stateWord(scenarios::State::Broken) && checked->state == scenarios::State::Unanswerable);
}

int ScenariosModel::countOf(const QString& state) const
{
    int count = 0;
    for (int source = 0; source < sourceCount(); ++source)
        count += hasState(source, state) ? 1 : 0;
    return count;
}

int ScenariosModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool ScenariosModel::shows(int source) const
{
    const QString& haystack = m_rows[static_cast<std::size_t>(source)].haystack;
    return hasState(source, m_filter.state) &&
           std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return haystack.contains(word); });
}

SortKey ScenariosModel::sortKey(int source, int column) const
{
    if (column != State)
        return {0, text(source, column).toCaseFolded()};
    const scenarios::Checked* const checked = checkedAt(source);
    return {checked ? firstWorst[static_cast<std::size_t>(checked->state)] : 3, {}};
}

QString ScenariosModel::text(int source, int column) const
{
    const scenarios::Checked* const checked = checkedAt(source);
    if (column == State)
        return checked ? wording::name(checked->state) : tr("Asking…");
    if (column == Now)
        return checked ? wording::scenarioActual(*checked) : QString();
    return m_rows[static_cast<std::size_t>(source)].texts[static_cast<std::size_t>(column)];
}

QVariant ScenariosModel::glyph(int source) const
{
    const scenarios::Checked* const checked = checkedAt(source);
    if (!checked)
        return {};
    constexpr access::GateResult results[] = {access::GateResult::Pass, access::GateResult::Fail,
                                              access::GateResult::Unknown};
    return variant(results[static_cast<std::size_t>(checked->state)]);
}

ColorRole ScenariosModel::color(int source, int column) const
{
    const scenarios::Checked* const checked = checkedAt(source);
    if (!checked)
        return column == State ? ColorRole::Text3 : ColorRole::Text;
    if (column == State || column == Now) {
        constexpr ColorRole roles[] = {ColorRole::Text, ColorRole::Denied, ColorRole::Unknown};
        return roles[static_cast<std::size_t>(checked->state)];
    }
    return column == Name ? ColorRole::Text : ColorRole::Text2;
}

QVariant ScenariosModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int source = sourceOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(source, index.column());
    case CellRole::LeadingGlyph:
        return index.column() == State ? glyph(source) : QVariant();
    case CellRole::Color:
        return variant(color(source, index.column()));
    case CellRole::Text:
        return variant(index.column() == Name ? TextRole::BodyMedium : TextRole::Body);
    default:
        return ArrangedModel::data(index, role);
    }
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("State"),    tr("Scenario"), tr("App"), tr("Where"),
                              tr("Question"), tr("Expected"), tr("Now")};
    return titles[section];
}

} // namespace gatehouse::ui
