// SPDX-License-Identifier: Apache-2.0
#include "models/preview/CellDetails.h"

namespace gatehouse::preview {

CellDetails cellDetails(const Preview& preview, CellPosition position)
{
    const access::ChangedCell& cell = preview.cell(position);
    const access::As as = preview.asOf(cell.app);
    CellDetails details{.cell = cell,
                        .as = as,
                        .effect = preview.effect(position),
                        .before = preview.before->outcomes(cell.app, cell.container, as),
                        .after = preview.after->outcomes(cell.app, cell.container, as),
                        .causes = causesOf(preview, cell.app, cell.container),
                        .event = std::nullopt,
                        .brokenPairs = std::nullopt,
                        .modules = moduleChanges(preview, std::span(&position, 1)),
                        .readers = preview.after->people(cell.container, Action::Read)};
    if (const access::PolicyEvent* event = eventOf(preview, cell.app, cell.container)) {
        details.event = *event;
        details.brokenPairs = brokenPairs(preview, *event);
    }
    return details;
}

} // namespace gatehouse::preview
