// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/OrganizationReader.h"

#include <QString>

namespace gatehouse::files {

/// The organization in a file; every fault of the file system or of the content.
[[nodiscard]] CheckedResult<ReadOrganization> loadOrganization(const QString& path,
                                                               const ReaderLimits& limits = {});

/// Writes the canonical text, as `writeFileAtomically` does.
[[nodiscard]] Result<void> saveOrganization(const QString& path, const Organization& organization);

} // namespace gatehouse::files
