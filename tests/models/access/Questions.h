// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "tests/support/OrganizationGenerator.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::test {

/// How often to repeat something: `count`, or a tenth where sanitizers make everything ten times slower.
[[nodiscard]] constexpr std::size_t repeated(std::size_t count)
{
#if defined(__SANITIZE_ADDRESS__)
    return count / 10 + 1;
#else
    return count;
#endif
}

/// An organization compiled with the built-in catalogue.
[[nodiscard]] access::CompiledOrganization compiled(Organization organization);

/// Every form of `as`, for `user` and `browser` with every person of the organization.
[[nodiscard]] std::vector<access::As> everyAs(const Organization& organization);
/// Every form of `as` once, `user` and `browser` with a drawn person.
[[nodiscard]] std::vector<access::As> someAs(const Organization& organization, OrganizationGenerator& random);

/// A drawn operation of the container's product.
[[nodiscard]] catalogue::OperationIndex someOperation(const Container& container,
                                                      OrganizationGenerator& random);

/// A drawn question, an action or an operation half the time each.
[[nodiscard]] access::Question someQuestion(const Organization& organization, OrganizationGenerator& random);

/// The question in words, for messages.
[[nodiscard]] std::string inWords(const access::CompiledOrganization& core, const access::Question& question);
[[nodiscard]] std::string inWords(const access::Decision& decision);

/// Calls `visit(app, container)` for every cell.
template <class Visit>
void forEachCell(const Organization& organization, Visit visit)
{
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app)
        for (std::uint32_t container = 0; container < organization.containers.size(); ++container)
            visit(access::AppIndex{app}, access::ContainerIndex{container});
}

} // namespace gatehouse::test
