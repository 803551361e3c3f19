// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/PagesView.h"
#include "ui/reports/ReportOptions.h"
#include "ui/reports/ReportsPlace.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionHeading.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace gatehouse::ui {

void ReportsPlace::build()
{
    makeTitleBar();
    m_options = new ReportOptions(m_document, m_now, m_theme);
    connect(m_options, &ReportOptions::sinceWanted, this,
            [this] { choose(tr("Earlier file to compare with"), &ReportOptions::setSince); });
    connect(m_options, &ReportOptions::keyWanted, this,
            [this] { choose(tr("Key to sign with"), &ReportOptions::setKey); });
    auto* const right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(1);
    right->addWidget(makePreview());
    right->addWidget(makeHistory());
    right->setStretchFactor(0, 1);
    right->setSizes({560, 220});
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_options);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({330, 900});
    m_empty = new EmptyState(tr("No organization is open"),
                             tr("Open an organization file to write a report about it."), m_theme);
    m_states = new QStackedWidget(this);
    m_states->addWidget(m_splitter);
    m_states->addWidget(m_empty);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
}

void ReportsPlace::makeTitleBar()
{
    m_titleBar = new QWidget(this);
    auto* const row = new QHBoxLayout(m_titleBar);
    row->setContentsMargins(0, 0, 0, 0);
    m_export = primaryButton(tr("Export…"), m_theme, QStringLiteral("export"), m_titleBar);
    m_export->setObjectName(QStringLiteral("reports.export"));
    m_export->setToolTip(tr("Write the report to a file"));
    connect(m_export, &QPushButton::clicked, this, [this] { exportShown(); });
    row->addWidget(m_export);
}

QWidget* ReportsPlace::makePreview()
{
    auto* const part = new QWidget;
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_loading = new LoadingBar(m_theme);
    column->addWidget(m_loading);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    m_view = new SegmentedBar(m_theme);
    m_view->setObjectName(QStringLiteral("reports.view"));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setSegments({{tr("First pages"), {}, {}}, {tr("What it holds"), {}, {}}});
    line->addWidget(m_view);
    line->addStretch(1);
    m_sum = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2);
    m_sum->setObjectName(QStringLiteral("reports.sum"));
    line->addWidget(m_sum);
    column->addLayout(line);
    column->addWidget(new Separator(m_theme, ColorRole::Line));
    m_fault = new PlainLabel(m_theme, TextRole::Body, ColorRole::Denied);
    m_fault->setObjectName(QStringLiteral("reports.fault"));
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(12, 8, 12, 8);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addWidget(makeProgress());
    m_pages = new PagesView(m_theme);
    m_outlineTable = new TableView(m_theme);
    m_outlineTable->setObjectName(QStringLiteral("reports.outline"));
    m_outlineTable->setAccessibleName(tr("What the report holds"));
    m_outlineTable->setModel(&m_outline);
    m_outlineTable->setColumnWidths({{400, true}, {120}});
    m_views = new QStackedWidget;
    m_views->addWidget(m_pages);
    m_views->addWidget(m_outlineTable);
    connect(m_view, &SegmentedBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_views, 1);
    return part;
}

QWidget* ReportsPlace::makeProgress()
{
    m_progressStrip = new QWidget;
    auto* const row = new QHBoxLayout(m_progressStrip);
    row->setContentsMargins(12, 6, 12, 6);
    m_progress = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text);
    m_progress->setObjectName(QStringLiteral("reports.progress"));
    row->addWidget(m_progress, 1);
    QPushButton* const cancel = pushButton(tr("Cancel"), m_theme);
    cancel->setObjectName(QStringLiteral("reports.cancel"));
    connect(cancel, &QPushButton::clicked, &m_runner, &ReportRunner::cancel);
    row->addWidget(cancel);
    m_progressStrip->hide();
    return m_progressStrip;
}

QWidget* ReportsPlace::makeHistory()
{
    auto* const part = new QWidget;
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(8);
    line->addWidget(new SectionHeading(tr("Written before"), m_theme), 1);
    const auto add = [&](const QString& text, const char* name, const std::function<void()>& act) {
        QPushButton* const button = pushButton(text, m_theme);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        m_entryActions << button;
    };
    add(tr("Copy the hash"), "reports.copyHash", [this] {
        if (const ExportEntry* const entry = selectedEntry())
            QGuiApplication::clipboard()->setText(entry->sha256);
    });
    add(tr("Check again"), "reports.checkAgain", [this] { checkAgain(); });
    add(tr("Show in folder"), "reports.showFolder", [this] {
        if (const ExportEntry* const entry = selectedEntry())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(entry->path).absolutePath()));
    });
    column->addLayout(line);
    m_exportsTable = new TableView(m_theme);
    m_exportsTable->setObjectName(QStringLiteral("reports.exports"));
    m_exportsTable->setAccessibleName(tr("Reports written before"));
    m_exportsTable->setModel(&m_exports);
    m_exportsTable->setColumnWidths({{152}, {180, true}, {72}, {72}, {200}, {112}});
    m_exportsTable->horizontalHeader()->setMinimumSectionSize(64);
    m_exportsTable->setEmptyWidget(new EmptyState(
        tr("None yet"), tr("Reports that were written here are listed with their hash."), m_theme));
    connect(m_exportsTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        for (QPushButton* button : std::as_const(m_entryActions))
            button->setEnabled(selectedEntry() != nullptr);
    });
    column->addWidget(m_exportsTable, 1);
    return part;
}

QList<QWidget*> ReportsPlace::panes()
{
    if (!m_document.isOpen())
        return {};
    return {m_options, m_views->currentWidget(), m_exportsTable};
}

QWidget* ReportsPlace::mainPane()
{
    return m_document.isOpen() ? m_options : nullptr;
}

} // namespace gatehouse::ui
