// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Edit.h"

#include <cstddef>
#include <vector>

/// Intentions of a person (or of a remedy) turned into an `Edit` for one state of an organization. Each gives
/// an empty edit where nothing would change, and throws std::out_of_range for an index that the organization
/// does not have.
namespace gatehouse::edits {

[[nodiscard]] Edit setProperties(const Organization& state, OrganizationProperties after);

[[nodiscard]] Edit addApp(const Organization& state,
                          App app); ///< replaces an installation with the same key and site
[[nodiscard]] Edit removeApp(const Organization& state, std::size_t app);
[[nodiscard]] Edit replaceApp(const Organization& state, std::size_t app, App after);
[[nodiscard]] Edit addSite(const Organization& state, Site site); ///< at the end, like the next four
[[nodiscard]] Edit addUser(const Organization& state, User user);
[[nodiscard]] Edit addGroup(const Organization& state, Group group);
[[nodiscard]] Edit addScheme(const Organization& state, Scheme scheme);
[[nodiscard]] Edit addContainer(const Organization& state, Container container);
[[nodiscard]] Edit replaceSite(const Organization& state, std::size_t site, Site after);
[[nodiscard]] Edit replaceUser(const Organization& state, std::size_t user, User after);
[[nodiscard]] Edit replaceGroup(const Organization& state, std::size_t group, Group after);
[[nodiscard]] Edit replaceScheme(const Organization& state, std::size_t scheme, Scheme after);
[[nodiscard]] Edit replaceContainer(const Organization& state, std::size_t container, Container after);

[[nodiscard]] Edit addPolicy(const Organization& state, Policy policy); ///< at the end
[[nodiscard]] Edit removePolicy(const Organization& state, std::size_t policy);
[[nodiscard]] Edit replacePolicy(const Organization& state, std::size_t policy, Policy after);
/// An id of the form "p-N" that no policy and no draft's policy has.
[[nodiscard]] PolicyId unusedPolicyId(const Organization& state);

[[nodiscard]] Edit addReview(const Organization& state, Review review); ///< at the end
[[nodiscard]] Edit replaceReview(const Organization& state, std::size_t review, Review after);
[[nodiscard]] Edit removeReview(const Organization& state, std::size_t review);
/// Takes the place of what was said before about the same finding (app, site, code, subject).
[[nodiscard]] Edit acceptFinding(const Organization& state, AcceptedFinding accepted);
[[nodiscard]] Edit withdrawAcceptance(const Organization& state, std::size_t acceptedFinding);

[[nodiscard]] Edit addDraft(const Organization& state, Draft draft); ///< at the end
[[nodiscard]] Edit replaceDraft(const Organization& state, std::size_t draft, Draft after);
[[nodiscard]] Edit removeDraft(const Organization& state, std::size_t draft);
/// An id of the form "d-N" that no draft has.
[[nodiscard]] DraftId unusedDraftId(const Organization& state);
/// An id of the form "au-N" that no account has.
[[nodiscard]] UserId unusedUserId(const Organization& state);

/// One edit from several, each made for the state that the ones before it leave.
[[nodiscard]] Edit joined(const std::vector<Edit>& edits);

} // namespace gatehouse::edits
