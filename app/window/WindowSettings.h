// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/Language.h"
#include "ui/reports/ExportLog.h"
#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSettings>
#include <QString>

#include <memory>
#include <optional>

namespace gatehouse::app {

/// A file that was open before, and on which day last.
struct RecentEntry
{
    QString path;
    QDate day;
};

/// What the window remembers from one start to the next. Backed by a QSettings that is passed in: the
/// program's own, or a temporary one of a test. Holds no content of an organization but the paths of files.
class WindowSettings
{
public:
    static constexpr int recentLimit = 8;

    explicit WindowSettings(std::unique_ptr<QSettings> store)
        : m_store(std::move(store))
    {}

    [[nodiscard]] QList<RecentEntry> recentFiles() const; ///< newest first
    void addRecent(const QString& path, const QDate& day);
    void removeRecent(const QString& path);

    /// Which reports were written: paths, times and hashes.
    [[nodiscard]] ui::ExportLog exportLog();

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// Empty: as the desktop prefers.
    [[nodiscard]] std::optional<ui::ColorScheme> scheme() const;
    void setScheme(std::optional<ui::ColorScheme> scheme);

    /// Empty: as the system has it.
    [[nodiscard]] std::optional<wording::Language> language() const;
    void setLanguage(std::optional<wording::Language> language);

private:
    [[nodiscard]] QList<ui::ExportEntry> exportEntries() const;
    void writeExports(const QList<ui::ExportEntry>& entries);
    void write(const QList<RecentEntry>& entries);

    std::unique_ptr<QSettings> m_store;
};

} // namespace gatehouse::app
