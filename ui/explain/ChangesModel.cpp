// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ChangesModel.h"

#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QStringList>

namespace gatehouse::ui {
namespace {

VerdictGlyph verdictThenGlyph(access::Verdict verdict)
{
    switch (verdict) {
    case access::Verdict::Allowed:
        return VerdictGlyph::Allowed;
    case access::Verdict::Unknown:
        return VerdictGlyph::Unknown;
    case access::Verdict::Denied:
        break;
    }
    return VerdictGlyph::Denied;
}

QString changeSentences(const access::Alternative& alternative)
{
    QStringList sentences;
    for (const access::Evidence& change : alternative.changes)
        sentences << wording::sentence(change);
    return sentences.join(QLatin1Char(' '));
}

} // namespace

void ChangesModel::setExplanation(const access::Explanation& explanation)
{
    beginResetModel();
    m_rows.clear();
    for (const access::Remedy& remedy : explanation.remedies)
        append(remedy);
    endResetModel();
}

void ChangesModel::append(const access::Remedy& remedy)
{
    const QString gate = wording::name(remedy.gate);
    for (const access::Alternative& alternative : remedy.alternatives)
        m_rows.push_back(
            {gate, changeSentences(alternative), wording::name(alternative.owner), alternative.verdictThen});
    if (remedy.alternatives.empty())
        m_rows.push_back({gate,
                          remedy.reason ? wording::sentence(*remedy.reason) : tr("Nothing helps."),
                          tr("nobody"),
                          {}});
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString ChangesModel::text(const Row& row, int column)
{
    switch (column) {
    case Gate:
        return row.gate;
    case Change:
        return row.change;
    case Who:
        return row.who;
    default:
        return row.then ? wording::name(*row.then) : QString();
    }
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool then = index.column() == Then && row.then;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(text(row, index.column()));
    case CellRole::LeadingGlyph:
        return then ? variant(verdictThenGlyph(*row.then)) : QVariant();
    case CellRole::Color:
        if (then)
            return variant(glyphColor(verdictThenGlyph(*row.then)));
        return variant(index.column() == Change ? ColorRole::Text : ColorRole::Text2);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Gate:
        return tr("Gate");
    case Change:
        return tr("Change");
    case Who:
        return tr("Who can");
    default:
        return tr("Verdict then");
    }
}

} // namespace gatehouse::ui
