// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/ContainerRow.h"
#include "ui/widgets/ChipButton.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace gatehouse::ui {

/// What the list of projects and spaces shows. Empty members mean any; the others are ids of chip options.
struct ContainersFilter
{
    QString text; ///< words, all of which must occur
    QString site;
    QString product;
    QString policy; ///< id of a policy, or "none"
    QString label;
    QString scheme; ///< id after a colon, or "none" where it is not known
    QString app;    ///< `key@site`: what it reads, or perhaps reads, by itself or through people

    [[nodiscard]] bool isEmpty() const { return *this == ContainersFilter(); }
    bool operator==(const ContainersFilter&) const = default;
};

/// A filter made ready for many rows.
class ContainersMatcher
{
public:
    ContainersMatcher() = default;
    ContainersMatcher(const ContainersFilter& filter, const access::CompiledOrganization& core);

    [[nodiscard]] bool matches(const ContainerRow& row) const;

private:
    [[nodiscard]] bool matchesPolicy(const ContainerRow& row) const;
    [[nodiscard]] bool matchesScheme(const ContainerRow& row) const;

    ContainersFilter m_filter;
    QStringList m_words;
    std::optional<Product> m_product;
    std::optional<std::uint32_t> m_policy;
    std::optional<std::vector<bool>> m_reached; ///< by container; empty: whatever reaches it
};

/// The options of each chip, with how many of all rows have it.
struct ContainersFilterOptions
{
    QList<ChipOption> site, product, policy, label, scheme, app;
};
[[nodiscard]] ContainersFilterOptions containersFilterOptions(const std::vector<ContainerRow>& rows,
                                                              const Organization& organization);

/// "“fin”, label finance"; names come from the options.
[[nodiscard]] QString inWords(const ContainersFilter& filter, const ContainersFilterOptions& options);

} // namespace gatehouse::ui
