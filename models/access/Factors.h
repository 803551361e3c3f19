// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Tables.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace gatehouse::access {

/// Everything beside the policies that the gates of an action and the outcomes ask about a pair of app and
/// container, as one number: for one `as`, pairs with equal numbers about which the policies say the same are
/// judged alike. A large organization has few of them. Must not outlive the tables.
class Factors
{
public:
    explicit Factors(const Tables& tables);

    /// Of a pair for which the app is installed.
    [[nodiscard]] std::uint64_t of(AppIndex app, ContainerIndex container, As as);

private:
    [[nodiscard]] std::uint32_t ofApp(AppIndex app, Product product) const;
    [[nodiscard]] std::uint32_t ofActing(ContainerIndex container, As as);
    [[nodiscard]] std::uint32_t ofPeople(ContainerIndex container);

    /// The first active person and, by action, the first who has it: any-person is one of them.
    using Candidates = std::array<std::uint8_t, 1 + actionCount>;
    [[nodiscard]] Candidates candidates(ContainerIndex container) const;

    const Tables& m_tables;
    std::map<Candidates, std::uint32_t> m_candidateIds;
    std::vector<std::optional<std::uint32_t>> m_byClass; ///< number of the candidates
};

} // namespace gatehouse::access
