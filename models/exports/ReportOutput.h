// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/files/StagedOutput.h"
#include "models/reports/Formats.h"

namespace gatehouse::exports {

/// Where a report goes: staged beside the target, in its place by `commit`. A folder gives way only where it
/// holds an earlier report and nothing else.
class ReportOutput final : public reports::OutputFiles
{
public:
    ReportOutput(const QString& target, const reports::Format& format);

    [[nodiscard]] std::ostream& open(const std::string& name) override { return m_staged.open(name); }
    [[nodiscard]] std::optional<Fault> fault() const override { return m_staged.fault(); }
    [[nodiscard]] bool isFolder() const { return m_folder; }
    /// Where all that was written can be read until `commit`: the folder or the file.
    [[nodiscard]] Result<QString> finished() { return m_staged.finished(); }
    [[nodiscard]] Result<void> commit();

private:
    QString m_target;
    bool m_folder;
    mutable files::StagedOutput m_staged; ///< looking at its fault asks the stream
};

} // namespace gatehouse::exports
