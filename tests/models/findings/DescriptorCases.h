// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"

#include <string>
#include <string_view>
#include <vector>

/// Small descriptors for tests of rules, and what the rules raise in them.
namespace gatehouse::findings {

[[nodiscard]] std::vector<Finding> findingsIn(const std::string& text);
/// "severity pointer subject" of every finding with the code.
[[nodiscard]] std::vector<std::string> raisedIn(const std::string& text, std::string_view code);

/// A Connect app that no rule but connect.end-of-support finds fault with, but for these members.
[[nodiscard]] std::string connectApp(const std::string& members);
/// One with a panel that has these conditions.
[[nodiscard]] std::string panel(const std::string& conditions);
/// One with an admin page that has these conditions; none where the text is empty.
[[nodiscard]] std::string adminPage(const std::string& conditions);
/// One with these scopes.
[[nodiscard]] std::string scopes(const std::string& list);

[[nodiscard]] std::string forgeApp(const std::string& members);
[[nodiscard]] std::string forgeScopes(const std::string& list);
[[nodiscard]] std::string external(const std::string& kinds); ///< `permissions.external`
[[nodiscard]] std::string content(const std::string& kinds);  ///< `permissions.content`

/// A condition of Connect on a property of the app.
inline const std::string readsAddon =
    R"({"condition":"entity_property_exists","params":{"entity":"addon","propertyKey":"on"}})";

struct RuleCase
{
    const char* code;
    const char* what;
    std::string text;
    std::vector<std::string> raised; ///< "severity pointer subject"; none: a near miss
};

void expectRaised(const std::vector<RuleCase>& cases);

} // namespace gatehouse::findings
