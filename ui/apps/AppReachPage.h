// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/ContainerReachModel.h"
#include "ui/apps/ShownApp.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace gatehouse::ui {

class ChipButton;
class FilterField;
class NothingFound;
class PlainLabel;
class SegmentedBar;
class TableView;

/// Where one app reaches, container by container, by itself or through people. Enter and double click ask
/// why.
class AppReachPage : public QWidget
{
    Q_OBJECT
public:
    explicit AppReachPage(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps filter and selected container.
    void show(const ShownApp& shown);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

private:
    [[nodiscard]] QWidget* filterRow();
    [[nodiscard]] QWidget* footer();
    void buildTable();
    void count();
    void applyFilter();
    void clearFilter();
    void follow();
    void ask(const char* place);
    [[nodiscard]] access::As as() const;

    const Theme& m_theme;
    std::optional<ShownApp> m_shown;
    ContainerReachModel m_model;
    SegmentedBar* m_way = nullptr;
    FilterField* m_field = nullptr;
    ChipButton* m_lacking = nullptr;
    TableView* m_table = nullptr;
    NothingFound* m_nothingFound = nullptr;
    PlainLabel* m_info = nullptr;
    QWidget* m_explain = nullptr;
};

} // namespace gatehouse::ui
