// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/NoticeWording.h"

/// What the sources of the owner's page share.
namespace gatehouse::wording::noticeParts {

/// A text marked with QT_TRANSLATE_NOOP("wording", …).
[[nodiscard]] QString said(const char* text);
[[nodiscard]] QString counted(std::size_t count);
/// "this project", "this space".
[[nodiscard]] QString here(const notices::OwnerPage& page);

/// The section about the installed apps. True where not all is told.
[[nodiscard]] bool addInstalledApps(Notice& lines, const notices::OwnerPage& page);
/// The section about permissions and scopes, so that nobody takes a missing permission for a policy (R17).
/// True where not all is told.
[[nodiscard]] bool addOtherLayer(Notice& lines, const notices::OwnerPage& page);
/// Every app with its whole name, on pages of their own.
void addAllApps(Notice& lines, const notices::OwnerPage& page);

} // namespace gatehouse::wording::noticeParts
