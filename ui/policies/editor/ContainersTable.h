// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/policies/editor/CoverageModel.h"
#include "ui/policies/editor/PastedKeys.h"

#include <QWidget>

namespace gatehouse::ui {

class CheckTable;
class FilterField;
class FilterLine;
class NothingFound;

/// The containers of an organization to choose from: filter line, table, and a way to paste a list of keys.
/// Object names "policies.cover.filter", ".product", ".site", ".label", ".show", ".paste", ".table".
class ContainersTable : public QWidget
{
    Q_OBJECT
public:
    ContainersTable(CoverageModel& model, const Theme& theme, QWidget* parent = nullptr);

    void setOrganization(const std::shared_ptr<const Organization>& organization);
    void focusFilter();

private:
    void makeLine();
    void makeTable();
    void clearFilter();
    void filter();
    void count();
    void paste();

    CoverageModel& m_model;
    const Theme& m_theme;
    FilterLine* m_line;
    FilterField* m_field = nullptr;
    ChipButton* m_product = nullptr;
    ChipButton* m_site = nullptr;
    ChipButton* m_label = nullptr;
    ChipButton* m_show = nullptr;
    CheckTable* m_table = nullptr;
    NothingFound* m_nothing = nullptr;
    std::shared_ptr<const Organization> m_organization;
};

} // namespace gatehouse::ui
