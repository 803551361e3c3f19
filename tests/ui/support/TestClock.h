// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gatehouse::test {

/// The time at which tests publish.
inline std::string now()
{
    return "2026-11-21T10:30:00Z";
}

} // namespace gatehouse::test
