// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/ReportWriter.h"

#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gatehouse::reports {

/// Where a writer's bytes go: one file, or the files of a folder. Whoever implements it decides what becomes
/// of them when the writing fails.
class OutputFiles
{
public:
    OutputFiles() = default;
    OutputFiles(const OutputFiles&) = delete;
    OutputFiles& operator=(const OutputFiles&) = delete;
    virtual ~OutputFiles() = default;

    /// Begins a file and ends the one before. `name` is a plain ASCII file name, and empty for a format that
    /// is one file. The stream is valid until the next call; a failed one stays failed and takes everything.
    [[nodiscard]] virtual std::ostream& open(const std::string& name) = 0;
    /// Why nothing more can be written.
    [[nodiscard]] virtual std::optional<Fault> fault() const = 0;
};

/// One format a report can have.
struct Format
{
    std::string_view name; ///< as `--format` spells it
    bool folder = false;   ///< it is a folder of files
    std::function<std::unique_ptr<ReportWriter>(OutputFiles&)> make;
};

/// The formats that need no drawing. The one list of them; the program adds those that do.
[[nodiscard]] std::span<const Format> formats();

} // namespace gatehouse::reports
