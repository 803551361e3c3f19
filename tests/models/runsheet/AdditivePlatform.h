// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/runsheet/Operation.h"

#include <map>
#include <string>
#include <vector>

namespace gatehouse::test {

/// The platform with its model of many policies, as its documents tell it (app-access-rule §1): a state
/// machine of its own that refuses what the platform refuses. Shares no code with what makes run sheets.
class AdditivePlatform
{
public:
    explicit AdditivePlatform(const Organization& published);

    /// "" where it was done, else why the platform refuses.
    [[nodiscard]] std::string follow(const runsheet::Operation& operation);
    /// Of an app that policies can reach.
    [[nodiscard]] bool blocks(const AppKey& app, const Container& container) const;
    [[nodiscard]] std::vector<Policy> policies() const;

private:
    struct Kept
    {
        std::string name, description;
        CoverageLevel level = CoverageLevel::Organization;
        std::vector<ProductInstance> products;
        std::vector<ContainerId> containers;
        AppAccessRule rule;
        bool active = false;
    };

    std::string operator()(const runsheet::TakeSnapshot& taken);
    std::string operator()(const runsheet::CreatePolicy& made);
    std::string operator()(const runsheet::RenamePolicy& renamed);
    std::string operator()(const runsheet::ChangeCoverage& changed);
    std::string operator()(const runsheet::ChangeRule& changed);
    std::string operator()(const runsheet::ActivatePolicy& active);
    std::string operator()(const runsheet::DeactivatePolicy& inactive);
    std::string operator()(const runsheet::DeletePolicy& gone);
    template <class Other>
    std::string operator()(const Other&)
    {
        return "not a step of this policy model";
    }
    friend struct AdditiveStep;

    [[nodiscard]] std::string refusedCoverage(const Coverage& coverage) const;
    [[nodiscard]] std::string refusedRule(const AppAccessRule& rule) const;
    [[nodiscard]] std::string refusedInstances(const std::vector<ContainerId>& containers) const;
    [[nodiscard]] static bool covers(const Kept& policy, const Container& container);
    [[nodiscard]] static bool names(const Kept& policy, const AppKey& app);
    [[nodiscard]] static Kept keptFrom(const Policy& policy);

    const Organization& m_facts;
    std::map<runsheet::PolicyRef, Kept> m_policies;
};

} // namespace gatehouse::test
