// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Symptom.h"

#include <cstdint>
#include <span>

namespace gatehouse::diagnosis {

/// Causes that no organization file can show or exclude.
enum class Beyond : std::uint8_t {
    ObjectMissing,  ///< what was asked for does not exist, or no longer
    Restriction,    ///< issue security or a page restriction, below the level of the container
    Propagation,    ///< a change of policy takes a short while (R11)
    Condition,      ///< a display condition of the module, perhaps on an app property (P2)
    NotDeclared,    ///< the app has no such module
    NotSubscribed,  ///< the app does not listen to the event
    Delivery,       ///< the event was sent, and the app did not take it
    Authentication, ///< the token or signature is wrong or out of date
    OtherNeed,      ///< the operation asks for more than its class of operations
    IndexDelay,     ///< a search sees changes late
    AppDefect,      ///< the app itself
    StaleFile       ///< the organization changed after the file was captured
};

/// What may cause the symptom beyond the organization, most common first.
[[nodiscard]] std::span<const Beyond> beyond(Symptom symptom);

} // namespace gatehouse::diagnosis
