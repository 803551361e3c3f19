// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/policies/editor/RuleAppsModel.h"

#include <QWidget>

namespace gatehouse::ui {

class CheckHeader;
class CheckTable;
class ChipButton;
class FilterField;
class FilterLine;
class LaterAppsModel;
class Meter;
class NothingFound;
class TableView;

/// The table of installed apps with its filter line, the meter against the list limit, and the fixed row for
/// apps installed later. Object names "policies.rule.filter", ".framework", ".show", ".addKey", ".meter",
/// ".later", ".apps".
class RuleAppsTable : public QWidget
{
    Q_OBJECT
public:
    RuleAppsTable(RuleAppsModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// The organization of the model is another one.
    void setFrameworks(const Organization& organization);
    void focusFilter();
    void focusTable();

private:
    void makeLine();
    void makeTables();
    void joinTables();
    void sortBy(int section);
    void filter();
    void follow();
    void sayNothing();
    void askForKey();

    RuleAppsModel& m_model;
    const Theme& m_theme;
    LaterAppsModel* m_laterModel;
    FilterLine* m_line;
    FilterField* m_field = nullptr;
    ChipButton* m_framework = nullptr;
    ChipButton* m_show = nullptr;
    QWidget* m_addKey = nullptr;
    Meter* m_meter = nullptr;
    TableView* m_later = nullptr;
    CheckHeader* m_header = nullptr;
    CheckTable* m_table = nullptr;
    NothingFound* m_nothing = nullptr;
};

} // namespace gatehouse::ui
