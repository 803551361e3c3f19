// SPDX-License-Identifier: Apache-2.0
#include "models/files/StagedOutput.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <filesystem>
#include <ostream>
#include <streambuf>
#include <utility>

namespace gatehouse::files {

namespace {

namespace fs = std::filesystem;

} // namespace

/// One file under way. Destroyed without `finish` it leaves nothing.
class StagedOutput::Stream final : public std::ostream
{
    /// Bytes on their way to a QSaveFile, a block at a time.
    class Buffer final : public std::streambuf
    {
    public:
        explicit Buffer(QSaveFile& file)
            : m_file(file)
        {
            setp(m_block.data(), m_block.data() + m_block.size());
        }

    protected:
        int_type overflow(int_type byte) override
        {
            if (sync() != 0)
                return traits_type::eof();
            if (!traits_type::eq_int_type(byte, traits_type::eof())) {
                *pptr() = traits_type::to_char_type(byte);
                pbump(1);
            }
            return traits_type::not_eof(byte);
        }
        int sync() override
        {
            const auto size = static_cast<qint64>(pptr() - pbase());
            setp(m_block.data(), m_block.data() + m_block.size());
            return size == 0 || (m_file.write(m_block.data(), size) == size && m_file.flush()) ? 0 : -1;
        }

    private:
        QSaveFile& m_file;
        std::array<char, std::size_t{1} << 16U> m_block{};
    };

public:
    explicit Stream(const QString& path)
        : std::ostream(nullptr)
        , m_file(path)
        , m_buffer(m_file)
    {
        m_file.setDirectWriteFallback(false);
        const bool opened = m_file.open(QIODevice::WriteOnly) &&
                            m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (opened)
            rdbuf(&m_buffer);
    }
    [[nodiscard]] bool finish()
    {
        flush();
        return good() && m_file.commit();
    }
    [[nodiscard]] QString reason() const { return m_file.errorString(); }

private:
    QSaveFile m_file;
    Buffer m_buffer;
};

StagedOutput::StagedOutput(const QString& target, Kind kind)
    : m_target(target)
    , m_kind(kind)
{
    const QFileInfo info(target);
    m_target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    begin();
}

StagedOutput::~StagedOutput() = default;

void StagedOutput::begin()
{
    const QFileInfo info(m_target);
    if (!info.absoluteDir().exists())
        return fail("file.no-directory", info.absolutePath());
    if (info.exists() && m_kind == Kind::File && !info.isFile())
        return fail("file.not-a-file", {});
    if (info.exists() && m_kind == Kind::Folder && !info.isDir())
        return fail("file.exists", {});
    m_folder = std::make_unique<QTemporaryDir>(
        info.absoluteDir().filePath(QStringLiteral(".%1.XXXXXX").arg(info.fileName())));
    if (!m_folder->isValid())
        fail("file.unwritable", m_folder->errorString());
}

void StagedOutput::fail(const char* code, const QString& reason)
{
    if (m_fault)
        return;
    m_fault = Fault{code, {}, {m_target.toStdString()}, FaultSeverity::Error, {}};
    if (!reason.isEmpty())
        m_fault->arguments.push_back(reason.toStdString());
}

std::ostream& StagedOutput::open(const std::string& name)
{
    endFile();
    const QString file = name.empty() ? QFileInfo(m_target).fileName() : QString::fromStdString(name);
    m_stream = std::make_unique<Stream>(m_fault ? QString() : m_folder->filePath(file));
    return *m_stream;
}

void StagedOutput::endFile()
{
    if (m_stream && !m_stream->finish())
        fail("file.unwritable", m_stream->reason());
    m_stream.reset();
}

const std::optional<Fault>& StagedOutput::fault()
{
    if (m_stream && !m_stream->good())
        fail("file.unwritable", m_stream->reason());
    return m_fault;
}

Result<QString> StagedOutput::finished()
{
    endFile();
    if (m_fault)
        return tl::unexpected(*m_fault);
    return m_kind == Kind::Folder ? m_folder->path() : m_folder->filePath(QFileInfo(m_target).fileName());
}

void StagedOutput::moveFolder(bool replaceFolder)
{
    const fs::path target(m_target.toStdString());
    const fs::path staged(m_folder->path().toStdString());
    const fs::path old(staged.string() + ".old");
    std::error_code error;
    const bool exists = fs::exists(target, error) && !fs::is_empty(target, error);
    if (exists && !replaceFolder)
        return fail("file.exists", {});
    if (exists)
        fs::rename(target, old, error);
    if (!error)
        fs::rename(staged, target, error); // an empty folder in the place gives way
    if (error) {
        std::error_code ignored;
        if (exists)
            fs::rename(old, target, ignored);
        return fail("file.unwritable", QString::fromStdString(error.message()));
    }
    m_folder->setAutoRemove(false);
    if (exists)
        fs::remove_all(old, error);
}

void StagedOutput::moveFiles()
{
    const fs::path folder(QFileInfo(m_target).absolutePath().toStdString());
    for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
        std::error_code error;
        fs::rename(m_folder->filePath(name).toStdString(), folder / name.toStdString(), error);
        if (error)
            return fail("file.unwritable", QString::fromStdString(error.message()));
    }
}

Result<void> StagedOutput::commit(bool replaceFolder)
{
    if (const auto staged = finished(); !staged)
        return tl::unexpected(staged.error());
    if (m_kind == Kind::Folder)
        moveFolder(replaceFolder);
    else
        moveFiles();
    if (m_fault)
        return tl::unexpected(*m_fault);
    return {};
}

} // namespace gatehouse::files
