// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Symptom.h"

#include <algorithm>

namespace gatehouse::diagnosis {

namespace {

using access::Seen;
using access::Surface;

constexpr std::array macroSurface{Surface::UiMacro};
constexpr std::array macroBrowserSurface{Surface::UiMacroBrowser};
constexpr std::array moduleSurface{Surface::UiModule};
constexpr std::array listSurfaces{Surface::RestList, Surface::RestSearch, Surface::SearchProperty,
                                  Surface::GraphqlList};
constexpr std::array notFoundSurfaces{Surface::RestGet,          Surface::RestCreate,
                                      Surface::RestUpdate,       Surface::RestDelete,
                                      Surface::RestGetContainer, Surface::RestConfigureContainer};
constexpr std::array requestSurfaces{Surface::RestGet,
                                     Surface::RestList,
                                     Surface::RestSearch,
                                     Surface::SearchProperty,
                                     Surface::RestCreate,
                                     Surface::RestUpdate,
                                     Surface::RestDelete,
                                     Surface::RestGetContainer,
                                     Surface::RestListContainers,
                                     Surface::RestConfigureContainer,
                                     Surface::GraphqlItem,
                                     Surface::GraphqlList,
                                     Surface::GraphqlMutation};
constexpr std::array eventSurface{Surface::Event};
constexpr std::array containerListSurface{Surface::RestListContainers};
constexpr std::array itemSurface{Surface::GraphqlItem};

constexpr std::uint32_t seenBits(std::initializer_list<Seen> results)
{
    std::uint32_t bits = 0;
    for (const Seen seen : results)
        bits |= 1U << static_cast<unsigned>(seen);
    return bits;
}

struct SymptomFact
{
    std::string_view word;
    std::span<const Surface> surfaces;
    std::uint32_t seen;
};

constexpr std::array<SymptomFact, allSymptoms.size()> symptomFacts{{
    {"macro-error", macroSurface, seenBits({Seen::ErrorNotice})},
    {"macro-absent", macroSurface, seenBits({Seen::Absent})},
    {"macro-not-offered", macroBrowserSurface, seenBits({Seen::NotOffered, Seen::Absent})},
    {"module-gone", moduleSurface, seenBits({Seen::Hidden, Seen::Absent})},
    {"items-missing", listSurfaces, seenBits({Seen::Omitted})},
    {"not-found", notFoundSurfaces, seenBits({Seen::Http404})},
    {"forbidden", requestSurfaces, seenBits({Seen::Http403, Seen::Error403})},
    {"unauthorized", requestSurfaces, seenBits({Seen::Http401, Seen::Error401})},
    {"event-missing", eventSurface, seenBits({Seen::NotSent})},
    {"container-missing", containerListSurface, seenBits({Seen::Omitted})},
    {"graphql-null", itemSurface, seenBits({Seen::Null})},
}};

const SymptomFact& factOf(Symptom symptom)
{
    return symptomFacts[static_cast<std::size_t>(symptom)];
}

} // namespace

std::string_view toText(Symptom symptom)
{
    return factOf(symptom).word;
}

std::optional<Symptom> symptomFromText(std::string_view text)
{
    const auto found = std::ranges::find(allSymptoms, text, [](Symptom symptom) { return toText(symptom); });
    return found == allSymptoms.end() ? std::nullopt : std::optional(*found);
}

std::span<const Surface> surfacesOf(Symptom symptom)
{
    return factOf(symptom).surfaces;
}

std::uint32_t seenAs(Symptom symptom)
{
    return factOf(symptom).seen;
}

bool isSeenAs(Symptom symptom, Seen seen)
{
    return (seenAs(symptom) >> static_cast<unsigned>(seen) & 1U) != 0;
}

bool isOfInterface(Symptom symptom)
{
    return surfacesOf(symptom).front() >= Surface::UiMacro;
}

} // namespace gatehouse::diagnosis
