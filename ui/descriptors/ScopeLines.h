// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "models/installs/Ability.h"
#include "models/organization/App.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace gatehouse::ui {

/// One thing an app could do as a person reads it, most often a declared scope: in verbs, then the id. All
/// texts are plain.
struct ScopeLine
{
    QString what; ///< "Delete issues, comments, worklogs"
    QString note; ///< "Implies Write and Read."
    QString id;   ///< as declared; for what no scope opens, the member that does
    bool known = true;
    std::size_t operations = 0; ///< of the catalogue that name it; 0 also where it opens none
    catalogue::Sensitivity sensitivity = catalogue::Sensitivity::Low;
};

/// How many operations of one product the declared scopes admit.
struct AdmittedOperations
{
    Product product = Product::Jira;
    std::size_t admitted = 0;
    std::size_t all = 0;
};

/// Most sensitive first; ids the catalogue does not know come last; repeats are dropped.
[[nodiscard]] std::vector<ScopeLine> scopeLines(Framework framework, std::span<const Product> products,
                                                std::span<const ScopeId> declared,
                                                const catalogue::Catalogue& catalogue);

/// One line each, in the order of the list. `products` are those of the app.
[[nodiscard]] std::vector<ScopeLine> abilityLines(std::span<const installs::Ability> abilities,
                                                  std::span<const Product> products,
                                                  const catalogue::Catalogue& catalogue);

/// By product, in the order of `products`.
[[nodiscard]] std::vector<AdmittedOperations> admittedOperations(Framework framework,
                                                                 std::span<const Product> products,
                                                                 std::span<const ScopeId> declared,
                                                                 const catalogue::Catalogue& catalogue);

/// "4 scopes, 324 of 690 Jira operations".
[[nodiscard]] QString scopeSummary(std::size_t scopes, std::span<const AdmittedOperations> operations);

} // namespace gatehouse::ui
