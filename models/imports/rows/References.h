// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Batch.h"
#include "models/imports/Row.h"
#include "models/organization/Scheme.h"

#include <cstddef>
#include <optional>
#include <string_view>

/// What the cells of a row refer to. Each tells the fault and refuses the row where the text leads nowhere or
/// to several; empty then.
namespace gatehouse::imports {

/// An id, or a name that only one has.
template <class T>
[[nodiscard]] NameIndex::Match matchOf(const Listing<T>& listing, std::string_view text)
{
    const NameIndex::Match byId = listing.ids.find(text);
    return byId.count > 0 ? byId : listing.names.find(text);
}

/// The one match; `unknown` is the code for none, else "import.ambiguous".
[[nodiscard]] std::optional<std::size_t> oneOf(NameIndex::Match match, Row& row, Column column,
                                               std::string_view text, const char* unknown);

[[nodiscard]] std::optional<std::size_t> userOf(const Batch& batch, Row& row, Column column,
                                                std::string_view text);
[[nodiscard]] std::optional<std::size_t> schemeOf(const Batch& batch, Row& row);

/// Who holds a grant: "user:", "group:" or "role:" and a name, "signed-in", "anyone", or the id or name that
/// only one account or group has.
[[nodiscard]] std::optional<Holder> holderOf(const Batch& batch, Row& row, Column column);
/// The same for an actor of a role, who is an account or a group.
[[nodiscard]] std::optional<Holder> actorOf(const Batch& batch, Row& row, Column column);

/// What the row or its table's default says; empty without a fault where both are silent.
[[nodiscard]] std::optional<SiteId> siteOf(const Batch& batch, Row& row);
[[nodiscard]] std::optional<Product> productOfRow(Row& row);

/// A word for yes or no; empty without a fault where the cell is empty.
[[nodiscard]] std::optional<bool> booleanOfRow(Row& row, Column column);

} // namespace gatehouse::imports
