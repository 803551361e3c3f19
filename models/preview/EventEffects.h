// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"

#include <string>
#include <vector>

namespace gatehouse::preview {

/// Events to apps, by framework; apps of the third kind, oauth2, get none.
struct EventTally
{
    std::size_t connect = 0;
    std::size_t forge = 0;

    [[nodiscard]] std::size_t all() const { return connect + forge; }
    bool operator==(const EventTally&) const = default;
};

/// Something that an app is told of when it comes and when it goes: "issue", "page", "comment".
struct EventPair
{
    std::string object; ///< as the event names it
    bool jira = false, confluence = false;

    [[nodiscard]] bool happensIn(Product product) const
    {
        return product == Product::Jira ? jira : confluence;
    }
    bool operator==(const EventPair&) const = default;
};

/// What an app subscribes to in pairs, by its own descriptor.
struct EventPairs
{
    bool known = false; ///< false: no descriptor, or one that cannot be read
    std::vector<EventPair> pairs;
};
[[nodiscard]] EventPairs eventPairsOf(const App& app);

/// Pairs of events that break (requirement R9): the app was told that something came, and will not be told
/// that it goes.
struct BrokenPairs
{
    access::AppIndex app;
    bool known = false; ///< false: what the app subscribes to is not known, so these may break
    std::vector<std::string> objects;
    std::vector<access::ContainerIndex> containers; ///< where the app is sent events before, not after
    std::vector<access::ContainerIndex> perhaps;    ///< where it is not known whether it is
};

/// What publishing makes the platform send, and what it will no longer send.
struct EventEffects
{
    EventTally blocked;  ///< `app_access_to_objects_in_container_blocked`, one a pair of app and container
    EventTally restored; ///< the reverse; marked as not sent by the platform
    std::vector<BrokenPairs> broken; ///< by app, in file order
};
[[nodiscard]] EventEffects eventEffects(const Preview& preview);
/// The same for one pair of app and container; null where no pair breaks.
[[nodiscard]] std::optional<BrokenPairs> brokenPairs(const Preview& preview,
                                                     const access::PolicyEvent& event);

/// The event about this pair; null where there is none.
[[nodiscard]] const access::PolicyEvent* eventOf(const Preview& preview, access::AppIndex app,
                                                 access::ContainerIndex container);

} // namespace gatehouse::preview
