// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/BlockApps.h"
#include "ui/containers/ContainerDetails.h"
#include "ui/containers/ContainersModel.h"
#include "ui/document/OrganizationDocument.h"
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
class TableView;

/// Every project and space, found by id, key, name or label, with the policies that cover it and the apps
/// that reach it. Blocks apps in the selected ones.
class ContainersPlace : public Place
{
    Q_OBJECT
public:
    ContainersPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent = nullptr);

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
    void addChip(const QString& label, const char* name, QString ContainersFilter::*member);
    void readAgain(bool forget);
    void applyFilter();
    void clearFilter();
    void updateInfo();
    void takeSelection();
    void selectAgain();
    void showSelected();
    void askWhatToBlock();
    void block(const BlockChoice& choice);
    [[nodiscard]] std::vector<access::ContainerIndex> selectedContainers() const;

    OrganizationDocument& m_document;
    const Theme& m_theme;
    ContainersModel m_model;
    ContainersFilter m_filter;
    ContainersFilterOptions m_options;
    QStringList m_selected; ///< ids, in the order of the file; survive edits
    bool m_selecting = false;

    QPushButton* m_block = nullptr;
    FilterLine* m_filterLine = nullptr;
    FilterField* m_field = nullptr;
    QList<std::pair<ChipButton*, QString ContainersFilter::*>> m_chips;
    TableView* m_table = nullptr;
    NothingFound* m_nothingFound = nullptr;
    ContainerDetails* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace gatehouse::ui
