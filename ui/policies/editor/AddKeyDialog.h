// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/editing/EditorDialog.h"
#include "ui/policies/editor/RuleAppsModel.h"

#include <QPointer>

namespace gatehouse::ui {

/// Asks for the key of an app that is not installed and puts it on the list. Object name
/// "policies.addKey", its field "policies.addKey.key".
class AddKeyDialog : public EditorDialog
{
    Q_OBJECT
public:
    AddKeyDialog(RuleAppsModel& model, const Theme& theme, QWidget* parent);

protected:
    void save() override;

private:
    void check();

    QPointer<RuleAppsModel> m_model;
    QLineEdit* m_key;
};

} // namespace gatehouse::ui
