// SPDX-License-Identifier: Apache-2.0
#include "app/window/WindowSettings.h"

namespace gatehouse::app {

namespace {

const QString exportsKey = QStringLiteral("exports");
const QString recentKey = QStringLiteral("recent");
const QString geometryKey = QStringLiteral("window/geometry");
const QString languageKey = QStringLiteral("window/language");
const QString schemeKey = QStringLiteral("window/scheme");

} // namespace

QList<RecentEntry> WindowSettings::recentFiles() const
{
    QList<RecentEntry> entries;
    const int count = qMin(m_store->beginReadArray(recentKey), recentLimit);
    for (int i = 0; i < count; ++i) {
        m_store->setArrayIndex(i);
        const QString path = m_store->value(QStringLiteral("path")).toString();
        if (!path.isEmpty())
            entries.append(
                {.path = path,
                 .day = QDate::fromString(m_store->value(QStringLiteral("day")).toString(), Qt::ISODate)});
    }
    m_store->endArray();
    return entries;
}

void WindowSettings::addRecent(const QString& path, const QDate& day)
{
    QList<RecentEntry> entries = recentFiles();
    entries.removeIf([&](const RecentEntry& entry) { return entry.path == path; });
    entries.prepend({.path = path, .day = day});
    write(entries.mid(0, recentLimit));
}

void WindowSettings::removeRecent(const QString& path)
{
    QList<RecentEntry> entries = recentFiles();
    entries.removeIf([&](const RecentEntry& entry) { return entry.path == path; });
    write(entries);
}

void WindowSettings::write(const QList<RecentEntry>& entries)
{
    m_store->remove(recentKey);
    m_store->beginWriteArray(recentKey);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_store->setArrayIndex(static_cast<int>(i));
        m_store->setValue(QStringLiteral("path"), entries[i].path);
        m_store->setValue(QStringLiteral("day"), entries[i].day.toString(Qt::ISODate));
    }
    m_store->endArray();
}

QList<ui::ExportEntry> WindowSettings::exportEntries() const
{
    QList<ui::ExportEntry> entries;
    const int size = m_store->beginReadArray(exportsKey);
    for (int at = 0; at < size; ++at) {
        m_store->setArrayIndex(at);
        entries.append({.path = m_store->value(QStringLiteral("path")).toString(),
                        .format = m_store->value(QStringLiteral("format")).toString(),
                        .at = m_store->value(QStringLiteral("at")).toString(),
                        .sha256 = m_store->value(QStringLiteral("sha256")).toString(),
                        .isSigned = m_store->value(QStringLiteral("signed")).toBool()});
    }
    m_store->endArray();
    return entries;
}

void WindowSettings::writeExports(const QList<ui::ExportEntry>& entries)
{
    m_store->remove(exportsKey);
    m_store->beginWriteArray(exportsKey, static_cast<int>(entries.size()));
    for (int at = 0; at < entries.size(); ++at) {
        m_store->setArrayIndex(at);
        m_store->setValue(QStringLiteral("path"), entries[at].path);
        m_store->setValue(QStringLiteral("format"), entries[at].format);
        m_store->setValue(QStringLiteral("at"), entries[at].at);
        m_store->setValue(QStringLiteral("sha256"), entries[at].sha256);
        m_store->setValue(QStringLiteral("signed"), entries[at].isSigned);
    }
    m_store->endArray();
}

ui::ExportLog WindowSettings::exportLog()
{
    return {.read = [this] { return exportEntries(); },
            .write = [this](const QList<ui::ExportEntry>& entries) { writeExports(entries); }};
}

QByteArray WindowSettings::geometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_store->setValue(geometryKey, geometry);
}

std::optional<ui::ColorScheme> WindowSettings::scheme() const
{
    const QString word = m_store->value(schemeKey).toString();
    if (word == u"light")
        return ui::ColorScheme::Light;
    return word == u"dark" ? std::optional(ui::ColorScheme::Dark) : std::nullopt;
}

void WindowSettings::setScheme(std::optional<ui::ColorScheme> scheme)
{
    if (!scheme)
        m_store->remove(schemeKey);
    else
        m_store->setValue(schemeKey, *scheme == ui::ColorScheme::Dark ? QStringLiteral("dark")
                                                                      : QStringLiteral("light"));
}

std::optional<wording::Language> WindowSettings::language() const
{
    return wording::languageFromText(m_store->value(languageKey).toString().toStdString());
}

void WindowSettings::setLanguage(std::optional<wording::Language> language)
{
    if (!language) {
        m_store->remove(languageKey);
        return;
    }
    const std::string_view name = wording::toText(*language);
    m_store->setValue(languageKey, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace gatehouse::app
