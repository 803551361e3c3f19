// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportPlace.h"

#include "models/wording/Wording.h"
#include "ui/import/ImportSheet.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

ImportPlace::ImportPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("place.import"));
    build();
    const auto follow = [this] {
        readSites();
        showCurrent();
    };
    connect(&document, &OrganizationDocument::opened, this, follow);
    connect(&document, &OrganizationDocument::changed, this, follow);
    follow();
}

void ImportPlace::build()
{
    m_another = pushButton(tr("Read another file…"), m_theme, QStringLiteral("open"), this);
    m_another->setObjectName(QStringLiteral("import.another"));
    connect(m_another, &QPushButton::clicked, this, &ImportPlace::readAnotherRequested);
    m_files = new TableView(m_theme);
    m_files->setObjectName(QStringLiteral("import.files"));
    m_files->setAccessibleName(tr("Imported files"));
    m_files->setModel(&m_model);
    m_files->setRowHeight(44);
    m_files->setColumnWidths({{200, true}, {120}});
    m_files->setMinimumWidth(240);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPlace::showCurrent);
    m_sheet = new ImportSheet(m_document.catalogue(), m_theme);
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("import.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_files);
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 900});
    auto* const empty = new EmptyState(
        tr("Import a descriptor"),
        tr("A Connect descriptor (JSON) or a Forge manifest (YAML) tells what an app could do."), m_theme);
    auto* const choose = empty->addAction(tr("Choose files…"), true);
    connect(choose, &QPushButton::clicked, this, &ImportPlace::readAnotherRequested);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(empty);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Separator(m_theme, ColorRole::Line, this));
    layout->addWidget(footer());
}

QWidget* ImportPlace::siteRow()
{
    m_siteRow = new QWidget(this);
    auto* const row = new QHBoxLayout(m_siteRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* const label = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, tr("Site"), m_siteRow);
    m_site = new QComboBox(m_siteRow);
    m_site->setObjectName(QStringLiteral("import.site"));
    m_site->setAccessibleName(tr("Site to add the apps to"));
    m_site->setMinimumWidth(140);
    label->setBuddy(m_site);
    row->addWidget(label);
    row->addWidget(m_site);
    connect(m_site, &QComboBox::currentIndexChanged, this, &ImportPlace::showCurrent);
    return m_siteRow;
}

QWidget* ImportPlace::footer()
{
    auto* const footer = new QWidget(this);
    auto* const row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    m_note = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, footer);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    row->addWidget(siteRow());
    auto* const close = pushButton(tr("Close"), m_theme, {}, footer);
    close->setObjectName(QStringLiteral("import.close"));
    connect(close, &QPushButton::clicked, this, &ImportPlace::closeRequested);
    m_add = primaryButton(tr("Add to the organization file"), m_theme, {}, footer);
    m_add->setObjectName(QStringLiteral("import.add"));
    connect(m_add, &QPushButton::clicked, this, &ImportPlace::addAll);
    row->addWidget(close);
    row->addWidget(m_add);
    return footer;
}

QString ImportPlace::subtitle() const
{
    return tr("nothing is installed or sent");
}

QWidget* ImportPlace::titleBarWidget()
{
    return m_another;
}

QList<QWidget*> ImportPlace::panes()
{
    QList<QWidget*> panes;
    if (m_model.rowCount() > 1)
        panes.append(m_files);
    panes.append(m_add);
    return panes;
}

void ImportPlace::importFiles(const std::vector<ImportFile>& files)
{
    std::vector<ImportItem> items;
    items.reserve(files.size());
    std::transform(files.begin(), files.end(), std::back_inserter(items), readImport);
    m_model.setItems(std::move(items));
    m_files->setVisible(files.size() > 1);
    m_files->selectRowAt(files.empty() ? -1 : 0);
    showCurrent();
    Q_EMIT statusMessage(files.size() == 1
                             ? tr("%1 read").arg(wording::plainText(files.front().name.toStdString(), 80))
                             : tr("%n files read", nullptr, static_cast<int>(files.size())));
}

void ImportPlace::readSites()
{
    const QSignalBlocker block(m_site);
    const QVariant before = m_site->currentData();
    m_site->clear();
    if (m_document.isOpen())
        for (const Site& each : m_document.organization()->sites)
            m_site->addItem(wording::plainText(each.name, 80), QString::fromStdString(each.id.value));
    if (before.isValid())
        m_site->setCurrentIndex(std::max(0, m_site->findData(before)));
    m_siteRow->setVisible(m_site->count() > 1);
}

SiteId ImportPlace::site() const
{
    return SiteId(m_site->currentData().toString().toStdString());
}

const ImportItem* ImportPlace::currentItem() const
{
    const std::vector<ImportItem>& items = m_model.items();
    const auto row = static_cast<std::size_t>(std::max(0, m_files->currentIndex().row()));
    return row < items.size() ? &items[row] : nullptr;
}

std::size_t ImportPlace::usableCount() const
{
    return static_cast<std::size_t>(std::count_if(m_model.items().begin(), m_model.items().end(), isUsable));
}

void ImportPlace::showCurrent()
{
    const ImportItem* const item = currentItem();
    m_pages->setCurrentIndex(item == nullptr ? 1 : 0);
    if (item != nullptr) {
        m_sheet->show(*item);
        const bool known = m_document.isOpen() && m_site->count() > 0;
        ImportItem chosen = *item;
        chosen.choice.site = site();
        m_sheet->setConsequence(known ? whatAddingDoes(chosen, *m_document.organization()) : QString());
    }
    updateFooter();
}

void ImportPlace::updateFooter()
{
    const std::size_t usable = usableCount();
    const std::size_t all = m_model.items().size();
    const QString never = tr("Gatehouse does not install apps. Consent is given in the product.");
    m_note->setText(all > 1 ? tr("%1 of %2 files are usable. %3").arg(usable).arg(all).arg(never) : never);
    const bool ready = usable > 0 && m_document.isOpen() && m_site->count() > 0;
    m_add->setEnabled(ready);
    if (ready)
        m_add->setToolTip({});
    else if (usable == 0)
        m_add->setToolTip(tr("No file is usable."));
    else
        m_add->setToolTip(tr("Open an organization file with a site first."));
}

void ImportPlace::addAll()
{
    const ImportItem* shown = currentItem();
    const std::vector<ImportItem>& items = m_model.items();
    if (shown == nullptr || !m_document.isOpen() || usableCount() == 0)
        return;
    if (!isUsable(*shown))
        shown = &*std::find_if(items.begin(), items.end(), isUsable);
    Destination destination;
    destination.place = QStringLiteral("apps");
    destination.app = QString::fromStdString(*shown->descriptor.key + '@' + site().value);
    std::vector<ImportItem> chosen = items;
    for (ImportItem& item : chosen)
        item.choice.site = site();
    m_document.push(importAll(chosen, *m_document.organization()), importTitle(items));
    Q_EMIT goTo(destination);
}

} // namespace gatehouse::ui
