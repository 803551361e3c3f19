// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/access/Difference.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// The JSON forms of the core's answers (contract §2), members in the contract's order.
namespace gatehouse::app {

using OutputJson = nlohmann::ordered_json;

[[nodiscard]] OutputJson codesJson(const std::vector<access::Code>& codes);
[[nodiscard]] OutputJson explanationJson(const access::Explanation& explanation);
[[nodiscard]] OutputJson differenceJson(const access::Difference& difference);

/// One line, or indented by two where `indented`; text that is no UTF-8 gets U+FFFD.
[[nodiscard]] std::string dumped(const OutputJson& json, bool indented = false);

} // namespace gatehouse::app
