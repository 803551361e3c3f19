// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/NameIndex.h"
#include "models/organization/Principals.h"

#include <optional>
#include <string_view>
#include <vector>

namespace gatehouse::imports {

/// The sites, which no table brings: by id, name, cloud id or the host of their address.
class SiteListing
{
public:
    explicit SiteListing(const std::vector<Site>& sites);

    [[nodiscard]] NameIndex::Match find(std::string_view text) const;
    [[nodiscard]] const SiteId& idOf(std::size_t site) const { return m_sites[site].id; }
    /// The one that is meant where nobody names one.
    [[nodiscard]] std::optional<SiteId> onlyOne() const;

private:
    const std::vector<Site>& m_sites;
    NameIndex m_ids;
    NameIndex m_names;
};

} // namespace gatehouse::imports
