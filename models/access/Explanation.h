// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Outcome.h"
#include "models/access/Question.h"
#include "models/access/Verdict.h"
#include "models/organization/Edit.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::access {

/// One fact behind a gate's result, as a code with arguments; `models/wording` makes the sentence. Arguments
/// are untrusted names. The list with the meaning of each argument stands in docs/codes.md.
struct Evidence
{
    std::string code; ///< "identity.enabled", "grant.holds", "policy.blocks", …
    std::vector<std::string> arguments;
    bool operator==(const Evidence&) const = default;
};

struct GateJudgement
{
    Gate gate = Gate::Identity;
    GateResult result = GateResult::NotApplicable;
    Code code = Code::None; ///< None unless the gate fails or is unknown
    std::vector<Evidence> evidence;
    bool operator==(const GateJudgement&) const = default;
};

/// Who can make a change (access model §4).
enum class Owner : std::uint8_t { AppVendor, ContainerAdmin, ProductAdmin, OrgAdmin };
/// "app vendor", "container admin", "product admin", "org admin".
[[nodiscard]] std::string_view toText(Owner owner);

/// One change that makes a failing gate pass. It is in an explanation only because deciding again on the
/// changed organization showed the gate passing; `verdictThen` is the whole verdict there.
struct Alternative
{
    std::vector<Evidence>
        changes; ///< what to do, all of it, as codes with arguments ("remedy.allowlist", …); never empty
    Owner owner = Owner::OrgAdmin;
    Edit edit; ///< the same change, applicable to the organization that was asked
    Verdict verdictThen = Verdict::Unknown;
};

/// What could lift one failing gate: at most five alternatives, best first, or the reason why there are none.
struct Remedy
{
    Gate gate = Gate::Identity;
    Code code = Code::None;
    bool enough = false; ///< this is the only failing gate and none is unknown
    std::vector<Alternative> alternatives;
    std::optional<Evidence> reason; ///< set exactly if `alternatives` is empty
};

/// A verdict with everything behind it, from the same evaluation (access model §4).
struct Explanation
{
    Question question;
    As decidedAs; ///< for any-person: the best person and the way; otherwise as asked
    Verdict verdict = Verdict::Unknown;
    std::vector<Code> codes;
    std::array<GateJudgement, gateCount> gates;
    std::vector<Remedy> remedies;
    Outcomes outcomes{};
};

} // namespace gatehouse::access
