// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "app/cli/Verbs.h"
#include "models/files/OrganizationFile.h"
#include "tests/models/proof/SealedReport.h"
#include "tests/support/OrganizationGenerator.h"

#include <nlohmann/json.hpp>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;

struct SignedRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    nlohmann::json answer;
    std::string errors;
};

SignedRun runSigned(const QStringList& arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream errors;
    const auto status =
        app::runVerb(app::headlessVerbs(), arguments, {.in = in, .out = out, .errors = errors});
    return {.status = status,
            .answer = out.str().empty() ? nlohmann::json() : nlohmann::json::parse(out.str()),
            .errors = errors.str()};
}

class SignedReportVerb : public testing::TestWithParam<const char*>
{
protected:
    SignedReportVerb()
    {
        organization.properties.capturedAt = "2026-01-31T09:00:00Z";
        EXPECT_TRUE(files::saveOrganization(input, organization));
        QDir(folder.path()).mkdir(QStringLiteral("out"));
    }
    QString write(const char* name, const char* text)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    [[nodiscard]] SignedRun sign(const QStringList& more = {}) const
    {
        return runSigned(QStringList{QStringLiteral("report"), input, QStringLiteral("--format"),
                                     QLatin1String(GetParam()), QStringLiteral("--out"), report,
                                     QStringLiteral("--sign"), signingKey} +
                         more);
    }
    [[nodiscard]] SignedRun verify(const QStringList& more) const
    {
        return runSigned(QStringList{QStringLiteral("verify"), report} + more);
    }
    /// Every file of the report and its seal.
    [[nodiscard]] QStringList all() const
    {
        QStringList paths;
        QDirIterator files(folder.filePath(QStringLiteral("out")), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
        return paths;
    }

    Organization organization = test::OrganizationGenerator(61).organization();
    QTemporaryDir folder;
    QString input = folder.filePath(QStringLiteral("o.json"));
    QString report = folder.filePath(QStringLiteral("out/report"));
    QString signingKey = write("key.pem", test::signingPem);
    QString publicKey = write("public.pem", test::publicPem);
    QString otherKey = write("other.pem", test::otherPublicPem);
};

TEST_P(SignedReportVerb, IsIntactForItsSignerAlone)
{
    const SignedRun made = sign();
    ASSERT_EQ(made.status, app::ExitStatus::Done) << made.errors;
    const SignedRun right = verify({QStringLiteral("--key"), publicKey});
    EXPECT_EQ(right.status, app::ExitStatus::Done) << right.answer;
    EXPECT_EQ(right.answer["result"], "intact");
    EXPECT_EQ(verify({}).answer["result"], "intact-signer-not-verified");
    EXPECT_EQ(verify({}).status, app::ExitStatus::AnswerIsNo);
    const SignedRun other = verify({QStringLiteral("--key"), otherKey});
    EXPECT_EQ(other.status, app::ExitStatus::AnswerIsNo);
    EXPECT_EQ(other.answer["problems"][0]["code"], "proof.other-signer");
}

TEST_P(SignedReportVerb, IsRecomputedFromItsOrganization)
{
    ASSERT_EQ(sign().status, app::ExitStatus::Done);
    const SignedRun same =
        verify({QStringLiteral("--key"), publicKey, QStringLiteral("--organization"), input});
    EXPECT_EQ(same.answer["result"], "intact") << same.answer;
    EXPECT_GT(same.answer["verdicts"].get<std::uint64_t>(), 50U);
    organization.policies.clear();
    ASSERT_TRUE(files::saveOrganization(input, organization));
    const SignedRun changed =
        verify({QStringLiteral("--key"), publicKey, QStringLiteral("--organization"), input});
    EXPECT_EQ(changed.answer["problems"][0]["code"], "proof.other-input") << changed.answer;
}

/// Formats whose rows cannot be read back are made again as their manifest tells: in German, redacted, in
/// part, on other paper, about a draft.
TEST_P(SignedReportVerb, IsRecomputedHoweverItWasMade)
{
    const QStringList ways[] = {{QStringLiteral("--chapters=apps,cells,method")},
                                {QStringLiteral("--redact=people,vendors")},
                                {QStringLiteral("--date=2026-02-01")},
                                {QStringLiteral("--page=letter")}};
    for (const QStringList& way : ways) {
        ASSERT_EQ(sign(way).status, app::ExitStatus::Done);
        const SignedRun checked =
            verify({QStringLiteral("--key"), publicKey, QStringLiteral("--organization"), input});
        EXPECT_EQ(checked.answer["result"], "intact") << way.join(u' ').toStdString() << checked.answer;
        EXPECT_GT(checked.answer["verdicts"].get<std::uint64_t>(), 50U);
    }
}

/// A byte in the middle and at both ends of every file; TamperTest goes through all bytes of small ones.
TEST_P(SignedReportVerb, TellsEveryChangedFile)
{
    ASSERT_EQ(sign().status, app::ExitStatus::Done);
    const QStringList paths = all();
    EXPECT_GE(paths.size(), 3);
    for (const QString& path : paths) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        for (const qsizetype at : {qsizetype{0}, bytes.size() / 2, bytes.size() - 1}) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            file.seek(0);
            file.write(changed);
            file.flush();
            EXPECT_EQ(verify({QStringLiteral("--key"), publicKey}).answer["result"], "not-intact")
                << path.toStdString() << " at " << at;
        }
        file.seek(0);
        file.write(bytes);
    }
    EXPECT_EQ(verify({QStringLiteral("--key"), publicKey}).answer["result"], "intact");
}

TEST_P(SignedReportVerb, IsTheSameEachTimeAndNamesWhatItWasMadeFrom)
{
    ASSERT_EQ(sign().status, app::ExitStatus::Done);
    QMap<QString, QByteArray> first;
    for (const QString& path : all()) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        first.insert(path, file.readAll());
    }
    ASSERT_EQ(sign().status, app::ExitStatus::Done);
    EXPECT_EQ(all().size(), first.size());
    for (const QString& path : all()) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), first.value(path)) << path.toStdString();
    }
    const QString manifest = std::string_view(GetParam()) == "csv"
                                 ? report + QStringLiteral("/manifest.json")
                                 : report + QStringLiteral(".manifest.json");
    const auto told = nlohmann::json::parse(first.value(manifest).toStdString());
    EXPECT_EQ(told["settings"]["blockLevel"], std::string(toText(organization.properties.blockLevel)));
    EXPECT_EQ(told["counts"]["rows.apps.list"], organization.apps.size());
    EXPECT_EQ(told["input"].get<std::string>().size(), 64U);
}

TEST_P(SignedReportVerb, TakesNoOtherKeyAndLeavesNothing)
{
    signingKey = publicKey;
    const SignedRun made = sign();
    EXPECT_EQ(made.status, app::ExitStatus::BadInput);
    EXPECT_FALSE(made.errors.empty());
    EXPECT_TRUE(all().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Formats, SignedReportVerb, testing::Values("pdf", "html", "csv", "json"),
                         [](const auto& format) { return std::string(format.param); });

} // namespace
