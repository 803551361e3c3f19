// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Batch.h"
#include "models/imports/Claims.h"

namespace gatehouse::imports {

/// An account a row.
class PeopleRows
{
public:
    explicit PeopleRows(Batch& batch)
        : m_batch(batch)
    {}

    void bring(Row& row);
    /// What shows only when all tables of people are in.
    void finish();

private:
    void setKind(std::size_t user, Row& row);

    Batch& m_batch;
    Claims m_claims;
};

} // namespace gatehouse::imports
