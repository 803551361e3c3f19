// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/installs/InstallChoice.h"

#include <memory>
#include <optional>

namespace gatehouse::installs {

/// An organization as it would be, compiled, and the app in it that is asked about. Its containers stand
/// where they stand in the organization it was made from.
struct Hypothesis
{
    std::shared_ptr<const access::CompiledOrganization> core;
    access::AppIndex app;
};

/// As if an admin had consented: the descriptor installed as `choice` says, no candidate, and enabled. Needs
/// what `installEdit` needs.
[[nodiscard]] Hypothesis consented(const access::CompiledOrganization& now,
                                   const descriptors::Descriptor& descriptor, const InstallChoice& choice);

/// As if the version that is there were installed and enabled, with the facts that `choice` knows: what then
/// differs from `consented` is the version alone. Empty where no app with this key is on `choice.site`.
[[nodiscard]] std::optional<Hypothesis> consentedBefore(const access::CompiledOrganization& now,
                                                        const AppKey& key, const InstallChoice& choice);

} // namespace gatehouse::installs
