// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::app {

/// Is it meant as an organization file? Told by the name's ending, else by the format's name in its first
/// bytes, so that a broken organization file is refused as one and not as a descriptor.
[[nodiscard]] bool isOrganizationFile(const QString& path);

} // namespace gatehouse::app
