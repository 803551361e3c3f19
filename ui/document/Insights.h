// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppReach.h"
#include "models/findings/Standing.h"
#include "models/reviews/ReviewStanding.h"
#include "ui/document/Clock.h"
#include "ui/document/OrganizationDocument.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace gatehouse::ui {

/// What is worked out about one installation.
struct AppInsight
{
    access::AppReach reach;
    std::vector<findings::Finding> findings; ///< most severe first
};

/// What is worked out about every app of the open organization: effective reach and findings. Follows the
/// document by itself: at once where that takes less than a frame, else on a thread of its own, in parts.
/// What was known before an edit stays until it is known anew. Belongs to the GUI thread; one for the window,
/// shared by the places.
class Insights : public QObject
{
    Q_OBJECT
public:
    Insights(OrganizationDocument& document, Clock clock, QObject* parent = nullptr);
    ~Insights() override;

    /// Null while it is not known yet. Valid until the next signal.
    [[nodiscard]] const AppInsight* of(const App& app) const;
    /// Its findings, open and accepted as of today; empty while they are not known.
    [[nodiscard]] std::vector<findings::StandingFinding> findingsOf(const App& app) const;
    /// Needs an open document, as does `findingsOf`.
    [[nodiscard]] reviews::ReviewStanding reviewOf(const App& app) const;

    [[nodiscard]] Date today() const { return m_clock(); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int done() const { return m_done; } ///< apps worked out since the last `started`

Q_SIGNALS:
    /// The document changed; `of` still tells the former state, and of an organization just opened nothing.
    void started();
    /// Apps from `first` on, in file order, are known.
    void advanced(int first, int count);
    void finished();

private:
    using Core = std::shared_ptr<const access::CompiledOrganization>;
    using Cancelled = std::shared_ptr<std::atomic_bool>;
    using Part = std::vector<AppInsight>;

    void start();
    void cancel();
    void run(const Core& core, const Cancelled& cancelled);
    void deliver(const Core& core, int first, Part part, const Cancelled& cancelled);
    void take(const access::CompiledOrganization& core, int first, Part part);
    void end();

    OrganizationDocument& m_document;
    Clock m_clock;
    QHash<QString, AppInsight> m_known; ///< by `appId`
    Cancelled m_cancelled;
    int m_done = 0;
    bool m_running = false;
    QThreadPool m_pool; ///< last: its destructor waits
};

} // namespace gatehouse::ui
