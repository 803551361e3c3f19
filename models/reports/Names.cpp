// SPDX-License-Identifier: Apache-2.0
#include "models/reports/Names.h"

#include "models/wording/ReportWording.h"

namespace gatehouse::reports {

namespace {

std::string pseudonym(const char* key, std::size_t number)
{
    return wording::reportTitle(key, {QString::number(number)}).toStdString();
}

std::string coded(const char* kind, std::size_t number)
{
    return kind + std::to_string(number);
}

} // namespace

std::size_t Numbering::of(const std::string& text) const
{
    const auto found = m_numbers.find(text);
    return found == m_numbers.end() ? 0 : found->second;
}

Names::Names(const Organization& organization, const Organization* before, Redaction redaction)
    : m_redaction(redaction)
{
    for (const App& app : organization.apps)
        ++m_installations[app.key.value];
    // The newer state first: what is in it has the same number with and without a comparison.
    for (const Organization* state : {&organization, before}) {
        if (state == nullptr)
            continue;
        addApps(*state);
        addPeople(*state);
        addPolicies(state->policies);
        for (const Container& container : state->containers)
            m_containers.add(container.id.value);
    }
}

void Names::addApps(const Organization& organization)
{
    for (const App& app : organization.apps) {
        m_apps.add(app.key.value);
        m_vendors.add(app.vendor);
    }
    for (const Policy& policy : organization.policies)
        for (const AppKey& key : policy.rule.keys)
            m_apps.add(key.value);
    for (const Review& review : organization.reviews)
        m_apps.add(review.app.value);
    for (const AcceptedFinding& accepted : organization.acceptedFindings)
        m_apps.add(accepted.app.value);
}

void Names::addPeople(const Organization& organization)
{
    for (const User& user : organization.users) {
        m_accounts.add(user.id.value);
        if (user.kind != AccountKind::Person)
            continue;
        m_people.add(user.id.value);
        m_people.addAlias(user.id.value, user.name);
    }
    for (const Review& review : organization.reviews)
        m_people.add(review.by);
    for (const AcceptedFinding& accepted : organization.acceptedFindings)
        m_people.add(accepted.by);
    for (const PublishedVersion& version : organization.publishedVersions)
        m_people.add(version.by);
}

void Names::addPolicies(const std::vector<Policy>& policies)
{
    for (const Policy& policy : policies)
        m_policies.add(policy.id.value);
}

std::string Names::appKey(const AppKey& key) const
{
    return m_redaction.vendors ? coded("app-", m_apps.of(key.value)) : key.value;
}

std::string Names::appId(const AppKey& key, const SiteId& site) const
{
    const auto found = m_installations.find(key.value);
    const bool unique = found == m_installations.end() || found->second == 1;
    return unique ? appKey(key) : appKey(key) + "@" + site.value;
}

std::string Names::appName(const App& app) const
{
    if (m_redaction.vendors)
        return pseudonym("name.app", m_apps.of(app.key.value));
    return app.name.empty() ? app.key.value : app.name;
}

std::string Names::vendor(const App& app) const
{
    if (!m_redaction.vendors || app.vendor.empty())
        return app.vendor;
    return pseudonym("name.vendor", m_vendors.of(app.vendor));
}

std::string Names::containerId(const ContainerId& id) const
{
    return m_redaction.containers ? coded("container-", m_containers.of(id.value)) : id.value;
}

std::string Names::containerKey(const Container& container) const
{
    return m_redaction.containers ? containerId(container.id) : container.key;
}

std::string Names::containerName(const Container& container) const
{
    return m_redaction.containers ? pseudonym("name.container", m_containers.of(container.id.value))
                                  : container.name;
}

std::string Names::person(const std::string& text) const
{
    if (!m_redaction.people || text.empty())
        return text;
    return pseudonym("name.person", m_people.of(text));
}

std::string Names::user(const UserId& id) const
{
    return m_redaction.any() ? coded("account-", m_accounts.of(id.value)) : id.value;
}

std::string Names::policyId(const PolicyId& id) const
{
    return m_redaction.any() ? coded("policy-", m_policies.of(id.value)) : id.value;
}

std::string Names::day(const std::string& text) const
{
    if (!m_redaction.any())
        return text;
    const std::optional<Date> day = dateFromText(text);
    return day ? toText(*day) : std::string();
}

findings::Finding Names::told(const findings::Finding& finding) const
{
    return m_redaction.any() ? findings::Finding{finding.code, finding.severity, {}, {}, {}} : finding;
}

} // namespace gatehouse::reports
