// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/ElementList.h"
#include "models/imports/NameIndex.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace gatehouse::imports {

/// The installations, by key and site.
class AppListing : public ElementList<App>
{
public:
    explicit AppListing(const std::vector<App>& before);

    std::size_t add(App app);
    /// The installation on this site, or any where none is named.
    [[nodiscard]] NameIndex::Match find(std::string_view key, const std::optional<SiteId>& site) const;

private:
    void index(std::size_t app);

    NameIndex m_keys;
};

} // namespace gatehouse::imports
