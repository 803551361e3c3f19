// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Drafts.h"

#include <algorithm>
#include <utility>

namespace gatehouse {

Result<Organization> withDraft(Organization organization, std::string_view nameOrId)
{
    const auto fault = [&](const char* code, std::vector<std::string> arguments) {
        return tl::unexpected(Fault{.code = code,
                                    .pointer = "/drafts",
                                    .arguments = std::move(arguments),
                                    .severity = FaultSeverity::Error,
                                    .position = {}});
    };
    const auto count = std::ranges::count(organization.drafts, nameOrId, &Draft::name);
    if (count > 1)
        return fault("draft.ambiguous", {std::string(nameOrId), std::to_string(count)});
    auto draft = std::ranges::find(organization.drafts, nameOrId, &Draft::name);
    if (draft == organization.drafts.end())
        draft =
            std::ranges::find_if(organization.drafts, [&](const Draft& d) { return d.id.value == nameOrId; });
    if (draft == organization.drafts.end())
        return fault("draft.unknown", {std::string(nameOrId)});
    organization.policies = draft->policies;
    return organization;
}

} // namespace gatehouse
