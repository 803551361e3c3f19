// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "ui/apps/ShownApp.h"

#include <QString>

#include <cstdint>

namespace gatehouse::ui {

/// "Marlow & Finch · Connect · 12.8.3 · Jira on tarnbrook".
[[nodiscard]] QString appFacts(const App& app, const Organization& organization);
/// "12 projects", "11 spaces", "23 projects and spaces".
[[nodiscard]] QString containerWords(std::uint32_t count, const std::vector<Product>& products);
/// The name of the app user, "not known", or that a 3LO app has none.
[[nodiscard]] QString appUserWords(const App& app, const Organization& organization);
/// "Approved 12 Jan by Mia, due 3 Feb. Changed since: 2.5.1 → 2.6.0", or "Never reviewed."
[[nodiscard]] QString lastReviewWords(const ShownApp& shown);
/// "31 Jan 2026, 09:00" from ISO 8601, in UTC; another text as it is, made plain.
[[nodiscard]] QString dateWords(const std::string& iso);

} // namespace gatehouse::ui
