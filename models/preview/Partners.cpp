// SPDX-License-Identifier: Apache-2.0
#include "models/preview/Partners.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gatehouse::preview {
namespace {

using access::AppIndex;
using access::Cell;
using access::ContainerIndex;
using access::Verdict;

/// Apps that belong together, on one site.
struct Partners
{
    std::string vendor;
    std::string note;
    std::vector<AppIndex> apps;
};

std::vector<Partners> vendorsOf(const Organization& organization)
{
    std::map<std::pair<std::string, SiteId>, std::vector<AppIndex>> byVendor;
    for (std::uint32_t i = 0; i < organization.apps.size(); ++i)
        if (const App& app = organization.apps[i]; !app.vendor.empty() && app.enabled)
            byVendor[{app.vendor, app.site}].push_back(AppIndex{i});
    std::vector<Partners> all;
    for (auto& [key, apps] : byVendor)
        if (apps.size() > 1)
            all.push_back({.vendor = key.first, .note = {}, .apps = std::move(apps)});
    return all;
}

std::vector<Partners> declaredIn(const Organization& organization)
{
    std::vector<Partners> all;
    for (const AppPair& pair : organization.appPairs)
        for (const Site& site : organization.sites) {
            Partners partners{.vendor = {}, .note = pair.note, .apps = {}};
            for (std::uint32_t i = 0; i < organization.apps.size(); ++i) {
                const App& app = organization.apps[i];
                if (app.enabled && app.site == site.id && (app.key == pair.first || app.key == pair.second))
                    partners.apps.push_back(AppIndex{i});
            }
            if (partners.apps.size() > 1)
                all.push_back(std::move(partners));
        }
    return all;
}

/// Both states of an app's row of the matrix.
struct Rows
{
    std::vector<Cell> before, after;
};

class PartnerComparison
{
public:
    explicit PartnerComparison(const Preview& preview)
        : m_preview(preview)
        , m_readChanges(preview.organization().apps.size())
    {
        for (const access::ChangedCell& cell : preview.difference.cells) {
            const access::Effect& effect = preview.difference.effects[cell.effect];
            if (effect.before.verdict(Action::Read) != effect.after.verdict(Action::Read))
                m_readChanges[cell.app.value].push_back(cell.container);
        }
    }

    void add(const Partners& partners, std::vector<PartnerSplit>& splits)
    {
        std::vector<ContainerIndex> containers;
        for (const AppIndex app : partners.apps)
            containers.insert(containers.end(), m_readChanges[app.value].begin(),
                              m_readChanges[app.value].end());
        std::sort(containers.begin(), containers.end());
        containers.erase(std::unique(containers.begin(), containers.end()), containers.end());
        std::map<std::vector<std::pair<AppIndex, Verdict>>, std::size_t> places;
        for (const ContainerIndex container : containers) {
            auto verdicts = newlyDifferent(partners, container);
            if (verdicts.empty())
                continue;
            const auto [at, fresh] = places.try_emplace(std::move(verdicts), splits.size());
            if (fresh)
                splits.push_back(splitOf(partners, at->first));
            splits[at->second].containers.push_back(container);
        }
    }

private:
    /// What those that are installed there can do after; empty where they differed before or agree after.
    [[nodiscard]] std::vector<std::pair<AppIndex, Verdict>> newlyDifferent(const Partners& partners,
                                                                           ContainerIndex container)
    {
        std::vector<std::pair<AppIndex, Verdict>> after;
        std::optional<Verdict> before;
        for (const AppIndex app : partners.apps) {
            const Rows& rows = rowsOf(app);
            if (!rows.after[container.value].applicable)
                continue;
            const Verdict was = rows.before[container.value].verdict(Action::Read);
            if (before.value_or(was) != was)
                return {};
            before = was;
            after.emplace_back(app, rows.after[container.value].verdict(Action::Read));
        }
        const bool agree = std::ranges::all_of(
            after, [&](const auto& entry) { return entry.second == after.front().second; });
        return agree ? std::vector<std::pair<AppIndex, Verdict>>() : after;
    }

    static PartnerSplit splitOf(const Partners& partners,
                                const std::vector<std::pair<AppIndex, Verdict>>& verdicts)
    {
        PartnerSplit split{.vendor = partners.vendor,
                           .note = partners.note,
                           .read = {},
                           .notRead = {},
                           .unknown = {},
                           .containers = {}};
        for (const auto& [app, verdict] : verdicts)
            (verdict == Verdict::Allowed  ? split.read
             : verdict == Verdict::Denied ? split.notRead
                                          : split.unknown)
                .push_back(app);
        return split;
    }

    const Rows& rowsOf(AppIndex app)
    {
        const auto [at, fresh] = m_rows.try_emplace(app);
        if (fresh) {
            const std::size_t size = m_preview.organization().containers.size();
            at->second = {std::vector<Cell>(size), std::vector<Cell>(size)};
            m_preview.before->row(app, m_preview.asOf(app), at->second.before);
            m_preview.after->row(app, m_preview.asOf(app), at->second.after);
        }
        return at->second;
    }

    const Preview& m_preview;
    std::vector<std::vector<ContainerIndex>> m_readChanges; ///< by app
    std::map<AppIndex, Rows> m_rows;
};

} // namespace

std::vector<PartnerSplit> partnerSplits(const Preview& preview)
{
    std::vector<PartnerSplit> splits;
    PartnerComparison comparison(preview);
    for (const Partners& partners : vendorsOf(preview.organization()))
        comparison.add(partners, splits);
    for (const Partners& partners : declaredIn(preview.organization()))
        comparison.add(partners, splits);
    return splits;
}

} // namespace gatehouse::preview
