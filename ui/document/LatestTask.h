// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace gatehouse::ui {

/// Work off the GUI thread of which only the newest request counts: an older one that has not begun is
/// dropped, the result of one that is under way is thrown away. Belongs to the GUI thread; `context` owns it
/// (it must be a member), so that no result arrives after its end: the destructor waits for the work under
/// way.
template <class T>
class LatestTask
{
public:
    explicit LatestTask(QObject& context)
        : m_context(context)
        , m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
        m_pool.setMaxThreadCount(1);
    }
    ~LatestTask() { cancel(); }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    /// `work` runs in another thread and must hold what it reads; `done` gets its result in the GUI thread.
    void run(std::function<T()> work, std::function<void(T)> done)
    {
        const quint64 number = ++*m_newest;
        m_running = true;
        m_pool.start([this, number, newest = m_newest, work = std::move(work), done = std::move(done)] {
            if (newest->load() != number)
                return;
            auto result = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                &m_context,
                [this, number, newest, result, done] {
                    if (newest->load() != number)
                        return;
                    m_running = false;
                    done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }
    void cancel()
    {
        ++*m_newest;
        m_running = false;
    }
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    QObject& m_context;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_running = false;
    QThreadPool m_pool; ///< last: its destructor waits
};

} // namespace gatehouse::ui
