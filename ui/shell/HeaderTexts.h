// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <QString>

namespace gatehouse::ui {

/// What the head of the sidebar says about the open organization; harmless texts.
struct HeaderTexts
{
    QString name;
    QString captured; ///< "captured 31 Jan 2026, 09:00"
    QString tip;
};

/// `properties` null: nothing is open. `path` empty: not saved yet.
[[nodiscard]] HeaderTexts headerTexts(const OrganizationProperties* properties, const QString& path);
/// "tarnbrook.gatehouse.json[*] — Gatehouse"; the organization's name where there is no file.
[[nodiscard]] QString windowTitle(const OrganizationProperties* properties, const QString& path);
/// An ISO 8601 time as "31 Jan 2026, 09:00", in the offset it is written in; a text that is none as it
/// stands, harmless.
[[nodiscard]] QString dateTimeText(const std::string& iso);

} // namespace gatehouse::ui
