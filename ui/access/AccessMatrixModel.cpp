// SPDX-License-Identifier: Apache-2.0
#include "ui/access/AccessMatrixModel.h"

#include "models/access/CellChange.h"
#include "models/wording/Wording.h"
#include "ui/access/MatrixText.h"
#include "ui/explanation/QuestionWords.h"
#include "ui/widgets/ToolTips.h"

#include <algorithm>
#include <unordered_map>

namespace gatehouse::ui {

AccessMatrixModel::AccessMatrixModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void AccessMatrixModel::setContent(std::shared_ptr<const access::CompiledOrganization> core, access::As as,
                                   MatrixAxes axes,
                                   std::shared_ptr<const access::CompiledOrganization> published)
{
    beginResetModel();
    m_core = std::move(core);
    m_published = std::move(published);
    m_as = as;
    m_axes = std::move(axes);
    countKeys();
    endResetModel();
}

void AccessMatrixModel::clear()
{
    beginResetModel();
    m_core.reset();
    m_published.reset();
    m_axes = {};
    m_keyRepeats.clear();
    endResetModel();
}

void AccessMatrixModel::countKeys()
{
    const auto& apps = m_core->organization().apps;
    std::unordered_map<AppKey, int> counts;
    for (const App& app : apps)
        ++counts[app.key];
    m_keyRepeats.assign(apps.size(), false);
    for (std::size_t index = 0; index < apps.size(); ++index)
        m_keyRepeats[index] = counts[apps[index].key] > 1;
}

std::optional<access::AppIndex> AccessMatrixModel::app(int row) const
{
    if (row < 0 || row >= appCount())
        return std::nullopt;
    return m_axes.apps[static_cast<std::size_t>(row)];
}

std::optional<access::ContainerIndex> AccessMatrixModel::container(int column) const
{
    if (column < 0 || column >= containerCount())
        return std::nullopt;
    return m_axes.containers[static_cast<std::size_t>(column)];
}

QModelIndex AccessMatrixModel::find(access::AppIndex app, access::ContainerIndex container) const
{
    const auto row = std::ranges::find(m_axes.apps, app);
    const auto column = std::ranges::find(m_axes.containers, container);
    if (row == m_axes.apps.end() || column == m_axes.containers.end())
        return {};
    return index(static_cast<int>(row - m_axes.apps.begin()),
                 static_cast<int>(column - m_axes.containers.begin()));
}

access::Cell AccessMatrixModel::cellOf(const access::CompiledOrganization& core,
                                       const QModelIndex& index) const
{
    const auto appIndex = app(index.row());
    const auto containerIndex = container(index.column());
    return appIndex && containerIndex ? core.cell(*appIndex, *containerIndex, m_as) : access::Cell{};
}

access::Cell AccessMatrixModel::cellAt(const QModelIndex& index) const
{
    return cellOf(*m_core, index);
}

VerdictGlyph AccessMatrixModel::glyphAt(const QModelIndex& index, Action action) const
{
    return verdictGlyph(cellAt(index), action);
}

access::FutureGate AccessMatrixModel::futureOf(const access::CompiledOrganization& core,
                                               const QModelIndex& index) const
{
    const auto appIndex = app(index.row());
    const auto containerIndex = container(index.column());
    if (containerIndex)
        return core.futureApp(*containerIndex);
    const LaterColumn& later = m_axes.later[static_cast<std::size_t>(index.column() - containerCount())];
    return appIndex ? core.futureContainer(*appIndex, later.site, later.product)
                    : core.futureAppInFutureContainer(later.site, later.product);
}

access::FutureGate AccessMatrixModel::futureAt(const QModelIndex& index) const
{
    return futureOf(*m_core, index);
}

bool AccessMatrixModel::seesAnother(const QModelIndex& index) const
{
    const access::AppIndex one = *app(index.row());
    const access::ContainerIndex there = *container(index.column());
    return !access::outcomeChanges(m_published->outcomes(one, there, m_as),
                                   m_core->outcomes(one, there, m_as))
                .empty();
}

bool AccessMatrixModel::isChanged(const QModelIndex& index) const
{
    if (!m_published)
        return false;
    if (isLaterRow(index.row()) || isLaterColumn(index.column()))
        return futureOf(*m_published, index) != futureAt(index);
    const access::Cell now = cellAt(index);
    return now.applicable && (cellOf(*m_published, index) != now || seesAnother(index));
}

int AccessMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_core ? 0 : appCount() + 1;
}

int AccessMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_core ? 0 : containerCount() + laterCount();
}

QString AccessMatrixModel::reachText(int row) const
{
    const auto appIndex = app(row);
    if (!appIndex || m_axes.reach.empty())
        return {};
    return matrix::reachText(m_axes.reach[appIndex->value]);
}

QString AccessMatrixModel::appText(int row) const
{
    const auto appIndex = app(row);
    return appIndex ? appName(m_core->organization(), *appIndex) : tr("Apps installed later");
}

QString AccessMatrixModel::siteText(int row) const
{
    const auto appIndex = app(row);
    if (!appIndex || !m_keyRepeats[appIndex->value])
        return {};
    return siteName(m_core->organization(), m_core->organization().apps[appIndex->value].site);
}

QString AccessMatrixModel::containerKey(int column) const
{
    const auto index = container(column);
    return index ? wording::plainText(m_core->organization().containers[index->value].key, 40) : QString();
}

QString AccessMatrixModel::containerName(int column) const
{
    const auto index = container(column);
    return index ? wording::plainText(m_core->organization().containers[index->value].name, 120) : QString();
}

QString AccessMatrixModel::laterText(int column) const
{
    const LaterColumn& later = m_axes.later[static_cast<std::size_t>(column - containerCount())];
    return later.product == Product::Jira ? tr("new project") : tr("new space");
}

QString AccessMatrixModel::laterSite(int column) const
{
    const auto& sites = m_core->organization().sites;
    const LaterColumn& later = m_axes.later[static_cast<std::size_t>(column - containerCount())];
    return sites.size() > 1 ? wording::plainText(sites[later.site.value].name, 60) : QString();
}

QString AccessMatrixModel::groupText(const ColumnGroup& group) const
{
    return matrix::groupText(group, m_core->organization());
}

} // namespace gatehouse::ui
