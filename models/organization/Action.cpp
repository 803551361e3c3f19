// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Action.h"

namespace gatehouse {

namespace {
constexpr std::array<std::string_view, actionCount> actionWords{"view", "read", "write", "delete",
                                                                "administer"};
}

std::string_view toText(Action action)
{
    return actionWords[static_cast<std::size_t>(action)];
}

std::optional<Action> actionFromText(std::string_view text)
{
    for (const Action action : allActions)
        if (toText(action) == text)
            return action;
    return std::nullopt;
}

} // namespace gatehouse
