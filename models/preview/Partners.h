// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"

#include <string>
#include <vector>

namespace gatehouse::preview {

/// Containers that apps which belong together saw alike before (all could read, none could, or it was not
/// known of any) and do not after (requirement R18).
struct PartnerSplit
{
    std::string vendor;                    ///< whose apps they are; empty: a person declared them as a pair
    std::string note;                      ///< of the declared pair
    std::vector<access::AppIndex> read;    ///< can read there after
    std::vector<access::AppIndex> notRead; ///< cannot
    std::vector<access::AppIndex> unknown; ///< not known
    std::vector<access::ContainerIndex> containers;
};

/// Apps belong together if they are installed on one site and have the same vendor or are declared in
/// `Organization::appPairs`. Containers with the same apps on each side are told together.
[[nodiscard]] std::vector<PartnerSplit> partnerSplits(const Preview& preview);

} // namespace gatehouse::preview
