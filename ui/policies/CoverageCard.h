// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"
#include "ui/policies/CoveredContainersModel.h"
#include "ui/widgets/Card.h"

#include <memory>

namespace gatehouse::ui {

class TableView;

/// What a policy covers: in words and counts, and as a table of containers. Object names "policies.coverage",
/// "policies.coverage.change".
class CoverageCard : public Card
{
    Q_OBJECT
public:
    explicit CoverageCard(const Theme& theme, QWidget* parent = nullptr);

    void setPolicy(const std::shared_ptr<const Organization>& organization, const Policy& policy);
    void setEffect(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                   const PolicyEffect& effect);

Q_SIGNALS:
    void changeRequested();
    void containerActivated(const QString& containerId);

private:
    void fitHeight();

    CoveredContainersModel* m_model;
    TableView* m_table;
    PlainLabel* m_footer;
};

} // namespace gatehouse::ui
