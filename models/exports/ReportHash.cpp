// SPDX-License-Identifier: Apache-2.0
#include "models/exports/ReportHash.h"

#include "models/identity/Sha256.h"
#include "models/proof/ReportFiles.h"
#include "models/proof/Seal.h"

#include <QFileInfo>

namespace gatehouse::exports {

std::string hashOfFiles(const std::vector<proof::FileRecord>& files, bool folder)
{
    if (!folder && files.size() == 1)
        return files.front().sha256;
    identity::Sha256 hash;
    for (const proof::FileRecord& file : files)
        hash.add(file.sha256 + "  " + file.path + "\n");
    return hash.hex();
}

Result<std::string> reportHash(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(Fault{"file.not-found", {}, {path.toStdString()}, FaultSeverity::Error, {}});
    const proof::ReportFiles files(proof::layoutOf(path.toStdU16String(), info.isDir()));
    auto records = proof::recordsOf(files);
    if (!records)
        return tl::unexpected(std::move(records.error()));
    return hashOfFiles(*records, info.isDir());
}

} // namespace gatehouse::exports
