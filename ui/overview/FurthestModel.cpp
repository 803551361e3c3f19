// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/FurthestModel.h"

#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/reviewing/SeverityGlyph.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace gatehouse::ui {
namespace {

/// "22", or "0–8" with unknowns.
QString rangeText(std::uint32_t least, std::uint32_t perhaps)
{
    const QLocale locale;
    return perhaps == 0 ? locale.toString(least)
                        : locale.toString(least) + u'–' + locale.toString(least + perhaps);
}

bool isNotKnown(const access::StrongestAction& strongest)
{
    return !strongest.surely && strongest.perhapsStronger;
}

bool isDemanding(reviews::ReviewState state)
{
    return state != reviews::ReviewState::Current;
}

} // namespace

void FurthestModel::setApps(std::shared_ptr<const Organization> organization, std::vector<AppSummary> apps,
                            Date today)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_apps = std::move(apps);
    m_today = today;
    endResetModel();
}

int FurthestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_apps.size());
}

int FurthestModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FurthestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool right = section == Allowed || section == Findings;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{
        tr("App"),     tr("Vendor"),   tr("Strongest"), tr("Reads by itself"),
        tr("Allowed"), tr("Policies"), tr("Findings"),  tr("Reviewed")};
    return titles[static_cast<std::size_t>(section)];
}

QVariant FurthestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AppSummary& summary = at(index.row());
    const int column = index.column();
    const bool right = column == Allowed || column == Findings;
    switch (role) {
    case Qt::DisplayRole:
        return text(summary, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Text:
        return variant(column == Name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(color(summary, column));
    case CellRole::LeadingGlyph:
        return glyph(summary, column);
    case CellRole::Suffix:
        return column == Name ? QVariant(siteSuffix(app(summary))) : QVariant();
    case Qt::ToolTipRole:
        return tip(summary, column);
    case reachRole:
        return column == Reads && summary.reach ? QVariant::fromValue(readReach(*summary.reach)) : QVariant();
    default:
        return {};
    }
}

QVariant FurthestModel::text(const AppSummary& summary, int column) const
{
    const App& facts = app(summary);
    switch (column) {
    case Name:
        return wording::plainText(facts.name.empty() ? facts.key.value : facts.name, 120);
    case Vendor:
        return wording::plainText(facts.vendor, 120);
    case Policies:
        if (!facts.eligible)
            return tr("not known");
        return *facts.eligible ? tr("eligible") : tr("not eligible");
    case Reviewed:
        return wording::reviewedText(*m_organization, summary.review, m_today);
    default:
        break;
    }
    if (!summary.reach)
        return {};
    const access::StrongestAction strongest = access::strongestAction(*summary.reach);
    const ReachParts read = readReach(*summary.reach);
    const access::ReachCount cells = allowedCells(*summary.reach);
    switch (column) {
    case Strongest:
        if (isNotKnown(strongest))
            return tr("not known");
        return strongest.surely ? wording::name(*strongest.surely) : tr("none");
    case Reads:
        return tr("%1 of %2")
            .arg(rangeText(read.itself,
                           summary.reach->byItself[static_cast<std::size_t>(Action::Read)].unknown),
                 QLocale().toString(read.total));
    case Allowed:
        return rangeText(cells.allowed, cells.unknown);
    case Findings:
        return QLocale().toString(static_cast<qulonglong>(summary.openFindings.size()));
    default:
        return {};
    }
}

ColorRole FurthestModel::color(const AppSummary& summary, int column) const
{
    const std::optional<bool> eligible = app(summary).eligible;
    switch (column) {
    case Vendor:
        return ColorRole::Text2;
    case Strongest:
        return summary.reach && isNotKnown(access::strongestAction(*summary.reach)) ? ColorRole::Unknown
                                                                                    : ColorRole::Text;
    case Policies:
        if (!eligible)
            return ColorRole::Unknown;
        return *eligible ? ColorRole::Text2 : ColorRole::Beyond;
    case Findings:
        return summary.openFindings.empty() ? ColorRole::Text2 : ColorRole::Text;
    case Reviewed:
        return isDemanding(summary.review.state) ? ColorRole::Unknown : ColorRole::Text2;
    default:
        return ColorRole::Text;
    }
}

QVariant FurthestModel::glyph(const AppSummary& summary, int column) const
{
    const std::optional<bool> eligible = app(summary).eligible;
    if (column == Strongest && summary.reach && isNotKnown(access::strongestAction(*summary.reach)))
        return variant(VerdictGlyph::Unknown);
    if (column == Policies && eligible != true)
        return variant(eligible ? VerdictGlyph::Beyond : VerdictGlyph::Unknown);
    if (column == Findings && !summary.openFindings.empty())
        return variant(levelGlyph(summary.openFindings.front().finding.severity));
    return {};
}

QVariant FurthestModel::tip(const AppSummary& summary, int column) const
{
    if (column == Policies && app(summary).eligible == false)
        return toolTip(tr("No policy can block this app."));
    if (column != Reads || !summary.reach)
        return {};
    const ReachParts read = readReach(*summary.reach);
    const QLocale locale;
    return toolTip(tr("May read %1 containers by itself, %2 more only through people; %3 more are not "
                      "known; %4 are of its site and products.")
                       .arg(locale.toString(read.itself), locale.toString(read.onlyPeople),
                            locale.toString(read.perhaps), locale.toString(read.total)));
}

QString FurthestModel::siteSuffix(const App& facts) const
{
    const bool several = std::ranges::count(m_organization->apps, facts.key, &App::key) > 1;
    const auto site = std::ranges::find(m_organization->sites, facts.site, &Site::id);
    return several && site != m_organization->sites.end() ? wording::plainText(site->name, 60) : QString();
}

} // namespace gatehouse::ui
