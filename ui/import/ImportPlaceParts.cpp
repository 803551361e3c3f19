// SPDX-License-Identifier: Apache-2.0
#include "models/installs/InstallSummary.h"
#include "ui/import/ImportPlace.h"
#include "ui/import/ImportSheet.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

/// The widgets of the import place.
namespace gatehouse::ui {

void ImportPlace::build()
{
    m_another = pushButton(tr("Read another file…"), m_theme, QStringLiteral("open"), this);
    m_another->setObjectName(QStringLiteral("import.another"));
    connect(m_another, &QPushButton::clicked, this, &ImportPlace::readAnotherRequested);
    auto* const empty = new EmptyState(
        tr("Import a descriptor"),
        tr("A Connect descriptor (JSON) or a Forge manifest (YAML) tells what an app could do."), m_theme);
    auto* const choose = empty->addAction(tr("Choose files…"), true);
    connect(choose, &QPushButton::clicked, this, &ImportPlace::readAnotherRequested);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(sheetAndFiles());
    m_pages->addWidget(empty);
    m_compareMenu = new QMenu(this);
    m_compareMenu->setObjectName(QStringLiteral("import.compare.menu"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Separator(m_theme, ColorRole::Line, this));
    layout->addWidget(footer());
}

QWidget* ImportPlace::sheetAndFiles()
{
    m_files = new TableView(m_theme);
    m_files->setObjectName(QStringLiteral("import.files"));
    m_files->setAccessibleName(tr("Imported files"));
    m_files->setModel(&m_model);
    m_files->setRowHeight(44);
    m_files->setColumnWidths({{200, true}});
    m_files->setMinimumWidth(200);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPlace::showCurrent);
    m_sheet = new ImportSheet(m_document.catalogue(), m_theme);
    connect(m_sheet, &ImportSheet::siteChosen, this, &ImportPlace::chooseSite);
    connect(m_sheet, &ImportSheet::choiceChanged, this, &ImportPlace::setChoice);
    connect(m_sheet, &ImportSheet::copyRequested, this, &ImportPlace::copySummary);
    connect(m_sheet, &ImportSheet::compareRequested, this, [this](QPushButton* button) {
        fillCompareMenu();
        m_compareMenu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("import.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_files);
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({248, 980});
    return splitter;
}

QWidget* ImportPlace::footer()
{
    auto* const footer = new QWidget(this);
    auto* const row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    m_note = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, footer);
    m_note->setObjectName(QStringLiteral("import.note"));
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    auto* const close = pushButton(tr("Close"), m_theme, {}, footer);
    close->setObjectName(QStringLiteral("import.close"));
    connect(close, &QPushButton::clicked, this, &ImportPlace::closeRequested);
    m_review = pushButton(tr("Record a review…"), m_theme, {}, footer);
    m_review->setObjectName(QStringLiteral("import.review"));
    connect(m_review, &QPushButton::clicked, this, &ImportPlace::recordReview);
    m_add = primaryButton(tr("Add to the organization file"), m_theme, {}, footer);
    m_add->setObjectName(QStringLiteral("import.add"));
    connect(m_add, &QPushButton::clicked, this, &ImportPlace::addAll);
    for (QPushButton* const button : {close, m_review, m_add})
        row->addWidget(button);
    return footer;
}

} // namespace gatehouse::ui
