// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace gatehouse::files {

/// The bytes of a regular file of at most `limit` bytes. Faults, each with the path as first argument and the
/// system's reason as second: "file.not-found", "file.not-a-file", "file.too-large" (size, limit),
/// "file.unreadable".
[[nodiscard]] Result<std::string> readFile(const QString& path, std::size_t limit);

/// Writes a file as a whole or not at all: the bytes go to a new file beside it, are brought to the disk, and
/// take its place in one step, readable and writable by the owner alone (0600). A kill at any time leaves the
/// old file or the new one. A symbolic link stays one: the file it leads to is replaced. Faults, arguments as
/// above: "file.no-directory", "file.not-a-file", "file.unwritable"; the old file is untouched then.
[[nodiscard]] Result<void> writeFileAtomically(const QString& path, std::string_view bytes);

} // namespace gatehouse::files
