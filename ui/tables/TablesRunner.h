// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/LatestTask.h"
#include "ui/tables/TablesWork.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace gatehouse::ui {

/// Does jobs off the GUI thread, the newest alone: a job that is under way is cancelled by the next one.
class TablesRunner : public QObject
{
    Q_OBJECT
public:
    explicit TablesRunner(QObject* parent = nullptr);
    ~TablesRunner() override;

    void run(TablesJob job);
    /// The job under way ends without a result; `cancelled` follows at once.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void progressed(int thousandths);
    void finished(const std::shared_ptr<const gatehouse::ui::TablesResult>& result);
    void cancelled();

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    class Watched;

    void stop();

    Flag m_stop;
    LatestTask<std::shared_ptr<const TablesResult>> m_task; ///< last: its destructor waits
};

} // namespace gatehouse::ui
