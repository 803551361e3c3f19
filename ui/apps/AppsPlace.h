// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppActions.h"
#include "ui/apps/AppDetails.h"
#include "ui/apps/AppsModel.h"
#include "ui/apps/HostTexts.h"
#include "ui/document/Insights.h"
#include "ui/shell/Place.h"

class QSplitter;
class QStackedWidget;

namespace gatehouse::ui {

class ChipButton;
class FilterField;
class FilterLine;
class LoadingBar;
class NothingFound;
class TableView;

/// Every app of the organization with its reach, findings and review, and the details of the selected one.
/// While nobody has chosen an app, the first one is shown, whatever comes first.
class AppsPlace : public Place
{
    Q_OBJECT
public:
    AppsPlace(PolicyDesk& desk, Insights& insights, const Theme& theme,
              QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override { return QStringLiteral("apps"); }
    [[nodiscard]] QString title() const override { return tr("Apps"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("apps"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QWidget* titleBarWidget() override;
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;

    /// Reach and findings of all apps are still being worked out.
    [[nodiscard]] bool isCounting() const { return m_insights.isRunning(); }
    [[nodiscard]] bool isWorking() const override { return isCounting(); }
    [[nodiscard]] AppDetails& details() { return *m_details; }

Q_SIGNALS:
    void importRequested();
    void countingFinished();

private:
    void build();
    [[nodiscard]] QWidget* emptyPage();
    void buildFilterLine();
    void addChip(const QString& label, const char* name, QString AppsFilter::*member);
    void buildTable();
    void connectTable();
    void fitNumbers();

    void readAgain();
    void takeInsights(int first, int count);
    void endCounting();
    [[nodiscard]] bool isUpToDate() const { return m_core == m_document.core(); }

    void setFilter(const AppsFilter& filter);
    void rearrange();
    void applyFilter();
    void clearFilter();
    void updateChips();
    void updateInfo();
    void showPage();

    void takeSelection();
    void selectAgain();
    void chooseApp(const QString& id);
    void showSelected();
    void openMenu(const QPoint& position);
    [[nodiscard]] QStringList shownSelection() const;

    OrganizationDocument& m_document;
    Insights& m_insights;
    const Theme& m_theme;
    AppsModel m_model;
    AppActions m_actions;
    HostTexts m_hosts;
    AppsFilter m_filter;
    std::shared_ptr<const access::CompiledOrganization> m_core; ///< what the rows were read from
    QStringList m_selected; ///< ids of the selected apps; survive edits and filters
    bool m_chosen = false;  ///< a person chose them; else the first row is followed
    bool m_selecting = false;

    QWidget* m_import = nullptr;
    FilterLine* m_filterLine = nullptr;
    FilterField* m_field = nullptr;
    QList<std::pair<ChipButton*, QString AppsFilter::*>> m_chips;
    LoadingBar* m_loading = nullptr;
    TableView* m_table = nullptr;
    NothingFound* m_nothingFound = nullptr;
    AppDetails* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace gatehouse::ui
