// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/TransportRules.h"

#include <algorithm>
#include <string>

namespace gatehouse::findings::rules {
namespace {

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return result;
}

} // namespace

Raisings unsignedCalls(const AppFacts& facts)
{
    if (facts.framework != Framework::Connect)
        return {};
    const std::string type = lowerCase(facts.descriptor->authentication.value_or(std::string()));
    if (type == "jwt")
        return {};
    return {{"", type.empty() ? "" : "/authentication/type", {type}}};
}

Raisings plainTransport(const AppFacts& facts)
{
    Raisings raisings;
    for (const descriptors::Egress& egress : facts.descriptor->egress)
        if (lowerCase(egress.address).starts_with("http://"))
            raisings.push_back({egress.address, egress.pointer, {egress.address}});
    return raisings;
}

} // namespace gatehouse::findings::rules
