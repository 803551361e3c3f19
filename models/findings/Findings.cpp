// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Findings.h"

namespace gatehouse::findings {

std::vector<Finding> ofDescriptor(const descriptors::Descriptor& descriptor,
                                  const catalogue::Catalogue& catalogue)
{
    static_cast<void>(descriptor);
    static_cast<void>(catalogue);
    return {};
}

std::vector<Finding> ofApp(const access::CompiledOrganization& core, access::AppIndex app)
{
    static_cast<void>(core);
    static_cast<void>(app);
    return {};
}

} // namespace gatehouse::findings
