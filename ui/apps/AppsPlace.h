// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppDetails.h"
#include "ui/apps/AppsModel.h"
#include "ui/apps/ReachLoader.h"
#include "ui/document/OrganizationDocument.h"
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

/// Every app of the organization with its reach, and the details of the selected one.
class AppsPlace : public Place
{
    Q_OBJECT
public:
    AppsPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override { return QStringLiteral("apps"); }
    [[nodiscard]] QString title() const override { return tr("Apps"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("apps"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QWidget* titleBarWidget() override { return m_import; }
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;

    /// The reach of all apps is still being counted.
    [[nodiscard]] bool isCounting() const { return m_loader.isRunning(); }
    [[nodiscard]] bool isWorking() const override { return isCounting(); }

Q_SIGNALS:
    void importRequested();
    void countingFinished();

private:
    void build();
    void buildFilterLine();
    void buildTable();
    void addChip(const QString& label, const char* name, QString AppsFilter::*member);
    void readAgain(bool forget);
    void keepReaches(std::vector<AppRow>& rows) const;
    void takeReaches(int first, const std::vector<access::AppReach>& reaches);
    void endCounting();
    void applyFilter();
    void clearFilter();
    void updateChips();
    void updateInfo();
    void showPage();
    void selectApp(const QString& id);
    void showSelected();

    OrganizationDocument& m_document;
    const Theme& m_theme;
    AppsModel m_model;
    ReachLoader m_loader;
    AppsFilter m_filter;
    QString m_selected; ///< id of the selected app; survives edits and filters
    int m_counted = 0;

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
