// SPDX-License-Identifier: Apache-2.0
#include "ui/access/AccessMatrixModel.h"

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
                                   MatrixAxes axes)
{
    beginResetModel();
    m_core = std::move(core);
    m_as = as;
    m_axes = std::move(axes);
    countKeys();
    endResetModel();
}

void AccessMatrixModel::clear()
{
    beginResetModel();
    m_core.reset();
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

access::Cell AccessMatrixModel::cellAt(const QModelIndex& index) const
{
    const auto appIndex = app(index.row());
    const auto containerIndex = container(index.column());
    return appIndex && containerIndex ? m_core->cell(*appIndex, *containerIndex, m_as) : access::Cell{};
}

VerdictGlyph AccessMatrixModel::glyphAt(const QModelIndex& index, Action action) const
{
    return verdictGlyph(cellAt(index), action);
}

access::FutureGate AccessMatrixModel::futureAt(const QModelIndex& index) const
{
    const auto appIndex = app(index.row());
    const auto containerIndex = container(index.column());
    if (containerIndex)
        return m_core->futureApp(*containerIndex);
    const LaterColumn& later = m_axes.later[static_cast<std::size_t>(index.column() - containerCount())];
    return appIndex ? m_core->futureContainer(*appIndex, later.site, later.product)
                    : m_core->futureAppInFutureContainer(later.site, later.product);
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
