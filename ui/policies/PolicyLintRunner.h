// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/policies/PolicyFinding.h"
#include "ui/document/LatestTask.h"

#include <QObject>

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// The findings about a policy list, worked out in another thread; of a small organization at once, so that
/// nothing flickers. A newer request makes an older one void.
class PolicyLintRunner : public QObject
{
    Q_OBJECT
public:
    explicit PolicyLintRunner(QObject* parent = nullptr);

    void request(const std::shared_ptr<const access::CompiledOrganization>& core);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    /// Of the organization that was asked about last; empty while they are being worked out.
    [[nodiscard]] const std::vector<policies::PolicyFinding>& findings() const { return m_findings; }
    /// Null while they are being worked out.
    [[nodiscard]] const std::shared_ptr<const Organization>& linted() const { return m_linted; }

Q_SIGNALS:
    void ready();

private:
    using Findings = std::vector<policies::PolicyFinding>;
    void take(const std::shared_ptr<const Organization>& organization, Findings findings);

    std::shared_ptr<const Organization> m_linted;
    Findings m_findings;
    LatestTask<Findings> m_task; ///< last: its destructor waits
};

} // namespace gatehouse::ui
