// SPDX-License-Identifier: Apache-2.0
// The words of AccessMatrixModel: what is read out, shown as tool tip and copied.
#include "models/wording/Language.h"
#include "models/wording/Wording.h"
#include "ui/access/AccessMatrixModel.h"
#include "ui/access/MatrixText.h"
#include "ui/widgets/ToolTips.h"
#include "ui/widgets/VerdictWords.h"

namespace gatehouse::ui {

QString AccessMatrixModel::futureText(access::FutureGate gate)
{
    switch (gate) {
    case access::FutureGate::NotBlocked:
        return tr("not blocked");
    case access::FutureGate::Blocked:
        return tr("blocked");
    case access::FutureGate::Unknown:
        return tr("unknown");
    case access::FutureGate::Beyond:
        return tr("beyond");
    case access::FutureGate::NotApplicable:
        break;
    }
    return {};
}

QVariant AccessMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*m_core, index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::ToolTipRole:
        return toolTip(accessibleText(index));
    default:
        return {};
    }
}

QString AccessMatrixModel::cellText(const access::CompiledOrganization& core, const QModelIndex& index) const
{
    if (isLaterRow(index.row()) || isLaterColumn(index.column()))
        return futureText(futureOf(core, index));
    const access::Cell cell = cellOf(core, index);
    if (!cell.applicable)
        return tr("not installed");
    QStringList words;
    for (const Action action : allActions)
        words << tr("%1 %2", "view allowed")
                     .arg(wording::inSentence(wording::name(action)),
                          verdictWord(verdictGlyph(cell, action)));
    return words.join(QStringLiteral(", "));
}

/// What the folded corner says; where every glyph stays, the ground changes.
QString AccessMatrixModel::changeText(const QModelIndex& index) const
{
    const QString before = cellText(*m_published, index);
    if (before != cellText(*m_core, index))
        return tr("Changed in the draft. Published: %1").arg(before);
    if (cellOf(*m_published, index).blocked == cellAt(index).blocked)
        return tr("Changed in the draft: the verdicts stay, the app sees something else");
    return cellAt(index).blocked ? tr("Changed in the draft: a policy blocks the app here")
                                 : tr("Changed in the draft: no policy surely blocks the app here any more");
}

QString AccessMatrixModel::accessibleText(const QModelIndex& index) const
{
    QString text = cellText(*m_core, index);
    if (text.isEmpty())
        text = tr("not installed");
    if (isLaterRow(index.row()) || isLaterColumn(index.column()))
        text = tr("policy gate: %1").arg(text);
    const QString whole = tr("%1, %2: %3", "Larkspur Forms, FIN Finance operations: view allowed, …")
                              .arg(appText(index.row()), columnHeader(index.column()), text);
    return isChanged(index) ? tr("%1. %2").arg(whole, changeText(index)) : whole;
}

QString AccessMatrixModel::rowHeader(int row) const
{
    QStringList parts{appText(row), siteText(row)};
    if (const QString reach = reachText(row); !reach.isEmpty())
        parts << tr("reads %1").arg(reach);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString AccessMatrixModel::columnHeader(int column) const
{
    if (isLaterColumn(column))
        return tr("%1 %2", "new project tarnbrook").arg(laterText(column), laterSite(column)).trimmed();
    return tr("%1 %2", "FIN Finance operations").arg(containerKey(column), containerName(column));
}

QVariant AccessMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool inside = section >= 0 && section < (orientation == Qt::Vertical ? rowCount() : columnCount());
    if (!inside || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const QString text = orientation == Qt::Vertical ? rowHeader(section) : columnHeader(section);
    return role == Qt::ToolTipRole ? toolTip(text) : text;
}

QString AccessMatrixModel::rowAsText(int row) const
{
    QStringList lines;
    for (int column = 0; column < containerCount(); ++column) {
        const access::Cell cell = cellAt(index(row, column));
        QStringList fields{appText(row), containerKey(column), containerName(column)};
        for (const Action action : allActions)
            fields << (cell.applicable ? verdictWord(verdictGlyph(cell, action)) : tr("not installed"));
        lines << matrix::tabSeparated(fields);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace gatehouse::ui
