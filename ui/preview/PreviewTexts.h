// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Consequences.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What follows from a draft, in the words of the preview's right pane. Names are made harmless; all of it is
/// plain text.
namespace gatehouse::ui {

/// "9 panels": "Log work in 4 projects; 5 more in SEC".
struct MissedLine
{
    QString count;
    QString text;
};
/// Modules that people will miss, or get back, by kind; none where nothing is known to.
[[nodiscard]] QList<MissedLine> missedLines(const preview::Preview& preview,
                                            const std::vector<preview::ModuleChange>& modules,
                                            preview::ModuleFate fate);
/// "3 apps have no descriptor in this file: what of them vanishes is not known."; empty for none.
[[nodiscard]] QString unknownModules(const preview::Preview& preview,
                                     const std::vector<preview::ModuleChange>& modules);

/// A headline with a sentence below.
struct Warning
{
    QString title;
    QString text;
};
/// Pairs of events that break, one for apps in the same containers; then those that may.
[[nodiscard]] QList<Warning> brokenPairWarnings(const preview::Preview& preview,
                                                const std::vector<preview::BrokenPairs>& broken);
/// Apps that belong together and would see different containers.
[[nodiscard]] QList<Warning> partnerWarnings(const preview::Preview& preview,
                                             const std::vector<preview::PartnerSplit>& partners);

/// "8 to Connect apps, 7 to Forge apps"; empty for none.
[[nodiscard]] QString eventsByFramework(const preview::EventTally& tally);

/// What changes for containers and apps that do not exist yet, one line a change.
[[nodiscard]] QStringList futureLines(const preview::Preview& preview, const preview::FutureChanges& future);

/// "Ines Okello and 3 more": "18 cells of 12 apps in 4 containers", most first, at most `limit`.
[[nodiscard]] QList<MissedLine> peopleLines(const preview::Preview& preview,
                                            const preview::PeopleChanges& people, std::size_t limit);

} // namespace gatehouse::ui
