// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <QString>

namespace gatehouse::wording {

/// The line below `sentence(fault)`: what to do, or what helps to find it ("Use connect, forge or oauth2.",
/// "First use at /containers/10, line 290."). Empty where the sentence says all.
[[nodiscard]] QString advice(const Fault& fault);

} // namespace gatehouse::wording
