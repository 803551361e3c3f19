// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "models/foundation/Fault.h"

#include <QString>

/// Codes and arguments put into sentences for people. The only place under `models` that words anything; used
/// by the window, the command line and reports. Sentences are translated through QCoreApplication (context
/// "wording"). Arguments are inserted as plain text made harmless by `plainText`.
namespace gatehouse::access {
class CompiledOrganization;
}

namespace gatehouse::wording {

/// What happened, to what, what to do. An unknown code gives the code and its arguments.
[[nodiscard]] QString sentence(const Fault& fault);
[[nodiscard]] QString sentence(const access::Evidence& evidence);

/// Names for people: "View", "Read", …; "App user"; "pass"; "Org admin"; "REST, one issue"; "404, as if
/// missing".
[[nodiscard]] QString name(Action action);
[[nodiscard]] QString name(access::Verdict verdict);
[[nodiscard]] QString name(access::Gate gate);
[[nodiscard]] QString name(access::GateResult result);
[[nodiscard]] QString name(access::Owner owner);
[[nodiscard]] QString name(access::Surface surface);
[[nodiscard]] QString name(access::Seen seen);
[[nodiscard]] QString name(const access::Outcome& outcome); ///< "unknown: 404 or 403" where it is not known
[[nodiscard]] QString name(Product product);
[[nodiscard]] QString name(Framework framework);
[[nodiscard]] QString name(Plan plan);
[[nodiscard]] QString name(PolicyModel model);
[[nodiscard]] QString name(BlockLevel level);
[[nodiscard]] QString name(Combination combination);
[[nodiscard]] QString name(PolicyStatus status);

/// All changes of an alternative as one text; several are told as done together.
[[nodiscard]] QString changeSentence(const access::Alternative& alternative);
/// Who acts: "as its app user", "for Ines Okello", "in the browser of Ines Okello", "for any person",
/// "without authentication".
[[nodiscard]] QString name(access::As as, const Organization& organization);

/// The whole explanation as text to paste (one gate a line, then remedies and outcomes); the window's "copy
/// as text" and `explain --text` give the same.
[[nodiscard]] QString text(const access::Explanation& explanation, const access::CompiledOrganization& core);

/// Untrusted text for one line of a screen or message: control characters, line breaks and bidi controls
/// become visible escapes (U+202E as "\u202E"), broken UTF-8 becomes U+FFFD; at most `limit` code points,
/// then "…". Text that reads from right to left is enclosed in isolates (U+2068, U+2069), so that it does not
/// turn the order of its neighbours in a line.
[[nodiscard]] QString plainText(std::string_view untrusted, int limit = 400);

} // namespace gatehouse::wording
