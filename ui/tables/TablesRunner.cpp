// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TablesRunner.h"

#include <utility>

namespace gatehouse::ui {

/// Tells the GUI thread how far a job is, at most once for each hundredth.
class TablesRunner::Watched final : public JobProgress
{
public:
    Watched(TablesRunner& runner, Flag stop)
        : m_runner(runner)
        , m_stop(std::move(stop))
    {}
    void report(int done) override
    {
        if (done / 10 == m_told / 10)
            return;
        m_told = done;
        QMetaObject::invokeMethod(
            &m_runner,
            [runner = &m_runner, stop = m_stop, done] {
                if (!stop->load())
                    Q_EMIT runner->progressed(done);
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] bool cancelled() const override { return m_stop->load(); }

private:
    TablesRunner& m_runner; // waits for the job before it ends
    Flag m_stop;
    int m_told = -10;
};

TablesRunner::TablesRunner(QObject* parent)
    : QObject(parent)
    , m_task(*this)
{}

TablesRunner::~TablesRunner()
{
    stop();
}

void TablesRunner::stop()
{
    if (m_stop)
        m_stop->store(true);
}

void TablesRunner::run(TablesJob job)
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto shared = std::make_shared<TablesJob>(std::move(job));
    m_task.run(
        [this, shared, stop = m_stop] {
            Watched progress(*this, stop);
            return std::make_shared<const TablesResult>(doTablesJob(std::move(*shared), progress));
        },
        [this](const std::shared_ptr<const TablesResult>& result) {
            if (!result->cancelled)
                Q_EMIT finished(result);
        });
}

void TablesRunner::cancel()
{
    if (!isRunning())
        return;
    stop();
    m_task.cancel();
    Q_EMIT cancelled();
}

} // namespace gatehouse::ui
