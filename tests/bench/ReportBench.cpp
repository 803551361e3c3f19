// SPDX-License-Identifier: Apache-2.0
// report_bench [--quick] [FORMAT…]: how long an audit report of 200 apps × 5,000 containers (1,000,000 cells)
// takes in each format, how much memory the process had at most, and the longest time between two calls for
// progress. Every format is written by a process of its own, so that the memory is its own.
#include "models/exports/ExportFormats.h"
#include "models/files/StagedOutput.h"
#include "models/reports/MakeReport.h"
#include "tests/support/OrganizationGenerator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

using namespace gatehouse;

/// One site and one product, so that every pair is a cell.
Organization largeOrganization(bool quick)
{
    test::GeneratorSizes sizes;
    sizes.sites = 1;
    sizes.apps = quick ? 20 : 200;
    sizes.containers = quick ? 500 : 5000;
    sizes.people = 200;
    sizes.groups = 20;
    sizes.policies = 20;
    Organization all = test::OrganizationGenerator(71, sizes).organization();
    for (Container& container : all.containers)
        container.product = Product::Jira;
    for (App& app : all.apps)
        app.products = {Product::Jira};
    all.properties.capturedAt = "2026-01-31T09:00:00Z";
    return all;
}

/// "VmHWM" or "VmRSS" in megabytes, as Linux tells it; 0 elsewhere.
double memory(const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

class StagedFiles final : public reports::OutputFiles
{
public:
    StagedFiles(const QString& path, bool folder)
        : m_staged(path, folder ? files::StagedOutput::Kind::Folder : files::StagedOutput::Kind::File)
    {}
    [[nodiscard]] std::ostream& open(const std::string& name) override { return m_staged.open(name); }
    [[nodiscard]] std::optional<Fault> fault() const override { return m_staged.fault(); }
    [[nodiscard]] bool commit() { return m_staged.commit().has_value(); }

private:
    mutable files::StagedOutput m_staged;
};

/// Longest time between two calls.
class Gaps
{
public:
    Gaps() { m_timer.start(); }
    [[nodiscard]] reports::Progress progress()
    {
        return [this](auto, auto) {
            m_longest = std::max(m_longest, m_timer.restart());
            return true;
        };
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_timer.elapsed()); }

private:
    QElapsedTimer m_timer;
    qint64 m_longest = 0;
};

int benchFormat(const QString& name, bool quick)
{
    const auto formats = exports::exportFormats();
    const auto format = std::ranges::find(formats, name.toStdString(), &reports::Format::name);
    if (format == formats.end())
        return 2;
    reports::ReportRequest request;
    request.core = std::make_shared<const access::CompiledOrganization>(
        std::make_shared<const Organization>(largeOrganization(quick)), catalogue::Catalogue::builtIn());
    const double before = memory("VmRSS");
    QElapsedTimer timer;
    timer.start();
    Gaps making;
    const auto report = reports::makeReport(request, making.progress());
    const double made = static_cast<double>(timer.restart()) / 1000;
    const qint64 longestMaking = making.longest();
    const QTemporaryDir folder;
    StagedFiles files(folder.filePath(QStringLiteral("report")), format->folder);
    const auto writer = format->make(files);
    Gaps writing;
    if (!report || !reports::writeReport(*report, *writer, writing.progress()) || !files.commit())
        return 1;
    std::printf(
        "%-5s %8llu rows   made in %6.1f s   written in %6.1f s   longest wait for progress %lld ms and %lld "
        "ms   memory %.0f MB before, %.0f MB at most\n",
        name.toUtf8().constData(), static_cast<unsigned long long>(reports::rowsOf(*report)), made,
        static_cast<double>(timer.elapsed()) / 1000, static_cast<long long>(longestMaking),
        static_cast<long long>(writing.longest()), before, memory("VmHWM"));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList names = application.arguments().mid(1);
    const bool quick = names.removeAll(QStringLiteral("--quick")) > 0;
    if (names.size() == 1)
        return benchFormat(names.first(), quick);
    if (names.isEmpty())
        for (const reports::Format& format : exports::exportFormats())
            names += QString::fromUtf8(format.name.data(), static_cast<qsizetype>(format.name.size()));
    int status = 0;
    for (const QString& name : names) {
        QStringList arguments{name};
        if (quick)
            arguments += QStringLiteral("--quick");
        status = std::max(status, QProcess::execute(application.applicationFilePath(), arguments));
    }
    return status;
}
