// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <tl/expected.hpp>

#include <vector>

namespace gatehouse {

/// A value, or the one fault that prevented it.
template <class T>
using Result = tl::expected<T, Fault>;

/// A value, or every fault that was found (up to the reader's limit; never empty).
template <class T>
using CheckedResult = tl::expected<T, std::vector<Fault>>;

} // namespace gatehouse
