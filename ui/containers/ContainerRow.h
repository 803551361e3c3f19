// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// How many apps read a container by themselves: from `allowed` to `allowed + unknown` of the `total`
/// installed there.
using AppsReaching = access::ReachCount;

/// One project or space in the list, as plain texts made harmless.
struct ContainerRow
{
    access::ContainerIndex container;
    QString id;      ///< raw
    QString shownId; ///< the platform's own id where it is known, else `id`
    QString key;
    QString name;
    Product product = Product::Jira;
    QString site;
    QString siteId;                      ///< raw
    std::optional<QString> scheme;       ///< name; empty: not known
    QString schemeId;                    ///< raw, after a colon; empty: not known
    QStringList labels;                  ///< raw
    std::vector<std::uint32_t> policies; ///< indexes of active policies that cover it
    bool blocking = false;               ///< one of them blocks
    QString haystack;                    ///< ids, key, name, labels; case folded
};

/// One row a container, in file order.
[[nodiscard]] std::vector<ContainerRow> containerRows(const access::CompiledOrganization& core);

/// One column of the matrix, counted for `read` by themselves.
[[nodiscard]] AppsReaching appsReaching(const access::CompiledOrganization& core,
                                        access::ContainerIndex container);

/// "FIN Finance operations".
[[nodiscard]] QString containerTitle(const Container& container);
/// "Jira project", "Confluence space".
[[nodiscard]] QString kindWords(Product product);

} // namespace gatehouse::ui
