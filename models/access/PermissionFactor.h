// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Tables.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace gatehouse::access {

/// Everything that the gates and outcomes ask of a container's permissions, as one number: for one app and
/// one `as`, containers of one product with equal numbers are judged alike as far as permissions go. Many
/// permission classes give few numbers. Must not outlive the tables.
class PermissionFactors
{
public:
    explicit PermissionFactors(const Tables& tables);

    [[nodiscard]] std::uint64_t of(AppIndex app, ContainerIndex container, As as);

private:
    [[nodiscard]] std::uint32_t ofPeople(ContainerIndex container);
    [[nodiscard]] std::uint32_t ofActing(ContainerIndex container, As as);

    /// The first active person and, by action, the first who has it: any-person is one of them.
    using Candidates = std::array<std::uint8_t, 1 + actionCount>;
    [[nodiscard]] Candidates candidates(ContainerIndex container) const;

    const Tables& m_tables;
    std::map<Candidates, std::uint32_t> m_candidateIds;
    std::vector<std::optional<std::uint32_t>> m_byClass; ///< number of the candidates
};

} // namespace gatehouse::access
