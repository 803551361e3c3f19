// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Edit.h"

#include <cstddef>
#include <vector>

/// Intentions about drafts, publishing and what goes with them, turned into an `Edit`; the same guarantees as
/// those of `Edits.h`.
namespace gatehouse::edits {

/// Makes the published list this one.
[[nodiscard]] Edit setPolicies(const Organization& state, const std::vector<Policy>& after);

/// Records `version` as what is published: its policies become the published list, and it is kept as the
/// newest version. What was published until now is kept too where no version tells it. The oldest versions
/// beyond `mostPublishedVersions` are dropped.
[[nodiscard]] Edit publish(const Organization& state, PublishedVersion version);

/// Publishes the draft's policies under its name and takes the draft away. `version` says who, when and why;
/// its policies and draft name are ignored.
[[nodiscard]] Edit publishDraft(const Organization& state, std::size_t draft, PublishedVersion version);

/// The draft with other policies; an empty edit where they are the same.
[[nodiscard]] Edit setDraftPolicies(const Organization& state, std::size_t draft,
                                    std::vector<Policy> policies);

/// A version's policies as they can be taken up now: containers and sites that are gone are left out of
/// coverages.
[[nodiscard]] std::vector<Policy> restorable(const Organization& state, const PublishedVersion& version);

[[nodiscard]] Edit addScenario(const Organization& state, Scenario scenario); ///< at the end
[[nodiscard]] Edit addScenarios(const Organization& state, std::vector<Scenario> scenarios);
[[nodiscard]] Edit replaceScenario(const Organization& state, std::size_t scenario, Scenario after);
[[nodiscard]] Edit removeScenario(const Organization& state, std::size_t scenario);

[[nodiscard]] Edit addAppPair(const Organization& state, AppPair pair); ///< at the end
[[nodiscard]] Edit removeAppPair(const Organization& state, std::size_t pair);

/// The organization's own text for an audience; an empty text goes back to the built-in one. Members that
/// this version does not know stay with the template, unless `notice` brings its own.
[[nodiscard]] Edit setNoticeTemplate(const Organization& state, NoticeTemplate notice);

} // namespace gatehouse::edits
