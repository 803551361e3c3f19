// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::wording {

/// Puts an app for "%1" and a place for "%2"; neither mark need be there, and a mark inside a name stays as
/// it is.
[[nodiscard]] QString withAppAndPlace(const QString& text, const QString& app, const QString& place);

} // namespace gatehouse::wording
