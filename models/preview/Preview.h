// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/PolicyDifference.h"
#include "models/policies/PolicyChanges.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// What would follow if a draft were published. Everything here asks the decision core about two states of
/// one organization and sorts, counts and joins its answers; nothing here decides. Looking changes nothing.
///
/// Two steps, because a window shows the first within a frame or two of a click: `previewOf` gives cells,
/// events, edits and totals; `consequencesOf` (Consequences.h) and `cellDetails` (CellDetails.h) give what
/// follows from them, off the GUI thread or for the one cell that is selected.
namespace gatehouse::preview {

/// What a changed cell counts as; one of them, the first that holds.
enum class CellClass : std::uint8_t {
    Lost,   ///< an action that was allowed is not any more
    Gained, ///< the reverse
    Other   ///< another verdict, or something else is seen on a surface
};
[[nodiscard]] CellClass classOf(const access::CellChange& change);

/// Changed cells, counted once each.
struct Tally
{
    std::size_t lost = 0;
    std::size_t gained = 0;
    std::size_t other = 0;

    [[nodiscard]] std::size_t cells() const { return lost + gained + other; }
    bool operator==(const Tally&) const = default;
};

/// The numbers of "12 apps lose access in 4 containers, 2 apps gain it in 2. 18 of 308 cells change".
struct Figures
{
    Tally tally;
    std::size_t appsLosing = 0, containersLosing = 0;
    std::size_t appsGaining = 0, containersGaining = 0;
    std::size_t allCells = 0; ///< pairs of an app and a container for which it is installed

    bool operator==(const Figures&) const = default;
};

/// A position in `Preview::difference.cells`.
using CellPosition = std::uint32_t;

/// The first step. Immutable; keeps both states alive, so it may be shared between threads.
struct Preview
{
    std::shared_ptr<const access::CompiledOrganization> before;
    std::shared_ptr<const access::CompiledOrganization> after;
    std::optional<access::As> as; ///< empty: `app`, and `any-person` for oauth2 apps
    access::PolicyDifference difference;
    std::vector<policies::PolicyChange> changes; ///< of the policies, in words by models/wording
    Figures figures;

    [[nodiscard]] const Organization& organization() const { return after->organization(); }
    [[nodiscard]] policies::PolicyLists lists() const
    {
        return {before->organization().policies, after->organization().policies};
    }
    [[nodiscard]] const access::ChangedCell& cell(CellPosition position) const
    {
        return difference.cells[position];
    }
    [[nodiscard]] const access::Effect& effect(CellPosition position) const
    {
        return difference.effects[difference.cells[position].effect];
    }
    /// Who acts in the cells of this app.
    [[nodiscard]] access::As asOf(access::AppIndex app) const;
};

/// `before` and `after` are the same organization with the published and the draft policies
/// (`CompiledOrganization::withPolicies`). Linear in apps × containers only where cells change.
[[nodiscard]] Preview previewOf(std::shared_ptr<const access::CompiledOrganization> before,
                                std::shared_ptr<const access::CompiledOrganization> after,
                                std::optional<access::As> as = std::nullopt);

/// Which changed cells are wanted; what is empty does not count.
struct Filter
{
    std::optional<access::AppIndex> app{};
    std::optional<access::ContainerIndex> container{};
    std::optional<access::Surface> surface{}; ///< something else is seen there
    std::optional<CellClass> cellClass{};
};
/// In the order of the cells.
[[nodiscard]] std::vector<CellPosition> cellsOf(const Preview& preview, const Filter& filter = {});
/// The figures of these cells alone; `allCells` stays that of the organization.
[[nodiscard]] Figures figuresOf(const Preview& preview, std::span<const CellPosition> cells);

/// The changed cells of one app or of one container.
template <class Index>
struct Group
{
    Index of;
    Tally tally;
    std::vector<CellPosition> cells;
};
using AppGroup = Group<access::AppIndex>;
using ContainerGroup = Group<access::ContainerIndex>;
/// In file order; every group has a cell.
[[nodiscard]] std::vector<AppGroup> byApp(const Preview& preview, std::span<const CellPosition> cells);
[[nodiscard]] std::vector<ContainerGroup> byContainer(const Preview& preview,
                                                      std::span<const CellPosition> cells);

/// Which edits cause the change of this pair: those of policies that say something else about it than before,
/// and of their edits those that are about this app and this container. Positions in `Preview::changes`,
/// ascending; never none for a changed cell.
[[nodiscard]] std::vector<std::size_t> causesOf(const Preview& preview, access::AppIndex app,
                                                access::ContainerIndex container);
/// Those of any of these cells.
[[nodiscard]] std::vector<std::size_t> causesOf(const Preview& preview, std::span<const CellPosition> cells);

} // namespace gatehouse::preview
