// SPDX-License-Identifier: Apache-2.0
#include "models/proof/ReportFiles.h"

#include "models/proof/Manifest.h"

#include <cerrno>
#include <fstream>
#include <memory>
#include <system_error>
#include <utility>

namespace gatehouse::proof {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = std::size_t{64} * 1024;

std::string utf8(const fs::path& path)
{
    const std::u8string text = path.generic_u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

fs::path fromUtf8(const std::string& text)
{
    return {std::u8string(reinterpret_cast<const char8_t*>(text.data()), text.size())};
}

tl::unexpected<Fault> fileFault(const char* code, const std::string& path, const std::string& reason = {})
{
    std::vector<std::string> arguments{path};
    if (!reason.empty())
        arguments.push_back(reason);
    return tl::unexpected(Fault{code, {}, std::move(arguments), FaultSeverity::Error, {}});
}

/// Is every part of the path itself, and not a link to something else, and the last one a file?
Result<void> checkParts(const fs::path& folder, const std::string& path)
{
    fs::path place = folder;
    fs::file_status status;
    for (const fs::path& part : fromUtf8(path)) {
        place /= part;
        std::error_code error;
        status = fs::symlink_status(place, error);
        if (status.type() == fs::file_type::not_found)
            return fileFault("file.not-found", path);
        if (error)
            return fileFault("file.unreadable", path, error.message());
        if (status.type() == fs::file_type::symlink)
            return fileFault("proof.not-a-file", path);
    }
    if (status.type() != fs::file_type::regular)
        return fileFault("proof.not-a-file", path);
    return {};
}

} // namespace

ReportLayout layoutOf(const fs::path& report, bool folder)
{
    fs::path manifest = folder ? report / "manifest.json" : report;
    if (!folder)
        manifest += ".manifest.json";
    fs::path signature = manifest;
    signature += ".sig";
    return {.folder = folder ? report : report.parent_path(),
            .file = folder ? std::string() : utf8(report.filename()),
            .manifest = std::move(manifest),
            .signature = std::move(signature)};
}

ReportFiles::ReportFiles(ReportLayout layout)
    : m_layout(std::move(layout))
{}

bool ReportFiles::isSeal(const fs::path& path) const
{
    return path == m_layout.manifest || path == m_layout.signature;
}

Result<std::vector<std::string>> ReportFiles::paths() const
{
    std::error_code error;
    if (!m_layout.file.empty()) {
        const bool there = fs::symlink_status(m_layout.folder / fromUtf8(m_layout.file), error).type() !=
                           fs::file_type::not_found;
        return there ? std::vector{m_layout.file} : std::vector<std::string>();
    }
    std::vector<std::string> paths;
    fs::recursive_directory_iterator entry(m_layout.folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
        if (entry->symlink_status(error).type() != fs::file_type::directory && !isSeal(entry->path()))
            paths.push_back(utf8(entry->path().lexically_relative(m_layout.folder)));
    if (error)
        return fileFault("file.unreadable", utf8(m_layout.folder), error.message());
    return paths;
}

Result<void> ReportFiles::read(const std::string& path,
                               const std::function<void(std::string_view)>& take) const
{
    if (!isPlainPath(path))
        return fileFault("proof.not-a-file", path);
    if (auto checked = checkParts(m_layout.folder, path); !checked)
        return checked;
    std::ifstream file(m_layout.folder / fromUtf8(path), std::ios::binary);
    if (!file)
        return fileFault("file.unreadable", path, std::generic_category().message(errno));
    const auto piece = std::make_unique<char[]>(pieceBytes);
    do {
        file.read(piece.get(), pieceBytes);
        take({piece.get(), static_cast<std::size_t>(file.gcount())});
    } while (file);
    if (file.bad() || !file.eof())
        return fileFault("file.unreadable", path, std::generic_category().message(errno));
    return {};
}

} // namespace gatehouse::proof
