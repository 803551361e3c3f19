// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"
#include "models/diagnosis/Symptom.h"

#include <optional>
#include <vector>

namespace gatehouse::diagnosis {

/// The same app, asked in the same way, in another container: does it show the symptom there too?
struct Elsewhere
{
    access::ContainerIndex container;
    bool same = false;
    bool operator==(const Elsewhere&) const = default;
};

/// A gate that the organization leaves open, told by somebody who knows.
struct Settled
{
    access::Code unknown = access::Code::None; ///< one of the `unknown.…` codes
    bool fails = false;
    bool operator==(const Settled&) const = default;
};

/// What is known beside app, container and symptom; what is empty is not known.
struct Facts
{
    std::optional<access::ActsAs> way; ///< how the app acts; any-person counts as not known
    /// Who was at it. The app may still have acted as itself, unless `way` says otherwise.
    std::optional<access::UserIndex> person;
    /// What was tried. An operation must be one of the container's product that has an action; it says
    /// nothing about events and the interface.
    std::optional<access::Demand> demand;
    std::vector<Elsewhere> elsewhere;
    std::vector<Settled> settled;
    bool operator==(const Facts&) const = default;
};

/// Where a diagnosis starts.
struct Complaint
{
    access::AppIndex app;
    access::ContainerIndex container;
    Symptom symptom = Symptom::NotFound;
    Facts facts;
    bool operator==(const Complaint&) const = default;
};

} // namespace gatehouse::diagnosis
