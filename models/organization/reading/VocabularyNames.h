// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Vocabulary.h"

#include <string_view>
#include <type_traits>

namespace gatehouse::reading {

/// How a fault names the vocabulary whose words an enumeration has; wording knows each (docs/codes.md).
template <class E>
[[nodiscard]] constexpr std::string_view vocabularyName()
{
    if constexpr (std::is_same_v<E, Plan>)
        return "plan";
    else if constexpr (std::is_same_v<E, PolicyModel>)
        return "policy-model";
    else if constexpr (std::is_same_v<E, BlockLevel>)
        return "block-level";
    else if constexpr (std::is_same_v<E, Combination>)
        return "combination";
    else if constexpr (std::is_same_v<E, Framework>)
        return "framework";
    else if constexpr (std::is_same_v<E, Product>)
        return "product";
    else if constexpr (std::is_same_v<E, AccountKind>)
        return "account-kind";
    else if constexpr (std::is_same_v<E, PolicyStatus>)
        return "policy-status";
    else if constexpr (std::is_same_v<E, CoverageLevel>)
        return "coverage-level";
    else if constexpr (std::is_same_v<E, RuleEffect>)
        return "rule-effect";
    else if constexpr (std::is_same_v<E, RuleApps>)
        return "rule-apps";
    else if constexpr (std::is_same_v<E, ReviewDecision>)
        return "review-decision";
    else if constexpr (std::is_same_v<E, Expectation>)
        return "expectation";
    else
        return "audience";
}

} // namespace gatehouse::reading
