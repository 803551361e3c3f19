// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"

#include <cstddef>
#include <string_view>

namespace gatehouse::descriptors {

struct DescriptorLimits
{
    std::size_t bytes = std::size_t{4} * 1024 * 1024;
    /// Four less than an organization file may have, so that a descriptor that was imported can be saved in
    /// one.
    std::size_t depth = 60;
};

/// Reads a Connect descriptor (JSON) or a Forge manifest (YAML, or JSON, which is YAML too); which of them it
/// is is told by content, never by the file's name. Never fails otherwise than by verdict: every field is
/// filled as far as it could be read, with verdict Broken too.
///
/// - Broken: does not parse within the limits, is no object, or has no key. A Connect descriptor that is not
/// JSON is
///   broken, although it may be YAML: the platform would refuse it.
/// - WrongProduct: it is for HipChat, Bitbucket or Compass and for neither Jira nor Confluence, or for
/// nothing known.
/// - Template: a key is a placeholder; or the text does not parse only because of its template marks. A
/// placeholder
///   as `baseUrl` alone is none: that is how Connect descriptors are kept under development.
///
/// Faults: those of `readJson` and `readYaml`; "descriptor.too-large", "descriptor.not-text",
/// "descriptor.empty", "descriptor.not-object", "descriptor.no-key", "descriptor.key-not-text",
/// "descriptor.connect-not-json", "descriptor.other-product", "descriptor.no-product",
/// "descriptor.placeholder-key", "descriptor.placeholder-text".
[[nodiscard]] Descriptor readDescriptor(std::string_view bytes, const DescriptorLimits& limits = {});

} // namespace gatehouse::descriptors
