// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/AcceptedFinding.h"
#include "models/organization/App.h"
#include "models/organization/AppPair.h"
#include "models/organization/Container.h"
#include "models/organization/NoticeTemplate.h"
#include "models/organization/Policy.h"
#include "models/organization/PolicyLimits.h"
#include "models/organization/Principals.h"
#include "models/organization/PublishedVersion.h"
#include "models/organization/Review.h"
#include "models/organization/Scenario.h"
#include "models/organization/Scheme.h"

namespace gatehouse {

/// The organization's own facts and the model settings that every verdict depends on (access model §4, §5).
struct OrganizationProperties
{
    OrganizationId id;
    std::string name;
    Plan plan = Plan::Free;
    PolicyModel policyModel = PolicyModel::Additive;
    BlockLevel blockLevel = BlockLevel::Content;
    Combination combination = Combination::Today;
    std::optional<std::string> capturedAt; ///< ISO 8601, when the facts were read from the sites
    PolicyLimits policyLimits{};
    std::string unknownMembers;

    bool operator==(const OrganizationProperties&) const = default;
};

/// One organization as an organization file holds it (contract §1): plain values in file order.
/// `OrganizationReader` makes only valid ones (unique ids, no dangling reference); `Edit`s keep them valid.
///
/// `unknownMembers`, here and in every part, is the text of a JSON object with members this version does not
/// know, kept for the round trip; empty where there are none.
struct Organization
{
    OrganizationProperties properties;
    std::vector<Site> sites;
    std::vector<User> users;
    std::vector<Group> groups;
    std::vector<Scheme> schemes;
    std::vector<Container> containers;
    std::vector<App> apps;
    std::vector<Policy> policies; ///< the published state, as far as this file knows it
    std::vector<Draft> drafts;
    std::vector<Review> reviews;
    std::vector<AcceptedFinding> acceptedFindings;
    std::vector<PublishedVersion> publishedVersions; ///< oldest first, at most `mostPublishedVersions`
    std::vector<Scenario> scenarios;
    std::vector<AppPair> appPairs;
    std::vector<NoticeTemplate> noticeTemplates;
    std::string unknownMembers;

    bool operator==(const Organization&) const = default;
};

} // namespace gatehouse
