// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Outcome.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace gatehouse::diagnosis {

/// What somebody sees that should be otherwise: one or more surfaces of access model §6 with one or two of
/// their results.
enum class Symptom : std::uint8_t {
    MacroError,       ///< an error notice in the place of a macro
    MacroAbsent,      ///< nothing in the place of a macro
    MacroNotOffered,  ///< the editor does not list the macro
    ModuleGone,       ///< a panel, action or page of the app is not there
    ItemsMissing,     ///< a list or a search lacks what is in the container
    NotFound,         ///< 404
    Forbidden,        ///< 403
    Unauthorized,     ///< 401
    EventMissing,     ///< an event did not arrive
    ContainerMissing, ///< the list of projects or spaces lacks the container
    GraphqlNull       ///< GraphQL gives null
};

inline constexpr std::array<Symptom, 11> allSymptoms{
    Symptom::MacroError,   Symptom::MacroAbsent,      Symptom::MacroNotOffered, Symptom::ModuleGone,
    Symptom::ItemsMissing, Symptom::NotFound,         Symptom::Forbidden,       Symptom::Unauthorized,
    Symptom::EventMissing, Symptom::ContainerMissing, Symptom::GraphqlNull};

/// "macro-error", "not-found", …: stable words for links.
[[nodiscard]] std::string_view toText(Symptom symptom);
[[nodiscard]] std::optional<Symptom> symptomFromText(std::string_view text);

/// Where the symptom may be seen, in the order of reports.
[[nodiscard]] std::span<const access::Surface> surfacesOf(Symptom symptom);
/// The results that are the symptom, a bit for each as in `access::Outcome::possible`.
[[nodiscard]] std::uint32_t seenAs(Symptom symptom);
[[nodiscard]] bool isSeenAs(Symptom symptom, access::Seen seen);

/// Is it seen in the interface of the product, where the app's scopes and its app user do not count?
[[nodiscard]] bool isOfInterface(Symptom symptom);

} // namespace gatehouse::diagnosis
