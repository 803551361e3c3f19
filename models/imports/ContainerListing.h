// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Listing.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::imports {

/// Where a container is looked for by its key: on any site and product, or on those that a row names.
struct ContainerPlace
{
    std::optional<SiteId> site;
    std::optional<Product> product;
    std::string_view key;
};

/// The containers, by their keys too.
class ContainerListing : public Listing<Container>
{
public:
    explicit ContainerListing(const std::vector<Container>& before);

    std::size_t add(Container container);
    [[nodiscard]] NameIndex::Match find(const ContainerPlace& place) const;
    /// Sets site, product and key; until `refresh` it is found by the old ones only.
    void move(std::size_t index, SiteId site, Product product, std::string key);
    /// Lets containers be found by the names and keys they have now.
    void refresh();

private:
    void indexKey(std::size_t index);

    NameIndex m_keys;
    bool m_moved = false;
};

} // namespace gatehouse::imports
