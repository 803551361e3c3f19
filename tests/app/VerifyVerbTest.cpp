// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "models/files/OrganizationFile.h"
#include "models/identity/Sha256.h"
#include "models/proof/ReportFiles.h"
#include "tests/models/proof/SealedReport.h"

#include <nlohmann/json.hpp>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using VerifyJson = nlohmann::ordered_json;

struct VerifyRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

VerifyRun runVerifyVerb(const QStringList& arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream errors;
    const auto status = app::runVerb(app::headlessVerbs(), QStringList{QStringLiteral("verify")} + arguments,
                                     {.in = in, .out = out, .errors = errors});
    return {.status = status, .out = out.str(), .errors = errors.str()};
}

class VerifyVerb : public testing::Test
{
protected:
    QString write(const QString& name, const std::string& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bytes));
        return file.fileName();
    }
    /// A folder with two files and their seal.
    QString sealedFolder()
    {
        QDir(folder.path()).mkpath(QStringLiteral("report/deep"));
        write(QStringLiteral("report/apps.csv"), "a\r\n");
        write(QStringLiteral("report/deep/b.csv"), "b\r\n");
        const QString path = folder.filePath(QStringLiteral("report"));
        const auto seal = test::sealed(proof::ReportFiles(proof::layoutOf(path.toStdString(), true)));
        write(QStringLiteral("report/manifest.json"), seal.manifest);
        write(QStringLiteral("report/manifest.json.sig"), seal.signature);
        return path;
    }
    QTemporaryDir folder;
    QString key = write(QStringLiteral("public.pem"), test::publicPem);
};

TEST_F(VerifyVerb, TellsThatAReportIsIntactAndWhoSignedIt)
{
    const VerifyRun ran = runVerifyVerb({sealedFolder(), QStringLiteral("--key"), key});
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_TRUE(ran.errors.empty());
    EXPECT_EQ(VerifyJson::parse(ran.out).dump(), std::string(R"({"result":"intact","signer":")") +
                                                     test::publicHex + R"(","verdicts":null,"problems":[]})");
}

TEST_F(VerifyVerb, DoesNotTrustASignerWithoutAKey)
{
    const VerifyRun ran = runVerifyVerb({sealedFolder()});
    EXPECT_EQ(ran.status, app::ExitStatus::AnswerIsNo);
    const auto answer = VerifyJson::parse(ran.out);
    EXPECT_EQ(answer.at("result"), "intact-signer-not-verified");
    EXPECT_TRUE(answer.at("problems").empty());
}

TEST_F(VerifyVerb, TellsWhatChanged)
{
    const QString report = sealedFolder();
    write(QStringLiteral("report/apps.csv"), "A\r\n");
    QFile::remove(report + QStringLiteral("/deep/b.csv"));
    write(QStringLiteral("report/more.csv"), "");
    const VerifyRun ran = runVerifyVerb({report, QStringLiteral("--key"), key});
    EXPECT_EQ(ran.status, app::ExitStatus::AnswerIsNo);
    const auto answer = VerifyJson::parse(ran.out);
    EXPECT_EQ(answer.at("result"), "not-intact");
    ASSERT_EQ(answer.at("problems").size(), 3U);
    EXPECT_EQ(
        answer.at("problems")[0].dump(),
        R"({"code":"proof.file-changed","file":"apps.csv","message":"The file “apps.csv” was changed"})");
    EXPECT_EQ(answer.at("problems")[1].at("code"), "proof.file-missing");
    EXPECT_EQ(answer.at("problems")[1].at("file"), "deep/b.csv");
    EXPECT_EQ(answer.at("problems")[2].at("code"), "proof.extra-file");
}

TEST_F(VerifyVerb, RefusesAnotherKey)
{
    const QString other = write(QStringLiteral("other.pem"), test::otherPublicPem);
    const VerifyRun ran = runVerifyVerb({sealedFolder(), QStringLiteral("--key"), other});
    EXPECT_EQ(ran.status, app::ExitStatus::AnswerIsNo);
    const auto problem = VerifyJson::parse(ran.out).at("problems").at(0);
    EXPECT_EQ(problem.at("code"), "proof.other-signer");
    EXPECT_TRUE(problem.at("file").is_null());
}

TEST_F(VerifyVerb, ChecksAReportInOneFile)
{
    const QString report = write(QStringLiteral("report.html"), "<p>");
    EXPECT_EQ(VerifyJson::parse(runVerifyVerb({report}).out).at("problems")[0].at("code"),
              "proof.manifest-missing");
    const auto seal = test::sealed(proof::ReportFiles(proof::layoutOf(report.toStdString(), false)));
    write(QStringLiteral("report.html.manifest.json"), seal.manifest);
    EXPECT_EQ(VerifyJson::parse(runVerifyVerb({report}).out).at("problems")[0].at("code"),
              "proof.signature-missing");
    write(QStringLiteral("report.html.manifest.json.sig"), seal.signature);
    EXPECT_EQ(runVerifyVerb({report, QStringLiteral("--key"), key}).status, app::ExitStatus::Done);
    write(QStringLiteral("report.html.manifest.json.sig"), std::string(10'000, 's'));
    EXPECT_EQ(VerifyJson::parse(runVerifyVerb({report}).out).at("problems")[0].at("code"),
              "proof.bad-signature");
}

TEST_F(VerifyVerb, WantsTheFileThatTheReportWasMadeFrom)
{
    Organization organization;
    organization.properties.id = OrganizationId("o");
    const QString file = folder.filePath(QStringLiteral("o.gatehouse.json"));
    ASSERT_TRUE(files::saveOrganization(file, organization));
    const VerifyRun ran =
        runVerifyVerb({sealedFolder(), QStringLiteral("--key"), key, QStringLiteral("--organization"), file});
    EXPECT_EQ(ran.status, app::ExitStatus::AnswerIsNo);
    EXPECT_EQ(VerifyJson::parse(ran.out).at("problems").at(0).at("code"), "proof.other-input");
}

TEST_F(VerifyVerb, RefusesWhatIsNoReportOrNoKey)
{
    const QString report = sealedFolder();
    for (const QStringList& arguments :
         {QStringList{}, QStringList{folder.filePath(QStringLiteral("none"))},
          QStringList{report, QStringLiteral("--key"), folder.filePath(QStringLiteral("none"))},
          QStringList{report, QStringLiteral("--key"), write(QStringLiteral("k"), test::signingPem)},
          QStringList{report, QStringLiteral("--organization"), folder.filePath(QStringLiteral("none"))}}) {
        const VerifyRun ran = runVerifyVerb(arguments);
        EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
        EXPECT_TRUE(ran.out.empty());
        EXPECT_FALSE(ran.errors.empty());
        EXPECT_EQ(ran.errors.find("PRIVATE"), std::string::npos);
    }
}

} // namespace
