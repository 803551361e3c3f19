// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"

#include <cstdlib>

namespace gatehouse::test {

std::optional<std::filesystem::path> sharedMaterial(const std::filesystem::path& relative)
{
    const char* const given = std::getenv("GATEHOUSE_SHARED");
    const std::filesystem::path path =
        std::filesystem::path(given ? given : GATEHOUSE_SHARED_DEFAULT) / relative;
    std::error_code error;
    return std::filesystem::exists(path, error) ? std::optional(path) : std::nullopt;
}

} // namespace gatehouse::test
