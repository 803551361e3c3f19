// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppOperationsModel.h"
#include "ui/apps/ShownApp.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

class ChipButton;
class FilterField;
class NothingFound;
class PlainLabel;
class TableView;

/// What one app could call for all that its scopes say, site-level operations included. Enter and double
/// click ask about one in Explain.
class AppOperationsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AppOperationsPage(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the filter.
    void show(const ShownApp& shown);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

private:
    [[nodiscard]] QWidget* filterRow();
    void buildTable();
    void updateChip();
    void applyFilter();
    void clearFilter();
    void ask(const QModelIndex& index);

    const Theme& m_theme;
    QString m_appId;
    AppOperationsModel m_model;
    FilterField* m_field = nullptr;
    ChipButton* m_action = nullptr;
    TableView* m_table = nullptr;
    NothingFound* m_nothingFound = nullptr;
    PlainLabel* m_info = nullptr;
};

} // namespace gatehouse::ui
