// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace gatehouse::ui {

/// A report that was written, as the window remembers it.
struct ExportEntry
{
    QString path;
    QString format; ///< "pdf", "html", "csv", "json"
    QString at;     ///< UTC, "2026-01-31T09:00:00Z"
    QString sha256; ///< `exports::ExportedReport::sha256`
    bool isSigned = false;
    bool operator==(const ExportEntry&) const = default;
};

/// Where the window keeps which reports were written, newest first; passed in, so that a test has its own.
struct ExportLog
{
    std::function<QList<ExportEntry>()> read;
    std::function<void(const QList<ExportEntry>&)> write;
};

} // namespace gatehouse::ui
