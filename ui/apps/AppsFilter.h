// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppRow.h"
#include "ui/widgets/ChipButton.h"

#include <QList>
#include <QString>

#include <vector>

namespace gatehouse::ui {

/// What the list of apps shows. Empty members mean any; the others are ids of chip options.
struct AppsFilter
{
    QString text; ///< words, all of which must occur
    QString framework;
    QString product;
    QString strongest; ///< an action, "none", or "unknown"
    QString eligible;  ///< "yes", "no", "unknown"

    [[nodiscard]] bool matches(const AppRow& row) const;
    [[nodiscard]] bool isEmpty() const;
    /// "“larks”, framework Forge"
    [[nodiscard]] QString inWords() const;
    bool operator==(const AppsFilter&) const = default;
};

/// The options of each chip, with how many of all rows have it.
struct AppsFilterOptions
{
    QList<ChipOption> framework, product, strongest, eligible;
};
[[nodiscard]] AppsFilterOptions appsFilterOptions(const std::vector<AppRow>& rows);

} // namespace gatehouse::ui
