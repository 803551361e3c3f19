// SPDX-License-Identifier: Apache-2.0
#include "models/imports/rows/ContainerRows.h"

#include "models/imports/CellText.h"

#include <algorithm>
#include <unordered_set>

namespace gatehouse::imports {
namespace {

/// The id of a container whose table gives none: "site-1/jira/EX".
std::string derivedContainerId(const Container& container)
{
    std::string id = container.site.value + '/';
    id += toText(container.product);
    return id + '/' + container.key;
}

} // namespace

void ContainerRows::bring(Row& row)
{
    const ContainerPlace place{siteOf(m_batch, row), productOfRow(row), row.text(Column::Key)};
    const auto container = elementOf(row, place);
    if (!container)
        return;
    row.isAbout(*container);
    const Column key = row.text(Column::Id).empty() ? Column::Key : Column::Id;
    if (m_claims.claim(*container, row, key, row.text(key)))
        setMembers(*container, row, place);
}

std::optional<std::size_t> ContainerRows::elementOf(Row& row, const ContainerPlace& place)
{
    const std::string_view id = row.text(Column::Id);
    NameIndex::Match match = m_batch.containers.ids.find(id);
    if (id.empty())
        match = m_batch.containers.find(place);
    if (match.count == 0)
        return added(row, place);
    if (match.count > 1 && row.refused())
        return std::nullopt; // the site or product that is wrong would have told which
    return oneOf(match, row, id.empty() ? Column::Key : Column::Id, id.empty() ? place.key : id, "");
}

std::optional<std::size_t> ContainerRows::added(Row& row, const ContainerPlace& place)
{
    if (place.key.empty())
        row.tellMissing(Column::Key);
    if (!place.site && row.text(Column::Site).empty())
        row.tellMissing(Column::Site);
    if (!place.product && row.text(Column::Product).empty())
        row.tellMissing(Column::Product);
    Container container;
    container.id.value = row.string(Column::Id);
    container.site = place.site.value_or(SiteId());
    container.product = place.product.value_or(Product::Jira);
    container.key = place.key;
    container.name = row.string(Column::Name);
    if (row.refused()) // kept all the same, so that rows which refer to it are not refused too
        return m_batch.containers.add(std::move(container));
    if (container.id.empty())
        container.id.value = derivedContainerId(container);
    if (m_batch.containers.ids.find(container.id.value).count > 0) {
        row.tell(Column::Key, "import.id-in-use", {container.id.value});
        return std::nullopt;
    }
    return m_batch.containers.add(std::move(container));
}

void ContainerRows::setMembers(std::size_t container, Row& row, const ContainerPlace& place)
{
    auto& containers = m_batch.containers;
    const Container& before = containers[container];
    const bool siteSaid = place.site && !row.text(Column::Site).empty();
    const bool productSaid = place.product && !row.text(Column::Product).empty();
    containers.move(container, siteSaid ? *place.site : before.site,
                    productSaid ? *place.product : before.product,
                    place.key.empty() ? before.key : std::string(place.key));
    if (const std::string name = row.string(Column::Name); !name.empty() && name != before.name)
        containers.rename(container, name);
    if (const std::string native = row.string(Column::NativeId); !native.empty())
        containers.set(container, &Container::nativeId, std::optional(native));
    if (!row.text(Column::Scheme).empty())
        if (const auto scheme = schemeOf(m_batch, row))
            containers.set(container, &Container::scheme, std::optional(m_batch.schemes[*scheme].id));
    addLabels(container, row);
}

void ContainerRows::addLabels(std::size_t container, Row& row)
{
    const auto parts = listParts(row.text(Column::Labels));
    if (parts.empty())
        return;
    std::vector<std::string> labels = m_batch.containers[container].labels;
    std::unordered_set<std::string_view> known;
    known.insert(m_batch.containers[container].labels.begin(), m_batch.containers[container].labels.end());
    for (const std::string_view label : parts)
        if (known.insert(label).second)
            labels.emplace_back(label);
    m_batch.containers.set(container, &Container::labels, std::move(labels));
}

/// Is it new where it is now?
bool ContainerRows::moved(std::size_t container) const
{
    const auto& containers = m_batch.containers;
    if (!containers.wasThere(container))
        return true;
    const Container& before = containers.before(container);
    const Container& now = containers[container];
    return before.site != now.site || before.product != now.product || before.key != now.key;
}

/// Two containers of one site and product cannot share a key, if an import puts one of them there.
void ContainerRows::finish()
{
    m_batch.containers.refresh();
    for (const auto& [container, claim] : m_claims.all()) {
        const Container& now = m_batch.containers[container];
        const auto match = m_batch.containers.find({now.site, now.product, now.key});
        const bool first = match.element == container;
        if (match.count < 2 || !moved(container) || (first && !m_batch.containers.wasThere(container)))
            continue;
        const Container& other = m_batch.containers[first ? match.last : match.element];
        Row(*claim.work, claim.row).tell(Column::Key, "import.key-in-use", {now.key, other.id.value});
    }
}

} // namespace gatehouse::imports
