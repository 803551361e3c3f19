// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppActions.h"
#include "ui/apps/ShownApp.h"

#include <QWidget>

#include <array>
#include <optional>

class QStackedWidget;

namespace gatehouse::ui {

class AppHeader;
class AppHistoryPage;
class AppOperationsPage;
class AppPermissionsPage;
class AppReachPage;
class AppSummaryPage;
class DetailsPane;
class SegmentedBar;

/// The pane of one app: what it is on top, below it one of five pages (summary, reach by container,
/// operations, grants to its app user, history), which stays chosen from app to app. A page is filled when it
/// is seen. Of several apps it offers what can be done about all of them.
class AppDetails : public QWidget
{
    Q_OBJECT
public:
    enum Page : int { Summary, Reach, Operations, Grants, History, PageCount };

    AppDetails(OrganizationDocument& document, const Insights& insights, AppActions& actions,
               const Theme& theme, QWidget* parent = nullptr);

    void showNothing();
    /// What is not worked out of the row yet is left out.
    void showApp(const AppRow& row, const std::shared_ptr<const access::CompiledOrganization>& core);
    void showSeveral(const QStringList& ids, const std::shared_ptr<const access::CompiledOrganization>& core);
    void setPage(Page page);
    [[nodiscard]] Page page() const;
    /// Gives the focus to the pages, which Left and Right change.
    void enter();

    [[nodiscard]] QSize sizeHint() const override { return {400, 480}; }

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTabs();
    void buildPages(OrganizationDocument& document);
    void showMessage(const std::function<void(DetailsPane&)>& fill);
    void addSeveralActions(DetailsPane& pane, const QStringList& ids);
    void fillShownPage();

    const Theme& m_theme;
    const Insights& m_insights;
    AppActions& m_actions;
    std::optional<ShownApp> m_shown;
    bool m_sameApp = false; ///< as the pages show already, so that they stay where they are
    std::array<bool, PageCount> m_stale{};

    QStackedWidget* m_forms = nullptr; ///< one app, or a message
    DetailsPane* m_message = nullptr;
    AppHeader* m_header = nullptr;
    SegmentedBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    AppSummaryPage* m_summary = nullptr;
    AppReachPage* m_reach = nullptr;
    AppOperationsPage* m_operations = nullptr;
    AppPermissionsPage* m_permissions = nullptr;
    AppHistoryPage* m_history = nullptr;
};

} // namespace gatehouse::ui
