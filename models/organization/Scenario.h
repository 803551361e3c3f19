// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Vocabulary.h"

#include <string>

namespace gatehouse {

/// A saved question with its expected answer: "the payroll app must never read HR". Its texts are as a person
/// wrote them and may name things that do not exist (any more): checking it says so. A member of the
/// organization file beyond the contract (docs/decisions/0006); the same in a file of scenarios (YAML).
struct Scenario
{
    std::string name;
    std::string app;       ///< `key` or `key@site`
    std::string container; ///< id, else key; empty where `label` names containers
    std::string label;     ///< every container with this label; empty where `container` names one
    std::string action;    ///< "read"; empty where `operation` names one
    std::string operation; ///< "GET /rest/api/3/issue/{issueIdOrKey}"
    std::string as = "app";
    Expectation expected = Expectation::Denied;
    std::string note;
    std::string unknownMembers;

    bool operator==(const Scenario&) const = default;
};

} // namespace gatehouse
