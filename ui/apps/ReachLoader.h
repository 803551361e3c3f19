// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppReach.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace gatehouse::ui {

/// Counts the reach of all apps: at once where that takes less than a frame, else on a thread of its own, in
/// parts. Starting again cancels what runs. Signals come in the thread of this object; `finished` comes once
/// for each start that is not cancelled.
class ReachLoader : public QObject
{
    Q_OBJECT
public:
    explicit ReachLoader(QObject* parent = nullptr);
    ~ReachLoader() override;

    void start(std::shared_ptr<const access::CompiledOrganization> core);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    /// Apps from `first` on, in file order.
    void counted(int first, const std::vector<gatehouse::access::AppReach>& reaches);
    void finished();

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;
    void run(const std::shared_ptr<const access::CompiledOrganization>& core, const Cancelled& cancelled);
    void deliver(int first, std::vector<access::AppReach> reaches, const Cancelled& cancelled);

    QThreadPool m_pool;
    Cancelled m_cancelled;
    bool m_running = false;
};

} // namespace gatehouse::ui
