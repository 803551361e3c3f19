// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"
#include "ui/policies/CoveredContainersModel.h"
#include "ui/widgets/Card.h"

#include <memory>

namespace gatehouse::ui {

class TableView;

/// What a policy covers: in words and counts, as a table of containers, and how much of the platform's limits
/// it uses. Object names "policies.coverage", "policies.coverage.change", "policies.coverage.later", of the
/// meters "policies.coverage.meter.N".
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
    void limitsRequested();

private:
    void fitHeight();
    [[nodiscard]] QWidget* makeFooter();
    void showMeters(const Organization& organization, const Policy& policy);

    const Theme& m_theme;
    CoveredContainersModel* m_model;
    TableView* m_table;
    PlainLabel* m_later;
    QWidget* m_meters = nullptr;
};

} // namespace gatehouse::ui
