// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/ElementList.h"
#include "models/imports/NameIndex.h"
#include "models/imports/TableWork.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace gatehouse::imports {

/// A list whose elements are referred to by id or name.
template <class T>
class Listing : public ElementList<T>
{
public:
    explicit Listing(const std::vector<T>& before)
        : ElementList<T>(before)
    {
        indexAll();
    }

    NameIndex ids;
    NameIndex names;

    std::size_t add(T element)
    {
        const std::size_t index = ElementList<T>::add(std::move(element));
        indexOne(index);
        return index;
    }
    /// Gives an element another name; until `refresh` it is found by the old one too.
    void rename(std::size_t index, const std::string& name)
    {
        this->change(index).name = name;
        names.add(name, index);
        m_renamed = true;
    }
    /// Lets elements be found by the names they have now.
    void refresh()
    {
        if (!std::exchange(m_renamed, false))
            return;
        ids.clear();
        names.clear();
        indexAll();
    }

private:
    void indexAll()
    {
        ids.reserve(this->size());
        names.reserve(this->size());
        for (std::size_t index = 0; index < this->size(); ++index)
            indexOne(index);
    }
    void indexOne(std::size_t index)
    {
        const T& element = (*this)[index];
        ids.add(element.id.value, index);
        names.add(element.name, index);
    }

    bool m_renamed = false;
};

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

/// What all tables together make of an organization, while they are brought in.
struct Batch
{
    /// `organization` has to outlive the batch.
    explicit Batch(const Organization& organization)
        : state(organization)
        , sites(organization.sites)
        , users(organization.users)
        , groups(organization.groups)
        , schemes(organization.schemes)
        , containers(organization.containers)
        , apps(organization.apps)
    {}

    const Organization& state;
    SiteListing sites;
    Listing<User> users;
    Listing<Group> groups;
    Listing<Scheme> schemes;
    ContainerListing containers;
    AppListing apps;
};

/// Which row said something about an element first. Where a second row must not, it is told.
class Claims
{
public:
    /// False where a row before this one, of any table, is about the same element: "import.duplicate-row".
    bool claim(std::size_t element, Row& row, Column column, std::string_view name);

    struct Claim
    {
        TableWork* work = nullptr;
        std::size_t row = 0;
    };
    [[nodiscard]] const std::unordered_map<std::size_t, Claim>& all() const { return m_claims; }

private:
    std::unordered_map<std::size_t, Claim> m_claims;
};

} // namespace gatehouse::imports
