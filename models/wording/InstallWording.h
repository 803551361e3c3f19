// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/InstallSummary.h"
#include "models/organization/Organization.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Install summaries in words, translated in the context "wording".
namespace gatehouse::wording {

/// "0–15 of 23", "15 of 23".
[[nodiscard]] QString rangeText(const access::ReachCount& count);
/// "View, Read"; empty for none.
[[nodiscard]] QString actionsText(ActionSet actions);

/// "Who its app user is": a fact that is missing.
[[nodiscard]] QString name(installs::MissingFact fact);
/// "Who its app user is: would settle all 15", "… would settle 3 of 15 and is missing in 9".
[[nodiscard]] QString sentence(const installs::Narrowing& fact, std::uint32_t openContainers);

/// On what a default for a new account rests: "Assumption: as app accounts have it in 46 places of this
/// file."
[[nodiscard]] QString assumption(const installs::UsualAccess& usual);
/// The role's name, "named in every space", "nothing of its own".
[[nodiscard]] QString name(const installs::DefaultAccess& access, Product product);

/// "FIN Finance operations".
[[nodiscard]] QString containerText(const Container& container);
/// "FIN, PAY, HR and 5 more".
[[nodiscard]] QString containerKeys(const std::vector<access::ContainerIndex>& containers,
                                    const Organization& organization, int limit);
/// What an app could do in one container: "Read, Write; perhaps Delete".
[[nodiscard]] QString reachedText(const installs::ReachedContainer& reached);

/// What no declared scope opens, and what else it could not do, as one sentence; empty where nothing can be
/// said.
[[nodiscard]] QString couldNot(const installs::InstallSummary& summary,
                               const descriptors::Descriptor& descriptor);

/// What no policy could stop, one line a fact; empty where policies reach everything or nothing is known of
/// the scopes. `organization` null: block level and eligibility are left out.
[[nodiscard]] QStringList beyondPolicies(const installs::InstallSummary& summary,
                                         const Organization* organization);

/// "2.1.0 → 2.2.0"; a version that is not known is "?".
[[nodiscard]] QString versionStep(const installs::VersionChange& change);
/// One kind of change: "By itself", "Administer in 1: FIN; Delete in 2: FIN, PAY".
struct ChangeLine
{
    QString what;
    QString text;
};
/// What a version newly allows, scopes left out; empty for nothing. `organization` names containers; null
/// where none was asked.
[[nodiscard]] std::vector<ChangeLine> gains(const installs::VersionChange& change,
                                            const Organization* organization);
/// What it no longer does, dropped scopes among it.
[[nodiscard]] std::vector<ChangeLine> losses(const installs::VersionChange& change,
                                             const Organization* organization);
/// What cannot be compared because one side is not known.
[[nodiscard]] QStringList notCompared(const installs::VersionChange& change);

} // namespace gatehouse::wording
