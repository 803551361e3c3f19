// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Complaint.h"
#include "ui/shell/Place.h"

#include <QString>

#include <optional>
#include <vector>

/// A symptom as a destination. `filter` holds "symptom=not-found", then for each answer given
/// "&elsewhere=yes:CONTAINER" or "no", and "&settled=fails:unknown.scopes" or "passes"; ids are
/// percent-encoded. `as` is one of those of a question, or "person:ID" where only the person is known, or
/// empty.
namespace gatehouse::ui {

/// What `filter` holds, with containers by id.
struct SymptomFilter
{
    struct Elsewhere
    {
        QString container;
        bool same = false;
        bool operator==(const Elsewhere&) const = default;
    };
    diagnosis::Symptom symptom = diagnosis::Symptom::NotFound;
    std::vector<Elsewhere> elsewhere;
    std::vector<diagnosis::Settled> settled;
};

[[nodiscard]] bool isSymptomLink(const Destination& destination);
[[nodiscard]] QString toText(const SymptomFilter& filter);
/// What cannot be read is left out; a symptom that is not known is the first of all.
[[nodiscard]] SymptomFilter symptomFilter(const QString& text);

/// The other mode with what both have in common: app, container and person.
[[nodiscard]] Destination symptomFrom(const Destination& question, const Destination& symptom);
[[nodiscard]] Destination questionFrom(const Destination& symptom, const Destination& question);

/// The account in "user:ID", "browser:ID" or "person:ID"; empty: none.
[[nodiscard]] QString personIn(const QString& as);

} // namespace gatehouse::ui
