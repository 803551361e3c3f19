// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/foundation/Json.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace gatehouse::test {

/// One idea of the access model as a file of `cases/`: what is changed on `base.organization.json`, and what
/// must be answered then. `changes` names elements by id (apps by key); members given replace, a new name
/// appends.
struct CaseFile
{
    std::string idea;
    Json organization; ///< with the changes
    Json questions;    ///< app, container, action or operation, as; verdict, codes, and some outcomes
    Json reach;        ///< app, as; by action [allowed, unknown, total]
};

/// Every case, by file name. Throws where a file cannot be read: that is a defect of the test.
[[nodiscard]] std::vector<CaseFile> caseFiles(const std::filesystem::path& folder);

/// The organization compiled; throws with the first fault where it is not valid.
[[nodiscard]] access::CompiledOrganization compiledCase(const CaseFile& file);

} // namespace gatehouse::test
