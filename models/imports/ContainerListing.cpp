// SPDX-License-Identifier: Apache-2.0
#include "models/imports/ContainerListing.h"

#include <utility>

namespace gatehouse::imports {
namespace {

/// Different places, different texts, whatever the ids and keys hold.
std::string placeText(const std::optional<SiteId>& site, const std::optional<Product>& product,
                      std::string_view key)
{
    std::string text = site ? std::to_string(site->value.size()) + ':' + site->value : "-";
    text += product ? toText(*product) : "-";
    text += ':';
    text += key;
    return text;
}

} // namespace

ContainerListing::ContainerListing(const std::vector<Container>& before)
    : Listing<Container>(before)
{
    for (std::size_t index = 0; index < size(); ++index)
        indexKey(index);
}

std::size_t ContainerListing::add(Container container)
{
    const std::size_t index = Listing<Container>::add(std::move(container));
    indexKey(index);
    return index;
}

void ContainerListing::indexKey(std::size_t index)
{
    const Container& container = (*this)[index];
    if (container.key.empty())
        return;
    m_keys.add(placeText({}, {}, container.key), index);
    m_keys.add(placeText(container.site, {}, container.key), index);
    m_keys.add(placeText({}, container.product, container.key), index);
    m_keys.add(placeText(container.site, container.product, container.key), index);
}

NameIndex::Match ContainerListing::find(const ContainerPlace& place) const
{
    return place.key.empty() ? NameIndex::Match{}
                             : m_keys.find(placeText(place.site, place.product, place.key));
}

void ContainerListing::move(std::size_t index, SiteId site, Product product, std::string key)
{
    const Container& before = (*this)[index];
    if (before.site == site && before.product == product && before.key == key)
        return;
    Container& container = change(index);
    container.site = std::move(site);
    container.product = product;
    container.key = std::move(key);
    m_moved = true;
}

void ContainerListing::refresh()
{
    Listing<Container>::refresh();
    if (!std::exchange(m_moved, false))
        return;
    m_keys.clear();
    for (std::size_t index = 0; index < size(); ++index)
        indexKey(index);
}

} // namespace gatehouse::imports
