// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::proof {

/// The files of a report, wherever they are. Manifest and signature are not among them.
class FileSource
{
public:
    FileSource() = default;
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;
    virtual ~FileSource() = default;

    /// The path of everything that is there and no folder, in any order; what is no file too. Fault:
    /// "file.unreadable".
    [[nodiscard]] virtual Result<std::vector<std::string>> paths() const = 0;
    /// Hands the bytes of a file to `take`, piece by piece. Faults: "file.not-found"; "proof.not-a-file" for
    /// a link, a folder or a device; "file.unreadable", after some pieces perhaps.
    [[nodiscard]] virtual Result<void> read(const std::string& path,
                                            const std::function<void(std::string_view)>& take) const = 0;
};

} // namespace gatehouse::proof
