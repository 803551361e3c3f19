// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as a descriptor that begins like JSON: the JSON path, its fallbacks and the field readers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto descriptor = gatehouse::descriptors::readDescriptor(bytes);
    if (descriptor.fault.has_value() == (descriptor.verdict == gatehouse::descriptors::DescriptorVerdict::Ok))
        std::abort();
    const auto braced = gatehouse::descriptors::readDescriptor("{" + std::string(bytes));
    return braced.json.empty() && braced.verdict == gatehouse::descriptors::DescriptorVerdict::Ok
               ? (std::abort(), 0)
               : 0;
}
