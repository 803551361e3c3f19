// SPDX-License-Identifier: Apache-2.0
#include "ui/document/Insights.h"

#include "models/findings/Findings.h"
#include "ui/document/AppId.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

/// Below these working out takes a few milliseconds at most.
constexpr std::size_t insightCellsAtOnce = 20'000;
constexpr std::size_t insightBytesAtOnce = 64 * 1024;
constexpr int insightAppsPerPart = 16;

bool isQuick(const Organization& organization)
{
    std::size_t bytes = 0;
    for (const App& app : organization.apps)
        bytes += app.descriptor.size();
    return organization.apps.size() * organization.containers.size() <= insightCellsAtOnce &&
           bytes <= insightBytesAtOnce;
}

std::vector<AppInsight> insightsOf(const access::CompiledOrganization& core, int first, int end,
                                   const std::atomic_bool& cancelled)
{
    std::vector<AppInsight> part;
    for (int at = first; at < end && !cancelled; ++at) {
        const access::AppIndex app{static_cast<std::uint32_t>(at)};
        part.push_back({access::appReach(core, app), findings::ofApp(core, app)});
    }
    return part;
}

} // namespace

Insights::Insights(OrganizationDocument& document, Clock clock, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(std::move(clock))
{
    m_pool.setMaxThreadCount(1);
    connect(&document, &OrganizationDocument::opened, this, [this] {
        m_known.clear();
        start();
    });
    connect(&document, &OrganizationDocument::changed, this, &Insights::start);
    start();
}

Insights::~Insights()
{
    cancel();
}

const AppInsight* Insights::of(const App& app) const
{
    const auto found = m_known.constFind(appId(app));
    return found == m_known.constEnd() ? nullptr : &*found;
}

std::vector<findings::StandingFinding> Insights::findingsOf(const App& app) const
{
    const AppInsight* const insight = of(app);
    if (insight == nullptr)
        return {};
    return findings::standing(*m_document.organization(), app, insight->findings, today());
}

reviews::ReviewStanding Insights::reviewOf(const App& app) const
{
    return reviews::reviewStanding(*m_document.organization(), app, today());
}

void Insights::start()
{
    cancel();
    m_done = 0;
    Q_EMIT started();
    const Core core = m_document.core();
    if (core == nullptr)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    if (isQuick(core->organization())) {
        take(*core, 0,
             insightsOf(*core, 0, static_cast<int>(core->organization().apps.size()), *m_cancelled));
        end();
        return;
    }
    m_pool.start([this, core, cancelled = m_cancelled] { run(core, cancelled); });
}

void Insights::cancel()
{
    if (m_cancelled != nullptr)
        *m_cancelled = true;
    m_running = false;
}

void Insights::run(const Core& core, const Cancelled& cancelled)
{
    const int apps = static_cast<int>(core->organization().apps.size());
    for (int first = 0; first < apps && !*cancelled; first += insightAppsPerPart) {
        const int end = std::min(apps, first + insightAppsPerPart);
        deliver(core, first, insightsOf(*core, first, end, *cancelled), cancelled);
    }
    const auto finish = [this, cancelled] {
        if (!*cancelled)
            end();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void Insights::deliver(const Core& core, int first, Part part, const Cancelled& cancelled)
{
    const auto tell = [this, core, first, part = std::move(part), cancelled]() mutable {
        if (!*cancelled)
            take(*core, first, std::move(part));
    };
    QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void Insights::take(const access::CompiledOrganization& core, int first, Part part)
{
    const int count = static_cast<int>(part.size());
    for (int at = 0; at < count; ++at)
        m_known.insert(appId(core.organization().apps[static_cast<std::size_t>(first + at)]),
                       std::move(part[static_cast<std::size_t>(at)]));
    m_done += count;
    Q_EMIT advanced(first, count);
}

void Insights::end()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace gatehouse::ui
