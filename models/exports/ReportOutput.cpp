// SPDX-License-Identifier: Apache-2.0
#include "models/exports/ReportOutput.h"

#include <QDir>
#include <QFile>

namespace gatehouse::exports {

namespace {

/// How the first file of a report as a folder begins, whatever its version.
constexpr const char* folderMark = "name,value\r\nformat,gatehouse-report\r\n";

bool holdsOnlyAReport(const QString& path)
{
    const QDir folder(path);
    QFile mark(folder.filePath(QStringLiteral("report.csv")));
    if (!mark.open(QIODevice::ReadOnly) || !mark.read(qstrlen(folderMark)).startsWith(folderMark))
        return false;
    for (const QFileInfo& entry :
         folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const bool ours = entry.suffix() == QStringLiteral("csv") ||
                          entry.completeBaseName().startsWith(QStringLiteral("manifest"));
        if (!entry.isFile() || entry.isSymLink() || !ours)
            return false;
    }
    return true;
}

} // namespace

ReportOutput::ReportOutput(const QString& target, const reports::Format& format)
    : m_target(target)
    , m_folder(format.folder)
    , m_staged(target, format.folder ? files::StagedOutput::Kind::Folder : files::StagedOutput::Kind::File)
{}

Result<void> ReportOutput::commit()
{
    return m_staged.commit(holdsOnlyAReport(m_target));
}

} // namespace gatehouse::exports
