// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

/// The closed sets of words in an organization file (contract §1). Every enumeration has one table of words,
/// used for reading, writing and the command line, so that a word is spelled in one place.
namespace gatehouse {

enum class Plan : std::uint8_t { Free, GuardStandard, GuardPremium };
enum class PolicyModel : std::uint8_t { Additive, Overrides };
enum class BlockLevel : std::uint8_t { Content, Container };
enum class Combination : std::uint8_t { Today, Roadmap };
enum class Framework : std::uint8_t { Connect, Forge, OAuth2 };
enum class Product : std::uint8_t { Jira, Confluence };
enum class AccountKind : std::uint8_t { Person, App };
enum class PolicyStatus : std::uint8_t { Draft, Active, Inactive };
enum class CoverageLevel : std::uint8_t { Organization, Products, Containers };
enum class RuleEffect : std::uint8_t { Block, Allow };
enum class RuleApps : std::uint8_t { All, Only, Except };
enum class ReviewDecision : std::uint8_t { Approved, Restrict, Remove, Open };
/// What a scenario expects of a verdict; `NotAllowed`: denied or unknown.
enum class Expectation : std::uint8_t { Allowed, Denied, Unknown, NotAllowed };
/// Who reads a notice about a change of policies.
enum class Audience : std::uint8_t { EndUsers, SpaceOwners, Vendor };

inline constexpr std::array<Product, 2> allProducts{Product::Jira, Product::Confluence};

/// The words of an enumeration; specialised for each of the above.
template <class E>
struct Words;

template <>
struct Words<Plan>
{
    static constexpr std::array<std::pair<Plan, std::string_view>, 3> table{
        {{Plan::Free, "free"},
         {Plan::GuardStandard, "guard-standard"},
         {Plan::GuardPremium, "guard-premium"}}};
};
template <>
struct Words<PolicyModel>
{
    static constexpr std::array<std::pair<PolicyModel, std::string_view>, 2> table{
        {{PolicyModel::Additive, "additive"}, {PolicyModel::Overrides, "overrides"}}};
};
template <>
struct Words<BlockLevel>
{
    static constexpr std::array<std::pair<BlockLevel, std::string_view>, 2> table{
        {{BlockLevel::Content, "content"}, {BlockLevel::Container, "container"}}};
};
template <>
struct Words<Combination>
{
    static constexpr std::array<std::pair<Combination, std::string_view>, 2> table{
        {{Combination::Today, "today"}, {Combination::Roadmap, "roadmap"}}};
};
template <>
struct Words<Framework>
{
    static constexpr std::array<std::pair<Framework, std::string_view>, 3> table{
        {{Framework::Connect, "connect"}, {Framework::Forge, "forge"}, {Framework::OAuth2, "oauth2"}}};
};
template <>
struct Words<Product>
{
    static constexpr std::array<std::pair<Product, std::string_view>, 2> table{
        {{Product::Jira, "jira"}, {Product::Confluence, "confluence"}}};
};
template <>
struct Words<AccountKind>
{
    static constexpr std::array<std::pair<AccountKind, std::string_view>, 2> table{
        {{AccountKind::Person, "person"}, {AccountKind::App, "app"}}};
};
template <>
struct Words<PolicyStatus>
{
    static constexpr std::array<std::pair<PolicyStatus, std::string_view>, 3> table{
        {{PolicyStatus::Draft, "draft"},
         {PolicyStatus::Active, "active"},
         {PolicyStatus::Inactive, "inactive"}}};
};
template <>
struct Words<CoverageLevel>
{
    static constexpr std::array<std::pair<CoverageLevel, std::string_view>, 3> table{
        {{CoverageLevel::Organization, "organization"},
         {CoverageLevel::Products, "products"},
         {CoverageLevel::Containers, "containers"}}};
};
template <>
struct Words<RuleEffect>
{
    static constexpr std::array<std::pair<RuleEffect, std::string_view>, 2> table{
        {{RuleEffect::Block, "block"}, {RuleEffect::Allow, "allow"}}};
};
template <>
struct Words<RuleApps>
{
    static constexpr std::array<std::pair<RuleApps, std::string_view>, 3> table{
        {{RuleApps::All, "all"}, {RuleApps::Only, "only"}, {RuleApps::Except, "except"}}};
};
template <>
struct Words<ReviewDecision>
{
    static constexpr std::array<std::pair<ReviewDecision, std::string_view>, 4> table{
        {{ReviewDecision::Approved, "approved"},
         {ReviewDecision::Restrict, "restrict"},
         {ReviewDecision::Remove, "remove"},
         {ReviewDecision::Open, "open"}}};
};

template <>
struct Words<Expectation>
{
    static constexpr std::array<std::pair<Expectation, std::string_view>, 4> table{
        {{Expectation::Allowed, "allowed"},
         {Expectation::Denied, "denied"},
         {Expectation::Unknown, "unknown"},
         {Expectation::NotAllowed, "not-allowed"}}};
};
template <>
struct Words<Audience>
{
    static constexpr std::array<std::pair<Audience, std::string_view>, 3> table{
        {{Audience::EndUsers, "end-users"},
         {Audience::SpaceOwners, "space-owners"},
         {Audience::Vendor, "vendor"}}};
};

/// The word of a value, as the file format spells it.
template <class E>
requires requires
{
    Words<E>::table;
}
[[nodiscard]] constexpr std::string_view toText(E value)
{
    for (const auto& [entry, word] : Words<E>::table)
        if (entry == value)
            return word;
    return {};
}

/// The value of a word; empty where no value has it. Case counts.
template <class E>
[[nodiscard]] constexpr std::optional<E> fromText(std::string_view text)
{
    for (const auto& [entry, word] : Words<E>::table)
        if (word == text)
            return entry;
    return std::nullopt;
}

} // namespace gatehouse
