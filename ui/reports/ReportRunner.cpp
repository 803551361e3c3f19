// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/ReportRunner.h"

#include <QElapsedTimer>

namespace gatehouse::ui {

namespace {

constexpr qint64 millisecondsBetweenWords = 200;

/// Lets one call in a while through.
class Seldom
{
public:
    Seldom() { m_since.start(); }
    [[nodiscard]] bool now()
    {
        if (m_since.elapsed() < millisecondsBetweenWords)
            return false;
        m_since.restart();
        return true;
    }

private:
    QElapsedTimer m_since;
};

} // namespace

ReportRunner::ReportRunner(QObject* parent)
    : QObject(parent)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

ReportRunner::~ReportRunner()
{
    cancel();
}

void ReportRunner::run(const ReportSubject& subject, const ReportChoices& choices, const QString& target)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, subject, choices, target, stop = m_stop] {
        const auto telling = [this, stop, seldom = std::make_shared<Seldom>()](auto tell) {
            return [this, stop, seldom, tell](std::uint64_t done, std::uint64_t total) {
                if (seldom->now())
                    QMetaObject::invokeMethod(
                        this, [this, tell, done, total] { tell(this, done, total); }, Qt::QueuedConnection);
                return !stop->load();
            };
        };
        const auto result = std::make_shared<Result<exports::ExportedReport>>(
            runExport(subject, choices, target,
                      {.judging = telling([](ReportRunner* runner, std::uint64_t done, std::uint64_t total) {
                           Q_EMIT runner->judged(static_cast<int>(done), static_cast<int>(total));
                       }),
                       .writing = telling([](ReportRunner* runner, std::uint64_t done, std::uint64_t total) {
                           Q_EMIT runner->written(static_cast<qint64>(done), static_cast<qint64>(total));
                       })}));
        QMetaObject::invokeMethod(
            this, [this, target, result] { end(target, *result); }, Qt::QueuedConnection);
    });
}

void ReportRunner::cancel()
{
    m_stop->store(true);
}

void ReportRunner::end(const QString& target, const Result<exports::ExportedReport>& result)
{
    m_running = false;
    if (result)
        Q_EMIT finished(target, *result);
    else
        Q_EMIT failed(result.error());
}

} // namespace gatehouse::ui
