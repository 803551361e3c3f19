// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"

#include <vector>

namespace gatehouse::preview {

/// Containers of a site and product that do not exist yet.
struct FuturePlace
{
    access::SiteIndex site;
    Product product = Product::Jira;
    auto operator<=>(const FuturePlace&) const = default;
};

/// The policy gate before and after, where it differs (access model §5, future rows).
struct GateChange
{
    access::FutureGate before = access::FutureGate::NotBlocked;
    access::FutureGate after = access::FutureGate::NotBlocked;
    auto operator<=>(const GateChange&) const = default;
};

/// An installed app in containers that are created later.
struct FutureContainers
{
    FuturePlace place;
    GateChange gate;
    std::vector<access::AppIndex> apps; ///< for which it changes in this way
};

/// An app that is installed later, with a key that no policy names, in containers that exist.
struct FutureApps
{
    GateChange gate;
    std::vector<access::ContainerIndex> containers;
};

/// Both at once.
struct FutureBoth
{
    FuturePlace place;
    GateChange gate;
};

struct FutureChanges
{
    std::vector<FutureContainers> containers;
    std::vector<FutureApps> apps;
    std::vector<FutureBoth> both;
    [[nodiscard]] bool empty() const { return containers.empty() && apps.empty() && both.empty(); }
};
/// Everything that changes for what does not exist yet.
[[nodiscard]] FutureChanges futureChanges(const Preview& preview);

} // namespace gatehouse::preview
