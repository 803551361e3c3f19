// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/AppListing.h"
#include "models/imports/ContainerListing.h"
#include "models/imports/SiteListing.h"
#include "models/organization/Organization.h"

namespace gatehouse::imports {

/// What all tables together make of an organization, while they are brought in.
struct Batch
{
    /// `organization` has to outlive the batch.
    explicit Batch(const Organization& organization)
        : state(organization)
        , sites(organization.sites)
        , users(organization.users)
        , groups(organization.groups)
        , schemes(organization.schemes)
        , containers(organization.containers)
        , apps(organization.apps)
    {}

    const Organization& state;
    SiteListing sites;
    Listing<User> users;
    Listing<Group> groups;
    Listing<Scheme> schemes;
    ContainerListing containers;
    AppListing apps;
};

} // namespace gatehouse::imports
