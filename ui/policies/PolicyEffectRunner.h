// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/LatestTask.h"
#include "ui/document/PolicyEffect.h"

#include <QObject>

namespace gatehouse::ui {

/// Finds the effect of one policy at a time: at once for an organization that takes a few milliseconds, else
/// in a thread of its own. A newer request makes the answer to an older one void.
class PolicyEffectRunner : public QObject
{
    Q_OBJECT
public:
    explicit PolicyEffectRunner(QObject* parent = nullptr);

    void request(std::shared_ptr<const Organization> organization, const catalogue::Catalogue& catalogue,
                 std::size_t policy);
    void cancel() { m_task.cancel(); } ///< nothing will be told of what was asked so far
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void ready(const gatehouse::ui::PolicyEffect& effect);

private:
    LatestTask<PolicyEffect> m_task; ///< last: its destructor waits
};

} // namespace gatehouse::ui
