// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/BulkChoice.h"

#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace gatehouse::ui {

std::vector<BulkOption> bulkContainers(const Organization& organization)
{
    std::unordered_map<std::string, QString> sites;
    for (const Site& site : organization.sites)
        sites.emplace(site.id.value, wording::plainText(site.name, 80));
    std::vector<BulkOption> options;
    options.reserve(organization.containers.size());
    for (const Container& container : organization.containers)
        options.push_back(
            {container.id.value,
             QStringLiteral("%1 %2").arg(wording::plainText(container.key, 40),
                                         wording::plainText(container.name, 200)),
             BulkChoiceModel::tr("%1 on %2").arg(kindName(container.product), sites[container.site.value])});
    return options;
}

std::vector<BulkOption> bulkApps(const Organization& organization)
{
    std::map<std::string, BulkOption> byKey;
    for (const App& app : organization.apps)
        byKey.try_emplace(app.key.value, BulkOption{app.key.value, wording::appText(app.key, organization),
                                                    wording::plainText(app.vendor, 80)});
    for (const Policy& policy : organization.policies)
        for (const AppKey& key : policy.rule.keys)
            byKey.try_emplace(key.value, BulkOption{key.value, wording::plainText(key.value, 200),
                                                    BulkChoiceModel::tr("not installed")});
    std::vector<BulkOption> options;
    for (auto& [key, option] : byKey)
        options.push_back(std::move(option));
    std::stable_sort(options.begin(), options.end(), [](const BulkOption& a, const BulkOption& b) {
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
    return options;
}

BulkChoiceModel::BulkChoiceModel(std::vector<BulkOption> options, const QString& title, QObject* parent)
    : ArrangedModel(parent)
    , m_options(std::move(options))
    , m_checked(m_options.size(), false)
    , m_title(title)
{
    m_haystacks.reserve(m_options.size());
    for (const BulkOption& option : m_options)
        m_haystacks.push_back(
            (option.text + u'\n' + option.note + u'\n' + QString::fromStdString(option.id)).toCaseFolded());
    arrange();
}

void BulkChoiceModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text.trimmed().toCaseFolded();
    arrange();
    endResetModel();
}

std::vector<std::string> BulkChoiceModel::checked() const
{
    std::vector<std::string> ids;
    for (std::size_t at = 0; at < m_options.size(); ++at)
        if (m_checked[at])
            ids.push_back(m_options[at].id);
    return ids;
}

bool BulkChoiceModel::shows(int source) const
{
    return m_haystacks[static_cast<std::size_t>(source)].contains(m_filter);
}

SortKey BulkChoiceModel::sortKey(int source, int column) const
{
    const BulkOption& option = m_options[static_cast<std::size_t>(source)];
    return {0, (column == 0 ? option.text : option.note).toCaseFolded()};
}

int BulkChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant BulkChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto source = static_cast<std::size_t>(sourceOf(index.row()));
    const BulkOption& option = m_options[source];
    const bool first = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return first ? option.text : option.note;
    case Qt::CheckStateRole:
        return first ? QVariant(m_checked[source] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case CellRole::Color:
        return variant(first ? ColorRole::Text : ColorRole::Text2);
    default:
        return ArrangedModel::data(index, role);
    }
}

QVariant BulkChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_title : QString();
}

Qt::ItemFlags BulkChoiceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = ArrangedModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool BulkChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_checked[static_cast<std::size_t>(sourceOf(index.row()))] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

BulkChoiceDialog::BulkChoiceDialog(const Words& words, std::vector<BulkOption> options, const Theme& theme,
                                   QWidget* parent)
    : DialogFrame(QStringLiteral("bulk"), words.title, words.accept, theme, parent)
    , m_model(std::move(options), words.column)
{
    resize(560, 560);
    addText(words.title, TextRole::PlaceTitle, ColorRole::Text);
    if (!words.consequence.isEmpty())
        addText(words.consequence, TextRole::Secondary, ColorRole::Text2);
    auto* const filter = new FilterField(theme, tr("Filter by id, key or name"), this);
    filter->setObjectName(QStringLiteral("bulk.filter"));
    auto* const table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("bulk.table"));
    table->setAccessibleName(words.column);
    table->setFrameShape(QFrame::StyledPanel);
    table->setModel(&m_model);
    table->setColumnWidths({{280, true}, {176}});
    table->setMinimumHeight(280);
    body()->addWidget(filter);
    body()->addWidget(table, 1);
    connect(filter, &FilterField::textChanged, &m_model, &BulkChoiceModel::setFilter);
    connect(filter, &FilterField::left, this, [table] { table->setFocus(); });
    connect(table, &TableView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex box = index.siblingAtColumn(0);
        const bool checked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(box, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(&m_model, &BulkChoiceModel::checkedChanged, this, &BulkChoiceDialog::follow);
    follow();
    filter->setFocus(Qt::OtherFocusReason);
}

void BulkChoiceDialog::follow()
{
    setFault(m_model.checked().empty() ? tr("Nothing is chosen.") : QString());
}

void BulkChoiceDialog::accept()
{
    const std::vector<std::string> ids = m_model.checked();
    if (ids.empty())
        return;
    QDialog::accept();
    Q_EMIT chosen(ids);
}

} // namespace gatehouse::ui
