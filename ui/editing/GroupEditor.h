// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/EditorDialog.h"
#include "ui/editing/Holders.h"
#include "ui/editing/MembersModel.h"

#include <memory>

namespace gatehouse::ui {

class FilterField;
class TableView;

/// A group's name and members. Takes a group and tells the changed one. Object names "group…".
class GroupEditor : public EditorDialog
{
    Q_OBJECT
public:
    GroupEditor(const Group& group, std::shared_ptr<const Organization> organization, const Theme& theme,
                QWidget* parent);

    [[nodiscard]] Group group() const;

Q_SIGNALS:
    void saved(const gatehouse::Group& group);

protected:
    void save() override;

private:
    void buildMembers();
    void buildButtons();
    void check();
    void askForMember();
    void removeSelected();

    std::shared_ptr<const Organization> m_organization;
    Group m_group;
    MembersModel m_members;
    QLineEdit* m_name;
    FilterField* m_filter = nullptr;
    TableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace gatehouse::ui
