// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyLintRunner.h"

#include "models/policies/Lint.h"

namespace gatehouse::ui {
namespace {

/// Cells of an organization that is checked within a frame.
constexpr std::size_t cellsLintedAtOnce = 5'000;

} // namespace

PolicyLintRunner::PolicyLintRunner(QObject* parent)
    : QObject(parent)
    , m_task(*this)
{}

void PolicyLintRunner::cancel()
{
    m_task.cancel();
    m_linted.reset();
    m_findings.clear();
}

void PolicyLintRunner::request(const std::shared_ptr<const access::CompiledOrganization>& core)
{
    cancel();
    const auto organization = core->sharedOrganization();
    if (organization->apps.size() * organization->containers.size() <= cellsLintedAtOnce) {
        take(organization, policies::lint(*core));
        return;
    }
    m_task.run([core] { return policies::lint(*core); },
               [this, organization](Findings findings) { take(organization, std::move(findings)); });
}

void PolicyLintRunner::take(const std::shared_ptr<const Organization>& organization, Findings findings)
{
    m_linted = organization;
    m_findings = std::move(findings);
    Q_EMIT ready();
}

} // namespace gatehouse::ui
