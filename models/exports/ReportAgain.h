// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/proof/Manifest.h"

#include <memory>

namespace gatehouse::exports {

/// What came of making a report again.
enum class Again {
    Same,      ///< byte for byte: every verdict in it is that of the decision core
    Different, ///< some are not, or it was made otherwise than its manifest says
    Unknown    ///< it cannot be told: see `madeAgain`
};

/// Makes the report of a manifest again in a temporary folder and compares its bytes with what the manifest
/// names; for formats whose rows cannot be read back. `core` holds the organization of
/// `Manifest::inputSha256`, with the policies of the draft that the report is about. Unknown where another
/// version wrote it, an earlier file was compared, it is a folder, or its pages differ, which they do with
/// other fonts.
[[nodiscard]] Again madeAgain(const proof::Manifest& manifest,
                              const std::shared_ptr<const access::CompiledOrganization>& core);

} // namespace gatehouse::exports
