// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace gatehouse::imports {

/// How long work tells how far it is, and hears that it is no longer wanted. Both are called from the thread
/// that does the work, at least every 1,000 rows; work that was cancelled gives the fault "import.cancelled"
/// and nothing else.
class Progress
{
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    /// `done` of `total`, in a unit of the work's own (bytes while reading, rows while planning); `total` is
    /// not 0 and does not change within one piece of work.
    virtual void report(std::size_t done, std::size_t total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress
{
public:
    void report(std::size_t /*done*/, std::size_t /*total*/) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace gatehouse::imports
