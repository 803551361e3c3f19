// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyState.h"
#include "models/preview/Preview.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace gatehouse::preview {
namespace {

using access::PolicyIndex;
using policies::ChangeKind;
using policies::PolicyChange;

/// What a policy says about a pair, as far as the core's decision between statements depends on it.
struct Statement
{
    RuleEffect effect;
    int coverage;
    int subject;
    bool operator==(const Statement&) const = default;
};

std::optional<Statement> statementOf(const std::vector<Policy>& list, std::optional<std::size_t> position,
                                     const std::vector<PolicyIndex>& covering, const AppKey& app)
{
    if (!position ||
        std::ranges::find(covering, PolicyIndex{static_cast<std::uint32_t>(*position)}) == covering.end())
        return std::nullopt;
    const Policy& policy = list[*position];
    if (!access::matches(policy.rule, app))
        return std::nullopt;
    const access::Specificity rank = access::specificity(policy);
    return Statement{.effect = policy.rule.effect, .coverage = rank.coverage, .subject = rank.subject};
}

template <class T>
bool lists(const std::vector<T>& list, const T& entry)
{
    return std::ranges::find(list, entry) != list.end();
}

/// Is the edit about this app and this container?
bool isAbout(const PolicyChange& change, const App& app, const Container& container)
{
    switch (change.kind) {
    case ChangeKind::KeysAdded:
    case ChangeKind::KeysRemoved:
        return lists(change.keys, app.key);
    case ChangeKind::ContainersAdded:
    case ChangeKind::ContainersRemoved:
        return lists(change.containers, container.id);
    case ChangeKind::ProductsAdded:
    case ChangeKind::ProductsRemoved:
        return lists(change.products, ProductInstance{container.site, container.product});
    default:
        return true;
    }
}

} // namespace

std::vector<std::size_t> causesOf(const Preview& preview, access::AppIndex app,
                                  access::ContainerIndex container)
{
    const policies::PolicyLists both = preview.lists();
    const std::vector<PolicyIndex> coveringBefore = preview.before->policiesCovering(container);
    const std::vector<PolicyIndex> coveringAfter = preview.after->policiesCovering(container);
    const App& installed = preview.organization().apps[app.value];
    const Container& place = preview.organization().containers[container.value];
    std::vector<std::size_t> causes;
    for (std::size_t i = 0; i < preview.changes.size(); ++i) {
        const PolicyChange& change = preview.changes[i];
        if (change.mayChangeVerdicts && isAbout(change, installed, place) &&
            statementOf(both.before, change.before, coveringBefore, installed.key) !=
                statementOf(both.after, change.after, coveringAfter, installed.key))
            causes.push_back(i);
    }
    return causes;
}

std::vector<std::size_t> causesOf(const Preview& preview, std::span<const CellPosition> cells)
{
    std::vector<bool> causes(preview.changes.size());
    for (const CellPosition position : cells)
        for (const std::size_t cause :
             causesOf(preview, preview.cell(position).app, preview.cell(position).container))
            causes[cause] = true;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < causes.size(); ++i)
        if (causes[i])
            found.push_back(i);
    return found;
}

} // namespace gatehouse::preview
