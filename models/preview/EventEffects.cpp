// SPDX-License-Identifier: Apache-2.0
#include "models/preview/EventEffects.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/descriptors/Products.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace gatehouse::preview {
namespace {

using access::Seen;

/// "issue" and "created" of "jira:issue_created" and "avi:jira:created:issue".
struct EventName
{
    std::string_view object;
    std::string_view verb;
};

EventName connectEventName(std::string_view event)
{
    if (const std::size_t colon = event.find(':'); colon != std::string_view::npos)
        event.remove_prefix(colon + 1);
    const std::size_t underscore = event.rfind('_');
    if (underscore == std::string_view::npos)
        return {};
    return {.object = event.substr(0, underscore), .verb = event.substr(underscore + 1)};
}

/// "avi:PRODUCT:VERB:OBJECT".
EventName forgeEventName(std::string_view event)
{
    std::array<std::string_view, 4> parts;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const std::size_t colon = event.find(':');
        if (colon == std::string_view::npos)
            return {};
        parts[i] = event.substr(0, colon);
        event.remove_prefix(colon + 1);
    }
    return parts[0] == "avi" ? EventName{.object = event, .verb = parts[2]} : EventName{};
}

EventName eventName(std::string_view event)
{
    return event.starts_with("avi:") ? forgeEventName(event) : connectEventName(event);
}

/// Accounts and whole containers come and go at the site; no container's block keeps that from an app.
bool isOfContainer(std::string_view object)
{
    constexpr auto others = std::to_array<std::string_view>({"user", "group", "project", "space", "board"});
    return !object.empty() && std::ranges::find(others, object) == others.end();
}

bool isGoing(std::string_view verb)
{
    return verb == "deleted" || verb == "removed" || verb == "trashed";
}

std::vector<Product> productsOfEvent(std::string_view event)
{
    descriptors::ProductEvidence evidence;
    if (event.starts_with("avi:"))
        evidence.forgeEvent(event);
    else
        evidence.connectEvent(event);
    descriptors::Descriptor told;
    evidence.writeTo(told);
    return told.products.empty() ? std::vector<Product>(allProducts.begin(), allProducts.end())
                                 : told.products;
}

/// What is subscribed to about one object: by product whether its coming and its going are.
struct Subscribed
{
    std::array<bool, allProducts.size()> comes{};
    std::array<bool, allProducts.size()> goes{};
};

EventPairs pairsIn(const std::vector<descriptors::EventSubscription>& events)
{
    std::map<std::string, Subscribed> objects;
    for (const descriptors::EventSubscription& subscription : events) {
        const EventName name = eventName(subscription.event);
        if (!isOfContainer(name.object) || (name.verb != "created" && !isGoing(name.verb)))
            continue;
        Subscribed& object = objects[std::string(name.object)];
        for (const Product product : productsOfEvent(subscription.event))
            (isGoing(name.verb) ? object.goes : object.comes)[static_cast<std::size_t>(product)] = true;
    }
    EventPairs found{.known = true, .pairs = {}};
    for (const auto& [object, subscribed] : objects) {
        const auto pairIn = [&told = subscribed](Product product) {
            const auto at = static_cast<std::size_t>(product);
            return told.comes[at] && told.goes[at];
        };
        if (pairIn(Product::Jira) || pairIn(Product::Confluence))
            found.pairs.push_back(
                {.object = object, .jira = pairIn(Product::Jira), .confluence = pairIn(Product::Confluence)});
    }
    return found;
}

enum class Breaking : std::uint8_t { No, Yes, Perhaps };

/// Only a block breaks a pair: what was not sent before was not seen coming.
Breaking breaks(const access::PolicyEvent& event)
{
    if (event.kind != access::EventKind::Blocked || event.before == Seen::NotSent)
        return Breaking::No;
    return event.before == Seen::Sent && event.after == Seen::NotSent ? Breaking::Yes : Breaking::Perhaps;
}

std::vector<std::string> objectsIn(const EventPairs& pairs, Product product)
{
    std::vector<std::string> objects;
    for (const EventPair& pair : pairs.pairs)
        if (pair.happensIn(product))
            objects.push_back(pair.object);
    return objects;
}

void merge(std::vector<std::string>& objects, const std::vector<std::string>& more)
{
    for (const std::string& object : more)
        if (std::ranges::find(objects, object) == objects.end())
            objects.push_back(object);
}

/// Adds the event's container where one of the pairs happens there.
void addBroken(BrokenPairs& broken, const EventPairs& pairs, const access::PolicyEvent& event,
               const Organization& organization)
{
    const Breaking breaking = breaks(event);
    if (breaking == Breaking::No)
        return;
    const std::vector<std::string> objects =
        objectsIn(pairs, organization.containers[event.container.value].product);
    if (pairs.known && objects.empty())
        return;
    merge(broken.objects, objects);
    (breaking == Breaking::Yes ? broken.containers : broken.perhaps).push_back(event.container);
}

} // namespace

EventPairs eventPairsOf(const App& app)
{
    if (app.descriptor.empty())
        return {};
    const descriptors::Descriptor descriptor = descriptors::readDescriptor(app.descriptor);
    if (descriptor.verdict != descriptors::DescriptorVerdict::Ok)
        return {};
    return pairsIn(descriptor.events);
}

EventEffects eventEffects(const Preview& preview)
{
    const Organization& organization = preview.organization();
    EventEffects effects;
    EventPairs pairs;
    BrokenPairs broken;
    const auto finish = [&] {
        if (!broken.containers.empty() || !broken.perhaps.empty())
            effects.broken.push_back(std::exchange(broken, {}));
    };
    std::optional<access::AppIndex> current;
    for (const access::PolicyEvent& event : preview.difference.events) {
        const App& app = organization.apps[event.app.value];
        EventTally& tally = event.kind == access::EventKind::Blocked ? effects.blocked : effects.restored;
        ++(app.framework == Framework::Connect ? tally.connect : tally.forge);
        if (current != event.app) {
            finish();
            current = event.app;
            pairs = eventPairsOf(app);
            broken = {.app = event.app, .known = pairs.known, .objects = {}, .containers = {}, .perhaps = {}};
        }
        addBroken(broken, pairs, event, organization);
    }
    finish();
    return effects;
}

std::optional<BrokenPairs> brokenPairs(const Preview& preview, const access::PolicyEvent& event)
{
    const EventPairs pairs = eventPairsOf(preview.organization().apps[event.app.value]);
    BrokenPairs broken{
        .app = event.app, .known = pairs.known, .objects = {}, .containers = {}, .perhaps = {}};
    addBroken(broken, pairs, event, preview.organization());
    if (broken.containers.empty() && broken.perhaps.empty())
        return std::nullopt;
    return broken;
}

const access::PolicyEvent* eventOf(const Preview& preview, access::AppIndex app,
                                   access::ContainerIndex container)
{
    const auto& events = preview.difference.events;
    const auto at = std::lower_bound(events.begin(), events.end(), std::pair(app, container),
                                     [](const access::PolicyEvent& event, const auto& wanted) {
                                         return std::pair(event.app, event.container) < wanted;
                                     });
    return at != events.end() && at->app == app && at->container == container ? &*at : nullptr;
}

} // namespace gatehouse::preview
