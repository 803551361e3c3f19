// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gatehouse::descriptors {

/// One test that decides, among others, whether a module is shown. Texts are empty where absent.
struct ConditionTest
{
    std::string name;   ///< "user_is_admin", "entityPropertyEqualTo", …; a path for one the app answers
    std::string entity; ///< whose property it reads: "addon", "issue", "app", …
    std::string propertyKey; ///< the property it reads
    std::string permission;  ///< the permission it asks for
    std::string expression;  ///< a Jira expression
    bool negated = false;
    std::string pointer;
    bool operator==(const ConditionTest&) const = default;
};

/// Conditions of a module as a tree; negation stands at the tests alone. No conditions at all is `All`
/// without children: always shown.
struct ConditionTree
{
    enum class Kind : std::uint8_t { Test, All, Any };

    Kind kind = Kind::All;
    ConditionTest test{}; ///< of kind Test
    std::vector<ConditionTree> children{};
    bool operator==(const ConditionTree&) const = default;

    /// Every test, in the order of the file.
    [[nodiscard]] std::vector<ConditionTest> tests() const;

    /// Can the module be shown only where a test that `is` one holds? Tests that are negated do not count.
    template <class Is>
    [[nodiscard]] bool guardedBy(const Is& is) const
    {
        if (kind == Kind::Test)
            return !test.negated && is(test);
        bool some = false;
        bool every = !children.empty();
        for (const ConditionTree& child : children) {
            const bool guarded = child.guardedBy(is);
            some = some || guarded;
            every = every && guarded;
        }
        return kind == Kind::All ? some : every;
    }
};

} // namespace gatehouse::descriptors
