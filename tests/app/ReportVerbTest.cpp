// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "app/cli/Verbs.h"
#include "models/files/OrganizationFile.h"
#include "models/reports/Formats.h"
#include "tests/support/OrganizationGenerator.h"

#include <nlohmann/json.hpp>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sstream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

using namespace gatehouse;

struct ReportRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

ReportRun runReportVerb(const app::Verb& verb, const QStringList& arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream errors;
    const auto status = verb.run(arguments, {.in = in, .out = out, .errors = errors});
    return {.status = status, .out = out.str(), .errors = errors.str()};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class ReportVerbTest : public testing::Test
{
protected:
    ReportVerbTest()
    {
        organization.properties.capturedAt = "2026-01-31T09:00:00Z";
        QDir(folder.path()).mkdir(QStringLiteral("out"));
    }
    [[nodiscard]] QString file(const char* name = "o.json") const
    {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(files::saveOrganization(path, organization));
        return path;
    }
    [[nodiscard]] QString out(const char* name) const
    {
        return folder.filePath(QStringLiteral("out/")) + QLatin1String(name);
    }
    /// What stands where reports are written, hidden things too.
    [[nodiscard]] QStringList written() const
    {
        return QDir(folder.filePath(QStringLiteral("out")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] ReportRun report(const QStringList& options) const
    {
        return runReportVerb(app::reportVerb(), QStringList{file()} + options);
    }
    [[nodiscard]] ReportRun reportAs(const char* format, const QString& path, QStringList more = {}) const
    {
        return report(
            QStringList{QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--out"), path} +
            more);
    }

    Organization organization = test::OrganizationGenerator(61).organization();
    QTemporaryDir folder;
};

TEST_F(ReportVerbTest, WritesEachFormatForItsOwnerAloneAndNothingBeside)
{
    EXPECT_EQ(reportAs("json", out("r.json")).status, app::ExitStatus::Done);
    EXPECT_EQ(reportAs("html", out("r.html")).status, app::ExitStatus::Done);
    EXPECT_EQ(reportAs("csv", out("r")).status, app::ExitStatus::Done);
    EXPECT_EQ(written(),
              (QStringList{QStringLiteral("r"), QStringLiteral("r.html"), QStringLiteral("r.json")}));
    for (const char* name : {"r.json", "r.html", "r/contents.csv"})
        EXPECT_EQ(QFile(out(name)).permissions() &
                      (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                  QFile::Permissions())
            << name;
    const auto parsed = nlohmann::json::parse(bytesOf(out("r.json")).toStdString());
    EXPECT_EQ(parsed["header"]["source"], "o.json");
    EXPECT_EQ(parsed["header"]["day"], "2026-01-31");
}

TEST_F(ReportVerbTest, GivesTheSameBytesEachTime)
{
    for (const char* name : {"a", "b"}) {
        ASSERT_EQ(reportAs("json", out(name) + QStringLiteral(".json")).status, app::ExitStatus::Done);
        ASSERT_EQ(reportAs("csv", out(name)).status, app::ExitStatus::Done);
    }
    EXPECT_EQ(bytesOf(out("a.json")), bytesOf(out("b.json")));
    const QStringList names = QDir(out("a")).entryList(QDir::Files);
    EXPECT_EQ(names, QDir(out("b")).entryList(QDir::Files));
    EXPECT_GT(names.size(), 15);
    for (const QString& name : names)
        EXPECT_EQ(bytesOf(out("a/") + name), bytesOf(out("b/") + name)) << name.toStdString();
}

TEST_F(ReportVerbTest, RefusesWhatItCannotDo)
{
    EXPECT_EQ(reportAs("pdf", out("r.pdf"), {QStringLiteral("--page=a3")}).status, app::ExitStatus::BadInput);
    EXPECT_EQ(reportAs("xml", out("r.xml")).status, app::ExitStatus::BadInput);
    EXPECT_EQ(report({QStringLiteral("--format"), QStringLiteral("json")}).status, app::ExitStatus::BadInput);
    for (const char* option : {"--redact=names", "--chapters=all", "--date=yesterday", "--draft=none",
                               "--since=none.json", "--chapters=changes"})
        EXPECT_EQ(reportAs("json", out("r.json"), {QLatin1String(option)}).status, app::ExitStatus::BadInput)
            << option;
    EXPECT_EQ(reportAs("json", out("no/folder/r.json")).status, app::ExitStatus::BadInput);
    EXPECT_TRUE(written().isEmpty());
}

TEST_F(ReportVerbTest, TakesChaptersRedactionDayAndAnEarlierFile)
{
    const QString earlier = file("earlier.json");
    organization.apps.pop_back();
    ASSERT_EQ(reportAs("json", out("r.json"),
                       {QStringLiteral("--chapters=changes,method"), QStringLiteral("--redact"),
                        QStringLiteral("--date=2026-03-01"), QStringLiteral("--since"), earlier})
                  .status,
              app::ExitStatus::Done);
    const auto parsed = nlohmann::json::parse(bytesOf(out("r.json")).toStdString());
    ASSERT_EQ(parsed["chapters"].size(), 2U);
    EXPECT_EQ(parsed["chapters"][0]["id"], "changes");
    EXPECT_EQ(parsed["header"]["day"], "2026-03-01");
    EXPECT_EQ(parsed["header"]["redacted"].size(), 3U);
    EXPECT_EQ(parsed["header"]["source"], "");
}

TEST_F(ReportVerbTest, ReplacesAnEarlierReportAndNoOtherFolder)
{
    ASSERT_EQ(reportAs("csv", out("r")).status, app::ExitStatus::Done);
    organization.apps.clear();
    ASSERT_EQ(reportAs("csv", out("r")).status, app::ExitStatus::Done);
    EXPECT_EQ(written(), QStringList{QStringLiteral("r")});
    EXPECT_EQ(bytesOf(out("r/apps.list.csv")).count('\n'), 1);
    QFile foreign(out("r/thesis.odt"));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    const ReportRun refused = reportAs("csv", out("r"));
    EXPECT_EQ(refused.status, app::ExitStatus::BadInput);
    EXPECT_NE(refused.errors.find("is there already"), std::string::npos) << refused.errors;
    EXPECT_TRUE(QFile::exists(out("r/thesis.odt")));
    EXPECT_EQ(written(), QStringList{QStringLiteral("r")});
}

/// Writes like JSON, and interrupts the program as Ctrl+C does when the first table begins.
class InterruptedReport final : public reports::ReportWriter
{
public:
    explicit InterruptedReport(reports::OutputFiles& files)
        : m_files(files)
        , m_out(files.open({}))
    {}
    void begin(const reports::Report&) override { m_out << "{"; }
    void beginChapter(const reports::Chapter&) override {}
    void heading(const reports::Heading&) override {}
    void paragraph(const reports::Paragraph&) override {}
    void figures(const reports::Figures&) override {}
    void beginTable(const reports::Table&) override { std::raise(SIGINT); }
    void row(const reports::Table&, const reports::Row&) override { ++rows; }
    void endTable(const reports::Table&) override {}
    void chart(const reports::Chart&) override {}
    void endChapter(const reports::Chapter&) override {}
    void end(const reports::Report&) override { ADD_FAILURE() << "written to the end"; }
    [[nodiscard]] std::optional<Fault> fault() const override { return m_files.fault(); }
    int rows = 0;

private:
    reports::OutputFiles& m_files;
    std::ostream& m_out;
};

TEST_F(ReportVerbTest, AnInterruptLeavesNothing)
{
    const auto formats = [](reports::Paper /*paper*/) {
        return std::vector<reports::Format>{{"interrupted", false, [](reports::OutputFiles& files) {
                                                 return std::make_unique<InterruptedReport>(files);
                                             }}};
    };
    const ReportRun ran = runReportVerb(app::reportVerb(formats),
                                        {file(), QStringLiteral("--format"), QStringLiteral("interrupted"),
                                         QStringLiteral("--out"), out("r")});
    EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
    EXPECT_NE(ran.errors.find("cancelled"), std::string::npos) << ran.errors;
    EXPECT_TRUE(written().isEmpty()) << written().join(u' ').toStdString();
}

#ifdef Q_OS_UNIX
/// Lets no file grow beyond so many bytes while it lives, as a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST_F(ReportVerbTest, AFullDiskLeavesWhatWasThere)
{
    const QString input = file();
    ASSERT_EQ(reportAs("html", out("r.html")).status, app::ExitStatus::Done);
    ASSERT_EQ(reportAs("csv", out("r")).status, app::ExitStatus::Done);
    const QByteArray before = bytesOf(out("r.html"));
    const QByteArray tableBefore = bytesOf(out("r/cells.verdicts.csv"));
    for (const char* format : {"html", "csv"}) {
        const QString target = out(format == std::string("csv") ? "r" : "r.html");
        const QStringList arguments{input, QStringLiteral("--format"), QLatin1String(format),
                                    QStringLiteral("--out"), target};
        const app::Verb verb = app::reportVerb();
        ReportRun ran;
        {
            const FullDisk full(600);
            ran = runReportVerb(verb, arguments);
        }
        EXPECT_EQ(ran.status, app::ExitStatus::BadInput) << format;
        EXPECT_NE(ran.errors.find("cannot be saved"), std::string::npos) << ran.errors;
    }
    EXPECT_EQ(written(), (QStringList{QStringLiteral("r"), QStringLiteral("r.html")}));
    EXPECT_EQ(bytesOf(out("r.html")), before);
    EXPECT_EQ(bytesOf(out("r/cells.verdicts.csv")), tableBefore);
}
#endif

} // namespace
