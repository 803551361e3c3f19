// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Saved questions with expected answers, put to the core (issue 4, docs/scenarios.md).
namespace gatehouse::scenarios {

/// How a scenario stands: every answer is as expected; some is not; or it cannot be asked, because it names
/// something that is not there.
enum class State : std::uint8_t { Ok, Broken, Unanswerable };
[[nodiscard]] std::string_view toText(State state); ///< "ok", "broken", "unanswerable"

/// The core's answer for one container of a scenario.
struct Answer
{
    access::Question question;
    access::Decision decision;
    bool operator==(const Answer&) const = default;
};

/// A scenario with what the core says of it now.
struct Checked
{
    State state = State::Unanswerable;
    std::optional<Fault> fault;            ///< why it is `Unanswerable`; for that state alone
    std::size_t asked = 0;                 ///< containers it was asked about
    std::size_t passedOver = 0;            ///< containers with its label for which it does not apply
    std::array<std::size_t, 3> verdicts{}; ///< how many of the answers have each `access::Verdict`
    std::optional<Answer> first;           ///< the first answer in file order
    std::vector<Answer> unexpected;        ///< every answer that is not as expected, in file order
    bool operator==(const Checked&) const = default;
};

/// Is this verdict what the scenario wants?
[[nodiscard]] bool isExpected(access::Verdict verdict, Expectation expected);

/// Puts every scenario to the core, in order. A label stands for every container with it to which the
/// question applies: on the app's site, for its products and, for an operation, of the operation's product.
/// The faults of an unanswerable one are those of `access::Lookup`, and "scenario.container-or-label" (both
/// or neither), "scenario.unknown-label" (the label), "scenario.label-elsewhere" (label, app: no container
/// with it is within the app's reach). Linear in scenarios and containers asked about.
[[nodiscard]] std::vector<Checked> check(const access::CompiledOrganization& core,
                                         std::span<const Scenario> scenarios);

/// How many of the results have each `State`.
[[nodiscard]] std::array<std::size_t, 3> countsOf(std::span<const Checked> results);

} // namespace gatehouse::scenarios
