// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixAxes.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace gatehouse::ui {

namespace {

using access::AppIndex;
using access::ContainerIndex;
using access::SiteIndex;

constexpr std::size_t cellsInOneFrame = 100'000;
constexpr auto readIndex = static_cast<std::size_t>(Action::Read);

std::unordered_map<SiteId, SiteIndex> sitesById(const Organization& organization)
{
    std::unordered_map<SiteId, SiteIndex> sites;
    for (std::uint32_t index = 0; index < organization.sites.size(); ++index)
        sites.emplace(organization.sites[index].id, SiteIndex{index});
    return sites;
}

bool containsWord(const std::string& text, const QString& word)
{
    return QString::fromStdString(text).contains(word, Qt::CaseInsensitive);
}

/// Keeps the indexes whose entry has the word in its key or name; false, and all kept, where none has.
template <class IndexType, class List, class Key>
bool narrow(std::vector<IndexType>& indexes, const List& list, const QString& word, Key key)
{
    std::vector<IndexType> kept;
    std::ranges::copy_if(indexes, std::back_inserter(kept), [&](IndexType index) {
        const auto& entry = list[index.value];
        return containsWord(entry.name, word) || containsWord(key(entry), word);
    });
    if (kept.empty())
        return false;
    indexes = std::move(kept);
    return true;
}

/// Builds the axes of one request step by step.
class AxesBuilder
{
public:
    explicit AxesBuilder(const MatrixRequest& request)
        : m_core(*request.core)
        , m_organization(m_core.organization())
        , m_request(request)
        , m_sites(sitesById(m_organization))
    {
        takeContainers();
        takeApps();
        takeLater();
        applyText();
    }

    void computeReach();
    void keepPolicyDenials();
    void sortApps();
    MatrixAxes finish();

private:
    void takeContainers();
    void takeApps();
    void takeLater();
    void applyText();
    void groupColumns();

    [[nodiscard]] SiteIndex siteOf(const SiteId& id) const { return m_sites.at(id); }
    [[nodiscard]] bool inSiteAndProduct(SiteIndex site, Product product) const
    {
        return (!m_request.filter.site || *m_request.filter.site == site) &&
               (!m_request.filter.product || *m_request.filter.product == product);
    }
    [[nodiscard]] auto columnOrder(ContainerIndex index) const
    {
        const Container& container = m_organization.containers[index.value];
        return std::tuple(siteOf(container.site), container.product, index);
    }

    const access::CompiledOrganization& m_core;
    const Organization& m_organization;
    const MatrixRequest& m_request;
    std::unordered_map<SiteId, SiteIndex> m_sites;
    MatrixAxes m_axes;
};

void AxesBuilder::takeContainers()
{
    const auto covered = [&](ContainerIndex index) {
        return !m_request.filter.policy ||
               std::ranges::count(m_core.policiesCovering(index), *m_request.filter.policy) > 0;
    };
    using Place = std::tuple<SiteIndex, Product, ContainerIndex>;
    std::vector<Place> places;
    for (std::uint32_t index = 0; index < m_organization.containers.size(); ++index) {
        const Container& container = m_organization.containers[index];
        const SiteIndex site = siteOf(container.site);
        if (inSiteAndProduct(site, container.product) && covered(ContainerIndex{index}))
            places.emplace_back(site, container.product, ContainerIndex{index});
    }
    std::ranges::sort(places);
    for (const Place& place : places)
        m_axes.containers.push_back(std::get<ContainerIndex>(place));
}

void AxesBuilder::takeApps()
{
    for (std::uint32_t index = 0; index < m_organization.apps.size(); ++index) {
        const App& app = m_organization.apps[index];
        const SiteIndex site = siteOf(app.site);
        const bool shown = app.products.empty()
                               ? !m_request.filter.product && inSiteAndProduct(site, Product::Jira)
                               : std::ranges::any_of(app.products, [&](Product product) {
                                     return inSiteAndProduct(site, product);
                                 });
        if (shown)
            m_axes.apps.push_back(AppIndex{index});
    }
}

void AxesBuilder::takeLater()
{
    const auto inUse = [&](const SiteId& site, Product product) {
        return std::ranges::any_of(m_organization.apps,
                                   [&](const App& app) {
                                       return app.site == site &&
                                              std::ranges::count(app.products, product) > 0;
                                   }) ||
               std::ranges::any_of(m_organization.containers, [&](const Container& container) {
                   return container.site == site && container.product == product;
               });
    };
    for (std::uint32_t index = 0; index < m_organization.sites.size(); ++index)
        for (const Product product : allProducts)
            if (inSiteAndProduct(SiteIndex{index}, product) && inUse(m_organization.sites[index].id, product))
                m_axes.later.push_back({SiteIndex{index}, product});
}

void AxesBuilder::applyText()
{
    const QStringList words = m_request.filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool someApp =
            narrow(m_axes.apps, m_organization.apps, word, [](const App& app) { return app.key.value; });
        const bool someContainer = narrow(m_axes.containers, m_organization.containers, word,
                                          [](const Container& container) { return container.key; });
        if (!someApp && !someContainer) {
            m_axes.apps.clear();
            m_axes.containers.clear();
        }
    }
}

void AxesBuilder::computeReach()
{
    m_axes.reach = m_request.reach;
    if (!m_axes.reach.empty())
        return;
    const auto count = static_cast<std::uint32_t>(m_organization.apps.size());
    m_axes.reach.reserve(count);
    for (std::uint32_t index = 0; index < count; ++index)
        m_axes.reach.push_back(m_core.reach(AppIndex{index}, m_request.as)[readIndex]);
}

void AxesBuilder::keepPolicyDenials()
{
    std::vector<access::Cell> row(m_organization.containers.size());
    std::vector<bool> columns(row.size());
    std::erase_if(m_axes.apps, [&](AppIndex app) {
        m_core.row(app, m_request.as, row);
        bool any = false;
        for (const ContainerIndex container : m_axes.containers)
            if (!row[container.value].policyOnly.empty())
                any = columns[container.value] = true;
        return !any;
    });
    std::erase_if(m_axes.containers, [&](ContainerIndex container) { return !columns[container.value]; });
}

void AxesBuilder::sortApps()
{
    if (m_request.order == MatrixOrder::Reach)
        std::ranges::stable_sort(m_axes.apps, std::ranges::greater{},
                                 [this](AppIndex app) { return m_axes.reach[app.value].allowed; });
    if (m_request.order != MatrixOrder::Name)
        return;
    std::ranges::stable_sort(m_axes.apps, [this](AppIndex left, AppIndex right) {
        return QString::localeAwareCompare(QString::fromStdString(m_organization.apps[left.value].name),
                                           QString::fromStdString(m_organization.apps[right.value].name)) < 0;
    });
}

void AxesBuilder::groupColumns()
{
    std::map<std::pair<SiteIndex, Product>, int> totals;
    for (const Container& container : m_organization.containers)
        ++totals[{siteOf(container.site), container.product}];
    int column = 0;
    for (const ContainerIndex index : m_axes.containers) {
        const auto [site, product, unused] = columnOrder(index);
        if (m_axes.groups.empty() || m_axes.groups.back().site != site ||
            m_axes.groups.back().product != product)
            m_axes.groups.push_back({site, product, column, 0, totals[{site, product}]});
        ++m_axes.groups.back().count;
        ++column;
    }
}

MatrixAxes AxesBuilder::finish()
{
    groupColumns();
    return std::move(m_axes);
}

} // namespace

MatrixAxes matrixAxes(const MatrixRequest& request)
{
    AxesBuilder builder(request);
    builder.computeReach();
    if (request.filter.policyDenials)
        builder.keepPolicyDenials();
    builder.sortApps();
    return builder.finish();
}

MatrixAxes quickMatrixAxes(const MatrixRequest& request)
{
    return AxesBuilder(request).finish();
}

bool takesLong(const MatrixRequest& request)
{
    return (request.reach.empty() || request.filter.policyDenials) && isLarge(*request.core);
}

bool isLarge(const access::CompiledOrganization& core)
{
    return core.organization().apps.size() * core.organization().containers.size() > cellsInOneFrame;
}

} // namespace gatehouse::ui
