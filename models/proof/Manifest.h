// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gatehouse::proof {

/// One file that belongs to a report.
struct FileRecord
{
    std::string path;       ///< relative, its parts joined by "/", UTF-8; `isPlainPath` holds
    std::uint64_t size = 0; ///< in bytes
    std::string sha256;     ///< 64 lower-case hexadecimal digits
    bool operator==(const FileRecord&) const = default;
};

using Fact = std::variant<std::int64_t, std::string>;
using Facts = std::vector<std::pair<std::string, Fact>>; ///< by name, in the order they are written

/// The text of the fact with this name; empty where it has none.
[[nodiscard]] std::string textOf(const Facts& facts, std::string_view name);

/// What a report consists of and what it was made from. docs/proof.md is its format.
struct Manifest
{
    std::string program;     ///< version of the program that wrote the report
    std::string inputSha256; ///< of the organization file's bytes; empty: not from a file
    Facts settings;          ///< of the model: block level, combination, …
    Facts counts;            ///< and other facts that a reader compares with the report
    std::vector<FileRecord> files;
    std::string signer; ///< public key that `seal` signs with, 64 lower-case hexadecimal digits
    bool operator==(const Manifest&) const = default;
};

struct ManifestLimits
{
    std::size_t bytes = std::size_t{16} * 1024 * 1024;
    std::size_t files = 100'000;
};

/// Version 1 of the format: JSON, the same text for the same value.
[[nodiscard]] std::string writeManifest(const Manifest& manifest);

/// Reads an untrusted manifest. Refused with "proof.not-a-manifest" and the place of what is wrong: other
/// members or kinds than `writeManifest` gives, a path that `isPlainPath` refuses or that stands twice, more
/// files than the limit; any text other than `writeManifest` would give for the value; "json.…" where it is
/// no JSON; "proof.unsupported-version".
[[nodiscard]] Result<Manifest> readManifest(std::string_view text, const ManifestLimits& limits = {});

/// May a manifest name this file? Only below its own folder: no absolute path, no drive, no "." or ".." or
/// empty part, no backslash or control character, UTF-8 of at most 1,024 bytes.
[[nodiscard]] bool isPlainPath(std::string_view path);

} // namespace gatehouse::proof
