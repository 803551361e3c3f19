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

ColorRole verdictColor(const ImportItem& item)
{
    switch (item.descriptor.verdict) {
    case descriptors::DescriptorVerdict::Ok:
        return ColorRole::Allowed;
    case descriptors::DescriptorVerdict::Broken:
        return ColorRole::Denied;
    case descriptors::DescriptorVerdict::WrongProduct:
    case descriptors::DescriptorVerdict::Template:
        return ColorRole::Text2;
    }
    return ColorRole::Text;
}

} // namespace

void ImportFilesModel::setItems(std::vector<ImportItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int ImportFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ImportFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ImportFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportItem& item = m_items[static_cast<std::size_t>(index.row())];
    const bool name = index.column() == 0;
    const QString reason = reasonWords(item);
    switch (role) {
    case Qt::DisplayRole:
        return name ? itemTitle(item) : verdictWords(item.descriptor.verdict);
    case CellRole::SecondLine:
        if (!name)
            return {};
        return reason.isEmpty() ? wording::plainText(item.file.toStdString(), 120) : reason;
    case Qt::ToolTipRole:
        return toolTip(reason.isEmpty() ? item.file : item.file + u'\n' + reason);
    case CellRole::Text:
        return variant(name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(name ? ColorRole::Text : verdictColor(item));
    case CellRole::LeadingGlyph:
        return name ? QVariant() : verdictGlyphOf(item);
    default:
        return {};
    }
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("File") : tr("It is");
}

QString reasonWords(const ImportItem& item)
{
    return item.descriptor.fault ? wording::sentence(*item.descriptor.fault) : QString();
}

} // namespace gatehouse::ui
