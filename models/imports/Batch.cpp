// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Batch.h"

#include "models/imports/CellText.h"

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

std::string installationText(std::string_view key, const std::optional<SiteId>& site)
{
    return placeText(site, std::nullopt, key);
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

AppListing::AppListing(const std::vector<App>& before)
    : ElementList<App>(before)
{
    for (std::size_t app = 0; app < size(); ++app)
        index(app);
}

std::size_t AppListing::add(App app)
{
    const std::size_t added = ElementList<App>::add(std::move(app));
    index(added);
    return added;
}

void AppListing::index(std::size_t app)
{
    const App& installation = (*this)[app];
    m_keys.add(installationText(installation.key.value, {}), app);
    m_keys.add(installationText(installation.key.value, installation.site), app);
}

NameIndex::Match AppListing::find(std::string_view key, const std::optional<SiteId>& site) const
{
    return m_keys.find(installationText(key, site));
}

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

bool Claims::claim(std::size_t element, Row& row, Column column, std::string_view name)
{
    const auto [first, isNew] = m_claims.try_emplace(element, Claim{&row.work(), row.number()});
    if (isNew)
        return true;
    const Claim& claim = first->second;
    const std::size_t line = Row(*claim.work, claim.row).line();
    const bool sameTable = claim.work == &row.work();
    std::vector<std::string> arguments{std::string(name), std::to_string(line)};
    if (!sameTable)
        arguments.push_back(std::to_string(claim.work->number() + 1));
    row.tell(column, sameTable ? "import.duplicate-row" : "import.duplicate-elsewhere", std::move(arguments));
    return false;
}

} // namespace gatehouse::imports
