// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/ReachLoader.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

/// Below this many cells counting takes a few milliseconds at most.
constexpr std::size_t cellsAtOnce = 20'000;
constexpr int appsPerPart = 16;

std::vector<access::AppReach> reachesOf(const access::CompiledOrganization& core, int first, int end,
                                        const std::atomic_bool& cancelled)
{
    std::vector<access::AppReach> reaches;
    for (int app = first; app < end && !cancelled; ++app)
        reaches.push_back(access::appReach(core, {static_cast<std::uint32_t>(app)}));
    return reaches;
}

} // namespace

ReachLoader::ReachLoader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReachLoader::~ReachLoader()
{
    cancel();
    m_pool.waitForDone();
}

void ReachLoader::start(std::shared_ptr<const access::CompiledOrganization> core)
{
    cancel();
    if (core == nullptr)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    const Organization& organization = core->organization();
    if (organization.apps.size() * organization.containers.size() <= cellsAtOnce) {
        Q_EMIT counted(0, reachesOf(*core, 0, static_cast<int>(organization.apps.size()), *m_cancelled));
        m_running = false;
        Q_EMIT finished();
        return;
    }
    Q_EMIT started();
    m_pool.start([this, core = std::move(core), cancelled = m_cancelled] { run(core, cancelled); });
}

void ReachLoader::cancel()
{
    if (m_cancelled != nullptr)
        *m_cancelled = true;
    m_running = false;
}

void ReachLoader::run(const std::shared_ptr<const access::CompiledOrganization>& core,
                      const Cancelled& cancelled)
{
    const int apps = static_cast<int>(core->organization().apps.size());
    for (int first = 0; first < apps && !*cancelled; first += appsPerPart)
        deliver(first, reachesOf(*core, first, std::min(apps, first + appsPerPart), *cancelled), cancelled);
    const auto end = [this, cancelled] {
        if (*cancelled)
            return;
        m_running = false;
        Q_EMIT finished();
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

void ReachLoader::deliver(int first, std::vector<access::AppReach> reaches, const Cancelled& cancelled)
{
    const auto tell = [this, first, reaches = std::move(reaches), cancelled] {
        if (!*cancelled)
            Q_EMIT counted(first, reaches);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace gatehouse::ui
