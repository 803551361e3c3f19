// SPDX-License-Identifier: Apache-2.0
#include "ui/document/PolicyEffects.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

/// Policies times cells; below it all effects take a few milliseconds.
constexpr std::size_t effectCellsAtOnce = 20'000;

std::size_t effectCells(const Organization& organization)
{
    const auto active = std::ranges::count(organization.policies, PolicyStatus::Active, &Policy::status);
    return static_cast<std::size_t>(active) * organization.apps.size() * organization.containers.size();
}

} // namespace

PolicyEffects::PolicyEffects(OrganizationDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1);
    connect(&document, &OrganizationDocument::opened, this, [this] {
        m_known.clear();
        m_stale = true;
        start();
    });
    connect(&document, &OrganizationDocument::changed, this, [this] {
        m_stale = true;
        start();
    });
}

PolicyEffects::~PolicyEffects()
{
    cancel();
}

void PolicyEffects::setActive(bool active)
{
    m_active = active;
    if (m_stale)
        start();
}

const PolicyEffect* PolicyEffects::of(const PolicyId& id) const
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? nullptr : &found->second;
}

void PolicyEffects::start()
{
    cancel();
    const State organization = m_document.organization();
    if (!m_active || organization == nullptr)
        return;
    m_stale = false;
    m_running = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    if (effectCells(*organization) <= effectCellsAtOnce) {
        for (std::size_t at = 0; at < organization->policies.size(); ++at)
            if (organization->policies[at].status == PolicyStatus::Active)
                take(organization->policies[at].id, policyEffect(organization, m_document.catalogue(), at));
        end();
        return;
    }
    m_pool.start([this, organization, catalogue = m_document.catalogue(), cancelled = m_cancelled] {
        run(organization, catalogue, cancelled);
    });
}

void PolicyEffects::cancel()
{
    if (m_cancelled != nullptr)
        *m_cancelled = true;
    m_running = false;
}

void PolicyEffects::run(const State& organization, const catalogue::Catalogue& catalogue,
                        const Cancelled& cancelled)
{
    for (std::size_t at = 0; at < organization->policies.size() && !*cancelled; ++at) {
        const Policy& policy = organization->policies[at];
        if (policy.status != PolicyStatus::Active)
            continue;
        auto tell = [this, cancelled, id = policy.id,
                           effect = policyEffect(organization, catalogue, at)]() mutable {
            if (!*cancelled)
                take(id, std::move(effect));
        };
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    }
    const auto finish = [this, cancelled] {
        if (!*cancelled)
            end();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void PolicyEffects::take(const PolicyId& id, PolicyEffect effect)
{
    m_known.insert_or_assign(id, std::move(effect));
    Q_EMIT advanced();
}

void PolicyEffects::end()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace gatehouse::ui
