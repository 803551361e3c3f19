// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/JsonNames.h"

namespace gatehouse {

namespace {
constexpr std::size_t fewNames = 16;
}

std::optional<std::size_t> JsonNames::add(std::string name, std::size_t place)
{
    if (const auto first = find(name))
        return first;
    if (m_few.size() < fewNames)
        m_few.emplace_back(std::move(name), place);
    else
        m_many.emplace(std::move(name), place);
    return std::nullopt;
}

void JsonNames::clear()
{
    m_few.clear();
    m_many.clear();
}

std::optional<std::size_t> JsonNames::find(const std::string& name) const
{
    for (const auto& [known, place] : m_few)
        if (known == name)
            return place;
    if (const auto found = m_many.find(name); found != m_many.end())
        return found->second;
    return std::nullopt;
}

} // namespace gatehouse
