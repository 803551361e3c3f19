// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Outcome.h"
#include "models/access/Question.h"
#include "models/access/Verdict.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace gatehouse::access {

/// What is seen on one surface, asked for.
struct SurfaceQuestion
{
    AppIndex app;
    ContainerIndex container;
    As as;
    Surface surface = Surface::RestGet;
    /// Empty: the surface's own action is judged. Otherwise an operation of that action and of the
    /// container's product; surfaces of the interface and events have none.
    std::optional<catalogue::OperationIndex> operation;
};

/// How a failing gate stands to what is seen on a surface, by the lines of access model §6.
enum class LineStanding : std::uint8_t {
    Decides,   ///< it surely fails, and no earlier line surely applies
    MayDecide, ///< it may fail, and whether it does could change what is seen
    Behind     ///< it surely fails, but an earlier line surely applies already
};

/// One gate behind what is seen on a surface.
struct Reason
{
    LineStanding standing = LineStanding::Decides;
    Seen seen = Seen::NotApplicable; ///< what its line shows
    Gate gate = Gate::Identity;
    Code code = Code::None;
    Action action = Action::View; ///< for which it fails; a missing `view` hides what one wants to write
    bool operator==(const Reason&) const = default;
};

/// An outcome with the gates behind it, in the order of the lines. No reason decides where everything
/// passes; a gate is told twice only where it is not known and may show two different things.
struct ReasonedOutcome
{
    Outcome outcome;
    As decidedAs; ///< any-person resolved
    std::vector<Reason> reasons;
};

/// People who may do the same in some containers.
struct PeopleAlike
{
    UserIndex first; ///< in file order
    std::size_t count = 0;
};

/// The action that a surface asks for (access model §6). Surfaces of the interface ask for none; they are
/// told with `read`, which their reader needs.
[[nodiscard]] Action ownAction(Surface surface);

} // namespace gatehouse::access
