// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/widgets/Card.h"

class QGridLayout;

namespace gatehouse::ui {

/// A policy as it is published beside what the draft makes of it: the parts that differ, one line each.
/// Object names "policies.sides", "policies.sides.PART.published", "policies.sides.PART.draft" for the parts
/// "policy" (where one side has none), "name", "description", "status", "coverage", "containers", "rule",
/// "apps".
class SidesCard : public Card
{
    Q_OBJECT
public:
    explicit SidesCard(const Theme& theme, QWidget* parent = nullptr);

    /// Null: there is no such policy on that side. `names` knows containers and apps.
    void setSides(const Organization& names, const Policy* published, const Policy* draft);

private:
    void addRow(const char* part, const QString& title, const QString& published, const QString& draft);
    void addHeader();

    const Theme& m_theme;
    QGridLayout* m_grid;
};

} // namespace gatehouse::ui
