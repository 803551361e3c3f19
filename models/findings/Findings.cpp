// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Findings.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/findings/Registry.h"

#include <algorithm>
#include <functional>

namespace gatehouse::findings {
namespace {

void add(const Rule& rule, Raisings raisings, const std::string& place, std::vector<Finding>& findings)
{
    for (Raised& raised : raisings)
        findings.push_back({std::string(rule.code), raised.severity.value_or(rule.severity),
                            std::move(raised.subject), place + raised.pointer, std::move(raised.arguments)});
}

void mostSevereFirst(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, std::greater<>(), &Finding::severity);
}

/// The scopes an installation was granted, with their places in the organization file. What a descriptor says
/// about single ones, that they may act for absent people, is taken over.
std::vector<descriptors::DeclaredScope>
grantedScopes(const App& app, const std::string& place,
              const std::optional<descriptors::Descriptor>& descriptor)
{
    std::vector<descriptors::DeclaredScope> granted;
    for (const ScopeId& id : *app.scopes) {
        const std::string pointer = place + "/scopes/" + std::to_string(granted.size());
        const bool absent =
            descriptor &&
            std::ranges::any_of(descriptor->scopes, [&](const descriptors::DeclaredScope& scope) {
                return scope.id == id && scope.allowImpersonation;
            });
        granted.push_back({id, pointer, absent});
    }
    return granted;
}

/// A text that breaks off says nothing about what is not in it; a descriptor for HipChat, Bitbucket or
/// Compass is measured by other rules.
bool isWorthJudging(const descriptors::Descriptor& descriptor)
{
    const bool isForOthers = descriptor.products.empty() && !descriptor.otherProducts.empty();
    const bool isCutOff =
        descriptor.verdict == descriptors::DescriptorVerdict::Broken && descriptor.json.empty();
    return descriptor.framework && !isForOthers && !isCutOff;
}

std::optional<descriptors::Descriptor> descriptorOf(const App& app)
{
    if (app.descriptor.empty())
        return std::nullopt;
    descriptors::Descriptor descriptor = descriptors::readDescriptor(app.descriptor);
    return descriptor.framework == app.framework ? std::optional(std::move(descriptor)) : std::nullopt;
}

/// Runs the rules on one installation.
class InstallationRun
{
public:
    InstallationRun(const InstallationFacts& facts, std::string place)
        : m_facts(facts)
        , m_place(std::move(place))
    {}

    void operator()(const ScopeRule& rule) { add(*m_rule, rule.raise(m_facts.facts), "", m_findings); }
    void operator()(const DescriptorRule& rule)
    {
        if (m_facts.facts.descriptor != nullptr)
            add(*m_rule, rule.raise(m_facts.facts), m_place + "/descriptor", m_findings);
    }
    void operator()(const InstallationRule& rule) { add(*m_rule, rule.raise(m_facts), m_place, m_findings); }

    [[nodiscard]] std::vector<Finding> all()
    {
        for (const Rule& rule : registry()) {
            m_rule = &rule;
            std::visit(*this, rule.raise);
        }
        mostSevereFirst(m_findings);
        return std::move(m_findings);
    }

private:
    const InstallationFacts& m_facts;
    std::string m_place;
    const Rule* m_rule = nullptr;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> ofDescriptor(const descriptors::Descriptor& descriptor,
                                  const catalogue::Catalogue& catalogue)
{
    std::vector<Finding> findings;
    if (!isWorthJudging(descriptor))
        return findings;
    const AppFacts facts{catalogue, *descriptor.framework, descriptor.products, descriptor.scopes,
                         &descriptor};
    for (const Rule& rule : registry()) {
        if (const auto* scopes = std::get_if<ScopeRule>(&rule.raise))
            add(rule, scopes->raise(facts), "", findings);
        else if (const auto* whole = std::get_if<DescriptorRule>(&rule.raise))
            add(rule, whole->raise(facts), "", findings);
    }
    mostSevereFirst(findings);
    return findings;
}

std::vector<Finding> ofApp(const access::CompiledOrganization& core, access::AppIndex index)
{
    const App& app = core.organization().apps[index.value];
    const std::string place = "/apps/" + std::to_string(index.value);
    const std::optional<descriptors::Descriptor> descriptor = descriptorOf(app);
    std::vector<descriptors::DeclaredScope> scopes;
    AppFacts facts{core.catalogue(), app.framework, app.products, std::nullopt,
                   descriptor ? &*descriptor : nullptr};
    if (app.scopes) {
        scopes = grantedScopes(app, place, descriptor);
        facts.scopes = scopes;
    }
    return InstallationRun({core, index, app, facts}, place).all();
}

} // namespace gatehouse::findings
