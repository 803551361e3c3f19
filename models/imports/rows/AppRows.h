// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Claims.h"
#include "models/imports/rows/References.h"

namespace gatehouse::imports {

/// An installation a row. Products and scopes are those of the row, whole.
class AppRows
{
public:
    explicit AppRows(Batch& batch)
        : m_batch(batch)
    {}

    void bring(Row& row);

private:
    [[nodiscard]] std::optional<std::size_t> elementOf(Row& row);
    [[nodiscard]] std::optional<std::size_t> added(Row& row, const std::optional<SiteId>& site);
    void setTexts(std::size_t app, Row& row);
    void setUser(std::size_t app, Row& row);
    void setScopes(std::size_t app, Row& row);
    void setStates(std::size_t app, Row& row);
    void setInstalledAt(std::size_t app, Row& row);

    Batch& m_batch;
    Claims m_claims;
};

} // namespace gatehouse::imports
