// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/BlockApps.h"
#include "ui/containers/ContainerDetails.h"
#include "ui/containers/ContainersModel.h"
#include "ui/document/PolicyDesk.h"
#include "ui/shell/Place.h"

#include <QList>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gatehouse::ui {

class ChipButton;
class FilterField;
class FilterLine;
class NothingFound;
class ReachPanel;
class TableView;

/// Every project and space, found by id, key, name or label; below them the apps that reach the selected one,
/// beside them its policies and facts. Blocks apps in the selected ones, and changes facts in place.
class ContainersPlace : public Place
{
    Q_OBJECT
public:
    ContainersPlace(PolicyDesk& desk, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override { return QStringLiteral("containers"); }
    [[nodiscard]] QString title() const override { return tr("Spaces & projects"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("containers"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QWidget* titleBarWidget() override;
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;

private:
    void build();
    void buildFilterLine();
    void buildTable();
    void addChip(ChipButton* chip, const char* name, QString ContainersFilter::*member);
    void setOptions();
    void readAgain(bool forget);
    void applyFilter();
    void clearFilter();
    void updateInfo();
    void takeSelection();
    void selectAgain();
    void showSelected();
    void showReach(const std::vector<access::ContainerIndex>& containers);
    void showOwnerPage();
    void showReadBy(const QString& app);
    void askWhatToBlock();
    void block(const BlockChoice& choice);
    [[nodiscard]] std::vector<access::ContainerIndex> selectedContainers() const;

    PolicyDesk& m_desk;
    OrganizationDocument& m_document;
    const Theme& m_theme;
    ContainersModel m_model;
    ContainersFilter m_filter;
    ContainersFilterOptions m_options;
    QStringList m_selected; ///< ids, in the order of the file; survive edits
    QString m_contact;      ///< whom to ask, as it was written on the owner's page shown last
    bool m_selecting = false;

    QPushButton* m_block = nullptr;
    FilterLine* m_filterLine = nullptr;
    FilterField* m_field = nullptr;
    QList<std::pair<ChipButton*, QString ContainersFilter::*>> m_chips;
    TableView* m_table = nullptr;
    NothingFound* m_nothingFound = nullptr;
    ContainerEditing m_editing;
    ContainerDetails* m_details = nullptr;
    ReachPanel* m_reach = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace gatehouse::ui
