// SPDX-License-Identifier: Apache-2.0
#include "tests/models/organization/RandomEdits.h"

#include "models/organization/Edits.h"
#include "models/organization/PolicyEdits.h"

#include <algorithm>
#include <string>

namespace gatehouse::test {
namespace {

using Random = OrganizationGenerator;

/// "PREFIX-N" that no part of the list has.
template <class T>
std::string freshId(const std::vector<T>& parts, const std::string& prefix)
{
    for (std::size_t number = parts.size() + 1;; ++number) {
        const std::string id = prefix + std::to_string(number);
        if (std::none_of(parts.begin(), parts.end(), [&](const T& part) { return part.id.value == id; }))
            return id;
    }
}

/// An edit about one element of a list, or none where the list is empty.
template <class T, class Make>
Edit aboutOne(Random& random, const std::vector<T>& list, const Make& make)
{
    return list.empty() ? Edit() : make(random.below(list.size()));
}

Review randomReview(Random& random, const Organization& state)
{
    Review review;
    review.app = AppKey("com.example." + std::to_string(random.below(5)));
    review.site = state.sites[random.below(state.sites.size())].id;
    review.decision = random.word<ReviewDecision>();
    review.on = "2026-01-" + std::to_string(10 + random.below(20));
    return review;
}

AcceptedFinding randomAcceptance(Random& random, const Organization& state)
{
    AcceptedFinding accepted;
    accepted.app = AppKey("com.example." + std::to_string(random.below(3)));
    accepted.site = state.sites.front().id;
    accepted.code = random.chance(50) ? "scope.email" : "scope.unknown";
    accepted.reason = "reason " + std::to_string(random.below(100));
    return accepted;
}

Group randomGroup(Random& random, const Organization& state, std::string id)
{
    Group group{GroupId(std::move(id)), "Group " + std::to_string(random.below(100)), {}, {}};
    for (const User& user : state.users)
        if (random.chance(30))
            group.members.push_back(user.id);
    return group;
}

std::vector<Policy> randomPolicies(Random& random, const Organization& state)
{
    std::vector<Policy> policies;
    for (std::size_t count = random.below(5); count > 0; --count)
        policies.push_back(random.policy(state, "p-" + std::to_string(policies.size() + 1)));
    return policies;
}

/// As the window makes one: what is published holds no part that is gone.
PublishedVersion randomVersion(Random& random, const Organization& state)
{
    PublishedVersion version = random.publishedVersion(state);
    version.policies = edits::restorable(state, version);
    return version;
}

OrganizationProperties randomProperties(Random& random, const Organization& state)
{
    OrganizationProperties after = state.properties;
    after.policyModel = random.word<PolicyModel>();
    after.policyLimits = random.policyLimits();
    after.name += 'x';
    return after;
}

const std::vector<EditKind>& factEdits()
{
    static const std::vector<EditKind> kinds{
        {"setProperties",
         [](Random& r, const Organization& o) { return edits::setProperties(o, randomProperties(r, o)); }},
        {"addApp",
         [](Random& r, const Organization& o) {
             return edits::addApp(
                 o, r.app(o, "com.example.new-" + std::to_string(r.below(4)), o.sites.front().id));
         }},
        {"removeApp",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.apps, [&](std::size_t at) { return edits::removeApp(o, at); });
         }},
        {"replaceApp",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.apps, [&](std::size_t at) {
                 return edits::replaceApp(o, at, r.app(o, o.apps[at].key.value, o.apps[at].site));
             });
         }},
        {"addSite",
         [](Random&, const Organization& o) {
             return edits::addSite(o, {SiteId(freshId(o.sites, "site-")), "new", {}, {}, {}, {}});
         }},
        {"addUser",
         [](Random&, const Organization& o) {
             return edits::addUser(o, {edits::unusedUserId(o), "New", AccountKind::App, true, {}});
         }},
        {"addGroup",
         [](Random& r, const Organization& o) {
             return edits::addGroup(o, randomGroup(r, o, freshId(o.groups, "g-")));
         }},
        {"addScheme",
         [](Random& r, const Organization& o) {
             return edits::addScheme(o, r.scheme(o, freshId(o.schemes, "s-")));
         }},
        {"addContainer",
         [](Random& r, const Organization& o) {
             return edits::addContainer(o, r.container(o, freshId(o.containers, "c-")));
         }},
        {"replaceSite",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.sites, [&](std::size_t at) {
                 Site site = o.sites[at];
                 site.name += 'x';
                 return edits::replaceSite(o, at, std::move(site));
             });
         }},
        {"replaceUser",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.users, [&](std::size_t at) {
                 User user = o.users[at];
                 user.active = !user.active;
                 return edits::replaceUser(o, at, std::move(user));
             });
         }},
        {"replaceGroup",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.groups, [&](std::size_t at) {
                 return edits::replaceGroup(o, at, randomGroup(r, o, o.groups[at].id.value));
             });
         }},
        {"replaceScheme",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.schemes, [&](std::size_t at) {
                 return edits::replaceScheme(o, at, r.scheme(o, o.schemes[at].id.value));
             });
         }},
        {"replaceContainer",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.containers, [&](std::size_t at) {
                 return edits::replaceContainer(o, at, r.container(o, o.containers[at].id.value));
             });
         }},
    };
    return kinds;
}

const std::vector<EditKind>& recordEdits()
{
    static const std::vector<EditKind> kinds{
        {"addReview",
         [](Random& r, const Organization& o) { return edits::addReview(o, randomReview(r, o)); }},
        {"replaceReview",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.reviews,
                             [&](std::size_t at) { return edits::replaceReview(o, at, randomReview(r, o)); });
         }},
        {"removeReview",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.reviews, [&](std::size_t at) { return edits::removeReview(o, at); });
         }},
        {"acceptFinding",
         [](Random& r, const Organization& o) { return edits::acceptFinding(o, randomAcceptance(r, o)); }},
        {"withdrawAcceptance",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.acceptedFindings,
                             [&](std::size_t at) { return edits::withdrawAcceptance(o, at); });
         }},
        {"addScenario",
         [](Random& r, const Organization& o) { return edits::addScenario(o, r.scenario(o)); }},
        {"addScenarios",
         [](Random& r, const Organization& o) {
             return edits::addScenarios(o, {r.scenario(o), r.scenario(o)});
         }},
        {"replaceScenario",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.scenarios,
                             [&](std::size_t at) { return edits::replaceScenario(o, at, r.scenario(o)); });
         }},
        {"removeScenario",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.scenarios, [&](std::size_t at) { return edits::removeScenario(o, at); });
         }},
        {"addAppPair", [](Random& r, const Organization& o) { return edits::addAppPair(o, r.appPair(o)); }},
        {"removeAppPair",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.appPairs, [&](std::size_t at) { return edits::removeAppPair(o, at); });
         }},
        {"setNoticeTemplate",
         [](Random& r, const Organization& o) {
             NoticeTemplate notice = r.noticeTemplate(r.word<Audience>());
             if (r.chance(30))
                 notice.text.clear();
             return edits::setNoticeTemplate(o, std::move(notice));
         }},
    };
    return kinds;
}

const std::vector<EditKind>& policyEdits()
{
    static const std::vector<EditKind> kinds{
        {"addPolicy",
         [](Random& r, const Organization& o) {
             return edits::addPolicy(o, r.policy(o, edits::unusedPolicyId(o).value));
         }},
        {"removePolicy",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.policies, [&](std::size_t at) { return edits::removePolicy(o, at); });
         }},
        {"replacePolicy",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.policies, [&](std::size_t at) {
                 return edits::replacePolicy(o, at, r.policy(o, o.policies[at].id.value));
             });
         }},
        {"addDraft",
         [](Random&, const Organization& o) {
             return edits::addDraft(o, {edits::unusedDraftId(o), "Draft", {}, o.policies, {}});
         }},
        {"replaceDraft",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.drafts, [&](std::size_t at) {
                 Draft draft = o.drafts[at];
                 draft.name += 'x';
                 return edits::replaceDraft(o, at, std::move(draft));
             });
         }},
        {"removeDraft",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.drafts, [&](std::size_t at) { return edits::removeDraft(o, at); });
         }},
        {"setPolicies",
         [](Random& r, const Organization& o) { return edits::setPolicies(o, randomPolicies(r, o)); }},
        {"publish", [](Random& r, const Organization& o) { return edits::publish(o, randomVersion(r, o)); }},
        {"publishDraft",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.drafts,
                             [&](std::size_t at) { return edits::publishDraft(o, at, randomVersion(r, o)); });
         }},
        {"setDraftPolicies",
         [](Random& r, const Organization& o) {
             return aboutOne(r, o.drafts, [&](std::size_t at) {
                 return edits::setDraftPolicies(o, at, randomPolicies(r, o));
             });
         }},
        {"joined",
         [](Random& r, const Organization& o) {
             Organization state = o;
             const Edit first = edits::setPolicies(state, randomPolicies(r, state));
             first.apply(state);
             return edits::joined({first, edits::publish(state, randomVersion(r, state))});
         }},
    };
    return kinds;
}

} // namespace

const std::vector<EditKind>& allEditKinds()
{
    static const std::vector<EditKind> all = [] {
        std::vector<EditKind> kinds = factEdits();
        kinds.insert(kinds.end(), recordEdits().begin(), recordEdits().end());
        kinds.insert(kinds.end(), policyEdits().begin(), policyEdits().end());
        return kinds;
    }();
    return all;
}

} // namespace gatehouse::test
