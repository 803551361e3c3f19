// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/ReportJob.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace gatehouse::ui {

/// Writes one report at a time in another thread, tells how far it is several times a second, and stops when
/// it is asked to. Its end waits for the work, which stops at once.
class ReportRunner : public QObject
{
    Q_OBJECT
public:
    explicit ReportRunner(QObject* parent = nullptr);
    ~ReportRunner() override;

    /// Does nothing while one is written.
    void run(const ReportSubject& subject, const ReportChoices& choices, const QString& target);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void judged(int done, int total);        ///< apps
    void written(qint64 done, qint64 total); ///< rows
    void finished(const QString& path, const gatehouse::exports::ExportedReport& report);
    void failed(const gatehouse::Fault& fault); ///< also "report.cancelled"

private:
    void end(const QString& target, const Result<exports::ExportedReport>& result);

    bool m_running = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QThreadPool m_pool; ///< last: its destructor waits
};

} // namespace gatehouse::ui
