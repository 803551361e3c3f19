// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace gatehouse::descriptors {

/// The value of a plain scalar by the rules of YAML 1.1: null, boolean, integer, float, else text.
/// Infinities, not-a- numbers, integers beyond 64 bits and timestamps stay text, because JSON has no better
/// form.
[[nodiscard]] Json plainScalar(std::string_view text);

/// The value of a scalar with one of the standard tags ("tag:yaml.org,2002:int", …); empty where the text has
/// not the form that the tag asks for, or the tag is none of a scalar.
[[nodiscard]] std::optional<Json> taggedScalar(std::string_view tag, std::string_view text);

} // namespace gatehouse::descriptors
