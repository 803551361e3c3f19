// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace gatehouse::ui {

enum class PreviewGrouping : std::uint8_t { Containers, Apps };

/// Which changed cells are shown, and how.
struct PreviewFilter
{
    QString text; ///< in names, keys and ids of app and container; case ignored
    std::optional<preview::CellClass> change{};
    PreviewGrouping grouping = PreviewGrouping::Containers;

    bool operator==(const PreviewFilter&) const = default;
};

/// The changed cells of one container, or of one app.
struct PreviewGroup
{
    std::uint32_t subject = 0; ///< position in the organization's containers, or apps
    preview::Tally tally;
    std::vector<preview::CellPosition> cells;
};

/// In file order of what they are about; a group without a shown cell is left out.
[[nodiscard]] std::vector<PreviewGroup> previewGroups(const preview::Preview& preview,
                                                      const PreviewFilter& filter);
/// The cells that the text finds, whatever change is asked for: what the segments count.
[[nodiscard]] std::vector<preview::CellPosition> foundCells(const preview::Preview& preview,
                                                            const QString& text);

} // namespace gatehouse::ui
