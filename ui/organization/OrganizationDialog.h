// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/organization/OrganizationAnswers.h"
#include "ui/theme/Theme.h"

#include <QDialog>

namespace gatehouse::ui {

class OrganizationForm;

/// Asks in plain words what an organization is: for a new one, or for the open one (its settings). Opened
/// with `open`; gives the answers once they have no problem, and changes nothing. Object names
/// "organization.dialog", "organization.accept", "organization.cancel".
class OrganizationDialog : public QDialog
{
    Q_OBJECT
public:
    /// For a new organization.
    explicit OrganizationDialog(const Theme& theme, QWidget* parent = nullptr);
    /// For the settings of this one.
    OrganizationDialog(const Organization& organization, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(const gatehouse::ui::OrganizationAnswers& answers);

private:
    void build(const QString& title, const QString& consequence, const QString& verb);
    [[nodiscard]] QWidget* footer(const QString& consequence, const QString& verb);
    void finish();

    const Theme& m_theme;
    OrganizationForm* m_form;
};

} // namespace gatehouse::ui
