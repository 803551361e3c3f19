// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"
#include "tests/support/OrganizationGenerator.h"

#include <optional>
#include <vector>

namespace gatehouse::test {

/// What really happened: one request, or one look at the interface.
struct Incident
{
    access::AppIndex app;
    access::ContainerIndex container;
    access::As as;
    access::Surface surface = access::Surface::RestGet;
};

/// Why it went wrong and how that was seen.
struct TrueCause
{
    diagnosis::Symptom symptom = diagnosis::Symptom::NotFound;
    std::vector<access::Code> codes; ///< of the gates of the first line that applies: any of them is a cause
    diagnosis::Facts facts;          ///< of the request, all of them
};

/// The line of access model §6 that applies, read off the gates of explanations with a table of its own.
/// Empty: nothing goes wrong, or the surface does not apply. A gate that is not known is drawn to fail or to
/// pass, and then its unknown code is the cause.
[[nodiscard]] std::optional<TrueCause> trueCause(const access::CompiledOrganization& core,
                                                 const Incident& incident, OrganizationGenerator& random);

/// The organization compiled with the built-in catalogue.
[[nodiscard]] access::CompiledOrganization compiledFor(Organization organization);

/// Does the organization know everything about this pair: scopes, app user, scheme, eligibility, precedence?
[[nodiscard]] bool everythingKnown(const access::CompiledOrganization& core, const Incident& incident);

/// Any app, container, form of `as` and surface.
[[nodiscard]] Incident someIncident(const Organization& organization, OrganizationGenerator& random);

/// In words, for messages.
[[nodiscard]] std::string inWords(const access::CompiledOrganization& core, const Incident& incident,
                                  const diagnosis::Diagnosis& diagnosis);

} // namespace gatehouse::test
