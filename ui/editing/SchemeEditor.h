// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/EditorDialog.h"
#include "ui/editing/GrantsModel.h"

class QCheckBox;

namespace gatehouse::ui {

class TableView;

/// A scheme's name and grants. Takes a scheme and tells the changed one; what becomes of it is the asker's.
/// Object names "scheme…".
class SchemeEditor : public EditorDialog
{
    Q_OBJECT
public:
    /// `consequence` says what follows from saving ("12 containers use it.").
    SchemeEditor(const QString& title, const Scheme& scheme, const QString& consequence,
                 std::shared_ptr<const Organization> organization, const Theme& theme, QWidget* parent);

    [[nodiscard]] Scheme scheme() const;

Q_SIGNALS:
    void saved(const gatehouse::Scheme& scheme);

protected:
    void save() override;

private:
    void buildGrants();
    void check();
    void askForHolder();
    void removeCurrent();

    std::shared_ptr<const Organization> m_organization;
    Scheme m_scheme;
    QString m_consequence;
    GrantsModel m_grants;
    QLineEdit* m_name;
    TableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace gatehouse::ui
