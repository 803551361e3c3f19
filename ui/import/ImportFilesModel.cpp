// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportFilesModel.h"

#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

namespace gatehouse::ui {

namespace {

QVariant verdictGlyphOf(const ImportItem& item)
{
    switch (item.descriptor.verdict) {
    case descriptors::DescriptorVerdict::Ok:
        return variant(access::GateResult::Pass);
    case descriptors::DescriptorVerdict::Broken:
        return variant(access::GateResult::Fail);
    case descriptors::DescriptorVerdict::WrongProduct:
    case descriptors::DescriptorVerdict::Template:
        return variant(access::GateResult::NotApplicable);
    }
    return {};
}

/// "Broken · The text ends before the JSON is complete" or the file's name.
QString secondLine(const std::vector<ImportItem>& items, std::size_t row)
{
    const ImportItem& item = items[row];
    const QString reason = reasonWords(item);
    if (isSuperseded(items, row))
        return ImportFilesModel::tr("The same app comes again below; that file counts");
    if (reason.isEmpty())
        return wording::plainText(item.file.toStdString(), 120);
    return verdictWords(item.descriptor.verdict) + QStringLiteral(" · ") + reason;
}

} // namespace

void ImportFilesModel::setItems(std::vector<ImportItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void ImportFilesModel::setChoice(std::size_t row, const installs::InstallChoice& choice)
{
    m_items.at(row).choice = choice;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // what another file adds may depend on it
}

int ImportFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ImportFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const ImportItem& item = m_items[row];
    switch (role) {
    case Qt::DisplayRole:
        return itemTitle(item);
    case CellRole::SecondLine:
        return secondLine(m_items, row);
    case Qt::ToolTipRole:
        return toolTip(item.file + u'\n' + secondLine(m_items, row));
    case Qt::AccessibleTextRole:
        return QString(itemTitle(item) + QStringLiteral(", ") + verdictWords(item.descriptor.verdict));
    case CellRole::Text:
        return variant(TextRole::BodyMedium);
    case CellRole::LeadingGlyph:
        return verdictGlyphOf(item);
    default:
        return {};
    }
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QVariant(tr("Files")) : QVariant();
}

QString reasonWords(const ImportItem& item)
{
    return item.descriptor.fault ? wording::sentence(*item.descriptor.fault) : QString();
}

} // namespace gatehouse::ui
