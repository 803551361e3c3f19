// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/reach/ReachRow.h"
#include "ui/widgets/ChipButton.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse::ui {

/// Which apps of a container are shown. Empty members mean any; the others are ids of chip options.
struct ReachFilter
{
    QString text;  ///< words, all of which must occur
    QString reads; ///< "itself", "people", "perhaps", "no"
    QString layer; ///< the word of a gate that keeps it out, or "open" where something is not known

    bool operator==(const ReachFilter&) const = default;
    [[nodiscard]] bool matches(const ReachRow& row) const;
};

struct ReachFilterOptions
{
    QList<ChipOption> reads, layer;
};
/// Options that at least one row has, with how many.
[[nodiscard]] ReachFilterOptions reachFilterOptions(const std::vector<ReachRow>& rows);

} // namespace gatehouse::ui
