// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Json.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace gatehouse::descriptors {

struct YamlLimits
{
    std::size_t bytes = std::size_t{4} * 1024 * 1024;
    std::size_t depth = 60;
    /// Nodes after aliases and merges are expanded, copies kept for anchors included; a text counts one more
    /// for every 64 bytes. What refuses alias bombs.
    std::size_t nodes = 250'000;
    bool repeatedKeys = true; ///< the last of them counts; false: they are refused
};

/// One YAML document as JSON. Where there is a fault, `value` holds what was read before it (null if nothing
/// was), for a look at a broken file, never for use.
struct YamlReading
{
    Json value;
    std::optional<Fault> fault;
};

/// Reads one YAML document from an untrusted source, with the results of a YAML 1.1 safe loader (PyYAML's
/// SafeLoader): plain scalars become null, booleans, integers, floats or text (timestamps stay text), `<<`
/// merges, of repeated keys the last counts, keys become text as written, tags other than the standard ones
/// are refused. Every limit is checked before the part of the tree that would exceed it is built; never
/// recurses by input depth.
///
/// Faults, each with position: "yaml.too-large", "yaml.too-deep", "yaml.too-many-nodes", "yaml.syntax" (with
/// the parser's own words), "yaml.empty", "yaml.several-documents", "yaml.unknown-alias",
/// "yaml.recursive-alias", "yaml.repeated-anchor", "yaml.unknown-tag", "yaml.bad-value", "yaml.key-not-text",
/// "yaml.repeated-key", "yaml.bad-merge".
[[nodiscard]] YamlReading readYaml(std::string_view text, const YamlLimits& limits = {});

} // namespace gatehouse::descriptors
