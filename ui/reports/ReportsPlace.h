// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Clock.h"
#include "ui/document/LatestTask.h"
#include "ui/document/PolicyDesk.h"
#include "ui/reports/ExportLog.h"
#include "ui/reports/ExportsModel.h"
#include "ui/reports/OutlineModel.h"
#include "ui/reports/ReportRunner.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gatehouse::ui {

class EmptyState;
class LoadingBar;
class PagesView;
class PlainLabel;
class ReportOptions;
class SegmentedBar;
class TableView;

/// Audit reports: what is chosen for one, what it will hold and how its first pages look, its export with
/// progress and cancel, and which were written before (requirement: product.md, Reports). Object names
/// "place.reports", "reports.export", "reports.cancel", "reports.progress", "reports.fault", "reports.view",
/// "reports.outline", "reports.pages", "reports.exports", "reports.copyHash", "reports.checkAgain",
/// "reports.showFolder".
class ReportsPlace : public Place
{
    Q_OBJECT
public:
    /// All outlive it. `now` dates what is written.
    ReportsPlace(OrganizationDocument& document, const TimeClock& now, ExportLog log, const Theme& theme,
                 QWidget* parent = nullptr);
    ~ReportsPlace() override; ///< stops the preview under way, which may have a million rows to count

    [[nodiscard]] QString placeId() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("document"); }
    [[nodiscard]] QString subtitle() const override { return tr("evidence to file, to send and to verify"); }
    [[nodiscard]] QWidget* titleBarWidget() override { return m_titleBar; }
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;
    /// The preview is being made or a report written.
    [[nodiscard]] bool isWorking() const override;
    bool exportShown() override;

    [[nodiscard]] ReportOptions& options() { return *m_options; }
    /// Writes the report that is chosen to this path.
    void exportTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void makeTitleBar();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeHistory();
    void follow();
    void preview();
    void showPreview(const Result<ReportOutline>& outline);
    void showFault(const QString& text);
    void updateState();
    void choose(const QString& title, void (ReportOptions::*take)(const QString&));
    void written(const QString& path, const exports::ExportedReport& report);
    void checkAgain();
    [[nodiscard]] const ExportEntry* selectedEntry() const;
    [[nodiscard]] ReportSubject subject() const;
    [[nodiscard]] QString whyNot(const ReportChoices& choices) const;

    OrganizationDocument& m_document;
    TimeClock m_now;
    ExportLog m_log;
    const Theme& m_theme;
    OutlineModel m_outline;
    ExportsModel m_exports;
    QWidget* m_titleBar = nullptr;
    QPushButton* m_export = nullptr;
    ReportOptions* m_options = nullptr;
    SegmentedBar* m_view = nullptr;
    QStackedWidget* m_views = nullptr;
    TableView* m_outlineTable = nullptr;
    PagesView* m_pages = nullptr;
    PlainLabel* m_sum = nullptr;
    PlainLabel* m_fault = nullptr;
    LoadingBar* m_loading = nullptr;
    QWidget* m_progressStrip = nullptr;
    PlainLabel* m_progress = nullptr;
    TableView* m_exportsTable = nullptr;
    QList<QPushButton*> m_entryActions;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_states = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer m_soon; ///< several clicks make one preview
    bool m_stale = true;
    ReportChoices m_writing; ///< of the report under way
    std::shared_ptr<std::atomic<bool>> m_stopPreview;
    ReportRunner m_runner;
    LatestTask<QString> m_looking;
    LatestTask<Result<ReportOutline>> m_previewing; ///< last: its destructor waits
};

} // namespace gatehouse::ui
