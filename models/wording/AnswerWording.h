// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"

#include <QString>
#include <QStringList>

/// The answer to one question in a sentence or two, and the reply to the person who asked. Built from the
/// gates of an explanation alone, so that it is right for every combination of them.
namespace gatehouse::access {
class CompiledOrganization;
}

namespace gatehouse::wording {

/// "A policy blocks Puffin Labels in FIN. Ines Okello’s own permissions are fine."
[[nodiscard]] QString answer(const access::Explanation& explanation,
                             const access::CompiledOrganization& core);

/// What would follow from a change, below the answer: "Lifting the block would leave the verdict unknown. …";
/// empty where the answer says all.
[[nodiscard]] QString answerDetail(const access::Explanation& explanation,
                                   const access::CompiledOrganization& core);

/// A plain text to paste into the reply to the person who asked (requirement R14): what does not work, why,
/// and who can change it. With `leaveOutHidden` it names no policy, scheme, group, role or other person, and
/// no container that the person asking is not known to see.
[[nodiscard]] QString reply(const access::Explanation& explanation, const access::CompiledOrganization& core,
                            bool leaveOutHidden);

/// Names of the policies that decide this question, as the evidence has them: what a reply may have to leave
/// out.
[[nodiscard]] QStringList decidingPolicies(const access::Explanation& explanation);
/// The same from the evidence of the policy gate alone.
[[nodiscard]] QStringList decidingPolicies(const std::vector<access::Evidence>& evidence);

/// Who can change what a failing gate says, in a sentence without names ("An organization admin can change
/// the policy."); empty where nobody can.
[[nodiscard]] QString changeFor(access::Code code);
/// The last line of a reply: at which level it was judged and how old the data is.
[[nodiscard]] QString replyFooter(const Organization& organization);

} // namespace gatehouse::wording
