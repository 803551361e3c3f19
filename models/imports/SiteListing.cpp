// SPDX-License-Identifier: Apache-2.0
#include "models/imports/SiteListing.h"

#include "models/imports/CellText.h"

#include <string>

namespace gatehouse::imports {

SiteListing::SiteListing(const std::vector<Site>& sites)
    : m_sites(sites)
{
    for (std::size_t site = 0; site < sites.size(); ++site) {
        m_ids.add(sites[site].id.value, site);
        m_names.add(sites[site].name, site);
        m_names.add(sites[site].cloudId.value_or(std::string()), site);
        m_names.add(hostOf(sites[site].url.value_or(std::string())), site);
    }
}

NameIndex::Match SiteListing::find(std::string_view text) const
{
    for (const NameIndex::Match match : {m_ids.find(text), m_names.find(text)})
        if (match.count > 0)
            return match;
    return m_names.find(hostOf(text));
}

std::optional<SiteId> SiteListing::onlyOne() const
{
    return m_sites.size() == 1 ? std::optional(m_sites.front().id) : std::nullopt;
}

} // namespace gatehouse::imports
