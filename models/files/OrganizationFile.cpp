// SPDX-License-Identifier: Apache-2.0
#include "models/files/OrganizationFile.h"

#include "models/files/FileAccess.h"
#include "models/organization/OrganizationWriter.h"

namespace gatehouse::files {

CheckedResult<ReadOrganization> loadOrganization(const QString& path, const ReaderLimits& limits)
{
    const auto text = readFile(path, limits.bytes);
    if (!text)
        return tl::unexpected(std::vector<Fault>{text.error()});
    return readOrganization(*text, limits);
}

Result<void> saveOrganization(const QString& path, const Organization& organization)
{
    return writeFileAtomically(path, writeOrganization(organization));
}

} // namespace gatehouse::files
