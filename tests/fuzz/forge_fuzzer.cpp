// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "models/descriptors/Yaml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as YAML with small limits, so that the limits are met, and as a manifest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    gatehouse::descriptors::YamlLimits limits;
    limits.depth = 6;
    limits.nodes = 200;
    (void)gatehouse::descriptors::readYaml(bytes, limits);
    const auto descriptor = gatehouse::descriptors::readDescriptor(bytes);
    if (descriptor.fault.has_value() == (descriptor.verdict == gatehouse::descriptors::DescriptorVerdict::Ok))
        std::abort();
    return 0;
}
