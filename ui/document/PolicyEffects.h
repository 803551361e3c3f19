// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"
#include "ui/document/PolicyEffect.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>

namespace gatehouse::ui {

/// The effect of every active policy of the open organization. Follows the document while it is switched on:
/// at once where that takes less than a frame, else on a thread of its own, one policy after the other. What
/// was known before an edit stays until it is known anew. Belongs to the GUI thread.
class PolicyEffects : public QObject
{
    Q_OBJECT
public:
    explicit PolicyEffects(OrganizationDocument& document, QObject* parent = nullptr);
    ~PolicyEffects() override;

    /// Off at first: a place that is not shown needs no effects.
    void setActive(bool active);
    /// Null while it is not known. Valid until the next signal.
    [[nodiscard]] const PolicyEffect* of(const PolicyId& id) const;
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void advanced();
    void finished();

private:
    using State = std::shared_ptr<const Organization>;
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    void start();
    void cancel();
    void run(const State& organization, const catalogue::Catalogue& catalogue, const Cancelled& cancelled);
    void take(const PolicyId& id, PolicyEffect effect);
    void end();

    OrganizationDocument& m_document;
    std::map<PolicyId, PolicyEffect> m_known;
    Cancelled m_cancelled;
    bool m_active = false;
    bool m_stale = true;
    bool m_running = false;
    QThreadPool m_pool; ///< last: its destructor waits
};

} // namespace gatehouse::ui
