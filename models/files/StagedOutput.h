// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <QString>
#include <QTemporaryDir>

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

namespace gatehouse::files {

/// A file, or a folder of files, that is written piece by piece and appears as a whole or not at all: bytes
/// go to a folder beside the target and take its place by `commit`. Without it, whatever was written is
/// removed. Readable by the owner alone. A symbolic link stays one. Faults as of `writeFileAtomically`, and
/// "file.exists" for a folder that is there and holds something.
class StagedOutput
{
public:
    enum class Kind { File, Folder };

    StagedOutput(const QString& target, Kind kind);
    StagedOutput(const StagedOutput&) = delete;
    StagedOutput& operator=(const StagedOutput&) = delete;
    ~StagedOutput();

    /// Begins a file and ends the one before. `name`: in the folder; for a single file empty, or the name of
    /// another one that goes beside it. The stream is valid until the next call. A fault is told by `fault`;
    /// the stream then takes everything and keeps nothing.
    [[nodiscard]] std::ostream& open(const std::string& name);
    [[nodiscard]] const std::optional<Fault>& fault();

    /// Ends the file under way, so that all can be read where they are staged: the target's place in the
    /// meantime, the folder or the file.
    [[nodiscard]] Result<QString> finished();

    /// Brings what was written to its place. With `replaceFolder` a folder that is there gives way; the
    /// caller has looked at what is in it.
    [[nodiscard]] Result<void> commit(bool replaceFolder = false);

private:
    class Stream;

    void begin();
    void endFile();
    void fail(const char* code, const QString& reason);
    void moveFolder(bool replaceFolder);
    void moveFiles();

    QString m_target;
    Kind m_kind;
    std::unique_ptr<QTemporaryDir> m_folder; ///< beside the target; null where that cannot be
    std::unique_ptr<Stream> m_stream;
    std::optional<Fault> m_fault;
};

} // namespace gatehouse::files
