// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

namespace gatehouse::test {

/// A folder or file of the shared material: below $GATEHOUSE_SHARED, or ../shared beside the source. Empty
/// where it is not there; the test then skips with a word.
[[nodiscard]] std::optional<std::filesystem::path> sharedMaterial(const std::filesystem::path& relative);

} // namespace gatehouse::test
