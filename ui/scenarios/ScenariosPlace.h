// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/scenarios/ScenarioFile.h"
#include "ui/document/ScenarioWatch.h"
#include "ui/scenarios/ScenariosModel.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <optional>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace gatehouse::ui {

class ChipButton;
class EmptyState;
class FilterField;
class FilterLine;
class NothingFound;
class ScenarioDetails;
class TableView;

/// The saved scenarios and how they stand with the policy list that is shown, live while it is edited. Adds,
/// changes, takes away, imports and exports them; each is one undo step. Object names "place.scenarios",
/// "scenarios.new", "scenarios.more", "scenarios.filter", "scenarios.chip.state", "scenarios.table",
/// "scenarios.empty".
class ScenariosPlace : public Place
{
    Q_OBJECT
public:
    /// All outlive it.
    ScenariosPlace(PolicyDesk& desk, ScenarioWatch& watch, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override { return QStringLiteral("scenarios"); }
    [[nodiscard]] QString title() const override { return tr("Scenarios"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("scenarios"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QWidget* titleBarWidget() override { return m_titleBar; }
    void reveal(const Destination& destination) override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;
    [[nodiscard]] bool isWorking() const override { return m_watch.isWorking() || m_importTask.isRunning(); }
    bool exportShown() override;

    /// Takes up the scenarios of a file, or shows what is wrong with it.
    void importFrom(const QString& path);
    void exportTo(const QString& path);

private:
    void build();
    void makeTitleBar();
    void buildFilterLine();
    void buildTable();
    void readAgain(bool forget);
    void takeChecked();
    void applyFilter();
    void clearFilter();
    void updateWords();
    void updateOptions();
    void takeSelection();
    void selectAgain();
    void showSelected();
    void edit(std::optional<std::size_t> at, const Scenario& scenario);
    void startNew();
    void startEdit();
    void duplicate();
    void remove();
    void askWhatToImport();
    void take(const QString& fileName, const CheckedResult<scenarios::ReadScenarios>& read);
    [[nodiscard]] const std::vector<Scenario>& scenarioList() const;

    PolicyDesk& m_desk;
    OrganizationDocument& m_document;
    ScenarioWatch& m_watch;
    const Theme& m_theme;
    ScenariosModel m_model;
    std::optional<int> m_selected; ///< position in the organization's list
    bool m_selecting = false;

    QWidget* m_titleBar = nullptr;
    QPushButton* m_new = nullptr;
    QToolButton* m_more = nullptr;
    FilterLine* m_filterLine = nullptr;
    FilterField* m_field = nullptr;
    ChipButton* m_state = nullptr;
    TableView* m_table = nullptr;
    NothingFound* m_nothingFound = nullptr;
    ScenarioDetails* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QList<QPushButton*> m_emptyActions;
    LatestTask<CheckedResult<scenarios::ReadScenarios>> m_importTask;
};

} // namespace gatehouse::ui
