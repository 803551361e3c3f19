// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"

#include <cstdint>
#include <cstdlib>

// Whatever the bytes are: a valid organization that survives writing and reading, or faults.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = gatehouse::readOrganization({reinterpret_cast<const char*>(data), size});
    if (!read && read.error().empty())
        std::abort();
    if (!read)
        return 0;
    const auto again = gatehouse::readOrganization(gatehouse::writeOrganization(read->organization));
    if (!again || again->organization != read->organization)
        std::abort();
    return 0;
}
