// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyEffectRunner.h"

#include <QMetaObject>

namespace gatehouse::ui {
namespace {

/// Cells that are counted within a frame.
constexpr std::size_t cellsAtOnce = 20'000;

} // namespace

PolicyEffectRunner::PolicyEffectRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PolicyEffectRunner::~PolicyEffectRunner()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PolicyEffectRunner::request(std::shared_ptr<const Organization> organization,
                                 const catalogue::Catalogue& catalogue, std::size_t policy)
{
    const int request = ++m_request;
    m_pool.clear();
    if (organization->apps.size() * organization->containers.size() <= cellsAtOnce) {
        Q_EMIT ready(policyEffect(organization, catalogue, policy));
        return;
    }
    m_pool.start([this, request, organization = std::move(organization), catalogue, policy] {
        PolicyEffect effect = policyEffect(organization, catalogue, policy);
        QMetaObject::invokeMethod(
            this,
            [this, request, effect = std::move(effect)] {
                if (request == m_request)
                    Q_EMIT ready(effect);
            },
            Qt::QueuedConnection);
    });
}

} // namespace gatehouse::ui
