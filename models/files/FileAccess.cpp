// SPDX-License-Identifier: Apache-2.0
#include "models/files/FileAccess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>
#include <vector>

namespace gatehouse::files {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Fault> fileFault(const char* code, const QString& path, std::vector<std::string> more)
{
    std::vector<std::string> arguments{path.toStdString()};
    for (std::string& argument : more)
        arguments.push_back(std::move(argument));
    return tl::unexpected(Fault{code, {}, std::move(arguments), FaultSeverity::Error, {}});
}

tl::unexpected<Fault> tooLarge(const QString& path, qint64 size, std::size_t limit)
{
    return fileFault("file.too-large", path, {std::to_string(size), std::to_string(limit)});
}

/// QSaveFile replaces what stands at its path, so a link is followed first.
QString fileBehindLinks(const QString& path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    if (!target.isEmpty())
        return target;
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

} // namespace

Result<std::string> readFile(const QString& path, std::size_t limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileFault("file.not-found", path, {});
    if (!info.isFile())
        return fileFault("file.not-a-file", path, {});
    if (static_cast<std::size_t>(info.size()) > limit)
        return tooLarge(path, info.size(), limit);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFault("file.unreadable", path, {file.errorString().toStdString()});
    // One byte more than allowed shows a file that has grown, or whose size the system does not tell.
    const QByteArray bytes = file.read(static_cast<qint64>(limit) + 1);
    if (static_cast<std::size_t>(bytes.size()) > limit)
        return tooLarge(path, bytes.size(), limit);
    if (file.error() != QFileDevice::NoError)
        return fileFault("file.unreadable", path, {file.errorString().toStdString()});
    return bytes.toStdString();
}

Result<void> writeFileAtomically(const QString& path, std::string_view bytes)
{
    const QString target = fileBehindLinks(path);
    const QFileInfo info(target);
    if (!info.absoluteDir().exists())
        return fileFault("file.no-directory", path, {info.absolutePath().toStdString()});
    if (info.exists() && !info.isFile())
        return fileFault("file.not-a-file", path, {});
    QSaveFile file(target);
    file.setDirectWriteFallback(false);
    const auto size = static_cast<qint64>(bytes.size());
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                      file.write(bytes.data(), size) == size && file.commit();
    if (!done)
        return fileFault("file.unwritable", path, {file.errorString().toStdString()});
    return {};
}

} // namespace gatehouse::files
