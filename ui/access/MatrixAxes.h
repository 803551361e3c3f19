// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// What narrows the matrix. Every word of `text` narrows the apps where some app has it in name or key, and
/// the containers where some container has it; a word found in neither leaves nothing.
struct MatrixFilter
{
    QString text;
    std::optional<access::SiteIndex> site;
    std::optional<Product> product;
    std::optional<access::PolicyIndex> policy; ///< containers that this active policy covers
    bool policyDenials = false;                ///< apps and containers with a cell that only a policy denies
    bool operator==(const MatrixFilter&) const = default;
    [[nodiscard]] bool empty() const { return *this == MatrixFilter{}; }
};

enum class MatrixOrder { Reach, Name, File };

/// A column for a container that does not exist yet.
struct LaterColumn
{
    access::SiteIndex site;
    Product product = Product::Jira;
    bool operator==(const LaterColumn&) const = default;
};

/// Neighbouring columns of one product on one site; `total` counts what the filter hides, too.
struct ColumnGroup
{
    access::SiteIndex site;
    Product product = Product::Jira;
    int first = 0;
    int count = 0;
    int total = 0;
    bool operator==(const ColumnGroup&) const = default;
};

/// The two axes of the matrix as indexes into the organization: which apps and containers are shown, in which
/// order. No cell is stored anywhere; a cell is asked of the core when it is painted.
struct MatrixAxes
{
    std::vector<access::AppIndex> apps;
    std::vector<access::ContainerIndex> containers; ///< site by site, Jira before Confluence, else file order
    std::vector<ColumnGroup> groups;
    std::vector<LaterColumn> later;
    std::vector<access::ReachCount> reach; ///< of `read`, by app of the organization; empty: not computed yet
    bool operator==(const MatrixAxes&) const = default;
};

/// Everything the axes depend on; a value, so that it can be worked on in another thread.
struct MatrixRequest
{
    std::shared_ptr<const access::CompiledOrganization> core;
    access::As as;
    MatrixFilter filter;
    MatrixOrder order = MatrixOrder::Reach;
    std::vector<access::ReachCount> reach; ///< if it is known from before, for the same core and `as`
};

/// Computes the axes whole: exact filters, reach of every app, order.
[[nodiscard]] MatrixAxes matrixAxes(const MatrixRequest& request);
/// The part that takes no cell: without reach, apps in file order, `policyDenials` ignored. Linear in apps +
/// containers, for the first frame of a large organization.
[[nodiscard]] MatrixAxes quickMatrixAxes(const MatrixRequest& request);
/// May `matrixAxes` take longer than a frame (16 ms)? Then it belongs into another thread.
[[nodiscard]] bool takesLong(const MatrixRequest& request);
/// So many apps and containers that asking for all cells takes longer than a frame.
[[nodiscard]] bool isLarge(const access::CompiledOrganization& core);

} // namespace gatehouse::ui
