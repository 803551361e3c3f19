// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/EgressRules.h"

#include "models/descriptors/AsciiCase.h"
#include "models/findings/rules/Addresses.h"
#include "models/findings/rules/Modules.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace gatehouse::findings::rules {
namespace {

using descriptors::ContentSource;
using descriptors::Egress;

bool isAnyHost(const Egress& egress)
{
    const std::string host = hostOf(egress.address);
    return host == "*" || host == "*.*";
}

bool hasWildcardHost(const Egress& egress)
{
    const std::string host = hostOf(egress.address);
    const bool isLoopback = host == "localhost" || host.ends_with(".localhost");
    return !isAnyHost(egress) && !isLoopback && host.find('*') != std::string::npos;
}

/// Only shown or played: nothing of it runs, and no request is made on purpose.
bool isForShow(const Egress& egress)
{
    constexpr std::array<std::string_view, 5> kinds{"images", "media", "fonts", "styles", "navigation"};
    return std::ranges::find(kinds, egress.kind) != kinds.end();
}

/// One finding for every address that is meant, at its first place, that of a request before that of a
/// picture; the second argument names all its kinds.
template <class IsMeant>
Raisings eachAddress(const AppFacts& facts, IsMeant isMeant)
{
    std::vector<Egress> meant;
    std::ranges::copy_if(facts.descriptor->egress, std::back_inserter(meant), isMeant);
    // Not the ranges form: clang 14 cannot instantiate the subrange that libstdc++'s returns.
    std::stable_partition(meant.begin(), meant.end(),
                          [](const Egress& egress) { return !isForShow(egress); });
    Raisings raisings;
    for (const Egress& egress : meant) {
        const auto told = std::ranges::find(raisings, egress.address, &Raised::subject);
        if (told == raisings.end())
            raisings.push_back({egress.address, egress.pointer, {hostOf(egress.address), egress.kind}});
        else if (told->arguments[1].find(egress.kind) == std::string::npos)
            told->arguments[1] += ", " + egress.kind;
    }
    return raisings;
}

bool loadsCode(const Egress& egress)
{
    return egress.kind == "scripts" || egress.kind == "frames";
}

/// "'unsafe-inline'" as well as "unsafe-inline".
std::string bareValue(std::string value)
{
    std::erase(value, '\'');
    return descriptors::lowerCase(value);
}

std::optional<Severity> weightOf(const ContentSource& source)
{
    const std::string value = bareValue(source.value);
    if (!value.starts_with("unsafe-") && value != "blob:" && value != "data:" && value != "*")
        return std::nullopt;
    if (source.kind != "scripts")
        return Severity::Info;
    return value == "unsafe-inline" || value == "unsafe-eval" || value == "*" ? Severity::Medium
                                                                              : Severity::Low;
}

std::string addressOf(const descriptors::Descriptor& descriptor, const std::string& remote)
{
    const auto found = std::ranges::find(descriptor.remotes, remote, &descriptors::Remote::key);
    return found == descriptor.remotes.end() || found->addresses.empty() ? std::string()
                                                                         : found->addresses.front();
}

} // namespace

Raisings anyHost(const AppFacts& facts)
{
    Raisings raisings = eachAddress(facts, isAnyHost);
    for (Raised& raised : raisings) {
        const bool onlyShown = std::ranges::all_of(facts.descriptor->egress, [&](const Egress& egress) {
            return egress.address != raised.subject || isForShow(egress);
        });
        raised.arguments.emplace_back(onlyShown ? "content" : "data");
        if (onlyShown)
            raised.severity = Severity::Medium;
    }
    return raisings;
}

Raisings wildcardHosts(const AppFacts& facts)
{
    Raisings raisings = eachAddress(facts, hasWildcardHost);
    for (const Egress& egress : facts.descriptor->egress)
        for (Raised& raised : raisings)
            if (raised.subject == egress.address && loadsCode(egress))
                raised.severity = Severity::Medium;
    return raisings;
}

Raisings userTokens(const AppFacts& facts)
{
    Raisings raisings;
    for (const descriptors::TokenHandover& handover : facts.descriptor->tokenHandovers)
        if (handover.ofPerson && !std::ranges::count(raisings, handover.remote, &Raised::subject))
            raisings.push_back({handover.remote,
                                handover.pointer,
                                {handover.remote, addressOf(*facts.descriptor, handover.remote)}});
    return raisings;
}

Raisings unsafeContent(const AppFacts& facts)
{
    Raisings raisings;
    for (const ContentSource& source : facts.descriptor->contentSources) {
        const std::optional<Severity> weight = weightOf(source);
        const std::string value = bareValue(source.value);
        const std::string subject = source.kind + " " + value;
        if (weight && !std::ranges::count(raisings, subject, &Raised::subject))
            raisings.push_back({subject, source.pointer, {value, source.kind}, weight});
    }
    return raisings;
}

Raisings publicTriggers(const AppFacts& facts)
{
    Raisings raisings;
    for (const descriptors::Module& module : facts.descriptor->modules)
        if (facts.framework == Framework::Forge && module.type == "webtrigger")
            raisings.push_back({subjectOf(module), module.pointer, {nameOf(module)}});
    return raisings;
}

} // namespace gatehouse::findings::rules
