// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Consequences.h"

#include <QString>
#include <QStringList>

/// What the preview tells, in words. What comes from a file is inserted through `plainText`.
namespace gatehouse::wording {

/// The parts of the preview's sentence, so that a screen may stress some; empty where there is nothing to
/// say.
struct PreviewClauses
{
    QString losing;       ///< "12 apps lose access"
    QString losingWhere;  ///< "in 4 containers"
    QString gaining;      ///< "2 apps gain access"
    QString gainingWhere; ///< "in 2 containers"
    QString cells;        ///< "18 of 308 cells change."
};
[[nodiscard]] PreviewClauses previewClauses(const preview::Figures& figures);
/// "12 apps lose access in 4 containers, 2 apps gain access in 2 containers. 18 of 308 cells change."
[[nodiscard]] QString previewSentence(const preview::Figures& figures);

/// The edits at these positions of `Preview::changes`, one line each.
[[nodiscard]] QStringList causeTexts(const preview::Preview& preview, const std::vector<std::size_t>& causes);

/// "Macro", "Panel", "Action", "Field", "Page".
[[nodiscard]] QString name(preview::ModuleKind kind);
/// "9 panels".
[[nodiscard]] QString moduleCount(preview::ModuleKind kind, std::size_t count);
/// "vanishes", "returns", "not known".
[[nodiscard]] QString name(preview::ModuleFate fate);
/// "not blocked", "blocked", "unknown", "beyond policy", "not applicable".
[[nodiscard]] QString name(access::FutureGate gate);

/// "Harrow Timesheets saw issue, comment created in FIN, PAY and will not see them deleted"; says it where
/// subscriptions or deliveries are not known.
[[nodiscard]] QString brokenPairsText(const preview::BrokenPairs& broken, const Organization& names);
/// "Apps of Harrow now differ in FIN, PAY. Can read there: Harrow Forms. Cannot: Harrow Timesheets."
[[nodiscard]] QString partnerText(const preview::PartnerSplit& split, const Organization& names);
/// "Jira on north, created later: 12 apps, not blocked → blocked".
[[nodiscard]] QString futureText(const preview::FutureContainers& future, const Organization& names);
/// "Apps installed later: not blocked → blocked in 4 containers".
[[nodiscard]] QString futureText(const preview::FutureApps& future);

} // namespace gatehouse::wording
