// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyEffectRunner.h"

namespace gatehouse::ui {
namespace {

/// Cells that are counted within a frame.
constexpr std::size_t cellsAtOnce = 20'000;

} // namespace

PolicyEffectRunner::PolicyEffectRunner(QObject* parent)
    : QObject(parent)
    , m_task(*this)
{}

void PolicyEffectRunner::request(std::shared_ptr<const Organization> organization,
                                 const catalogue::Catalogue& catalogue, std::size_t policy)
{
    m_task.cancel();
    if (organization->apps.size() * organization->containers.size() <= cellsAtOnce) {
        Q_EMIT ready(policyEffect(organization, catalogue, policy));
        return;
    }
    m_task.run([organization = std::move(organization), catalogue,
                policy] { return policyEffect(organization, catalogue, policy); },
               [this](const PolicyEffect& effect) { Q_EMIT ready(effect); });
}

} // namespace gatehouse::ui
