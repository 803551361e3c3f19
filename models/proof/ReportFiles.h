// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proof/FileSource.h"

#include <filesystem>

namespace gatehouse::proof {

/// Where the files of a report and its seal are. Of a report in one file PATH: PATH.manifest.json and
/// PATH.manifest.json.sig beside it; of a folder: manifest.json and manifest.json.sig in it.
struct ReportLayout
{
    std::filesystem::path folder;
    std::string file; ///< name of the only file; empty: all of the folder
    std::filesystem::path manifest;
    std::filesystem::path signature;
};

/// For the report at a path, or one that will be there: a folder, or else a file.
[[nodiscard]] ReportLayout layoutOf(const std::filesystem::path& report, bool folder);

/// The files of a report on disk. Links are not followed, neither to files nor to folders.
class ReportFiles : public FileSource
{
public:
    explicit ReportFiles(ReportLayout layout);

    [[nodiscard]] Result<std::vector<std::string>> paths() const override;
    [[nodiscard]] Result<void> read(const std::string& path,
                                    const std::function<void(std::string_view)>& take) const override;

private:
    [[nodiscard]] bool isSeal(const std::filesystem::path& path) const;

    ReportLayout m_layout;
};

} // namespace gatehouse::proof
