// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "app/cli/VerdictRecheck.h"
#include "models/files/FileAccess.h"
#include "models/identity/Sha256.h"
#include "models/organization/OrganizationReader.h"
#include "models/proof/ReportFiles.h"
#include "models/proof/Seal.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ostream>

namespace gatehouse::app {

namespace {

constexpr std::size_t publicKeyBytes = std::size_t{64} * 1024;
constexpr std::size_t signatureFileBytes = 4'096;

std::filesystem::path asPath(const QString& path)
{
    return path.toStdU16String();
}

QString asQString(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

/// The bytes of a part of the seal; empty where it is not there.
Result<std::optional<std::string>> partOfSeal(const std::filesystem::path& path, std::size_t limit)
{
    auto bytes = files::readFile(asQString(path), limit);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().code == "file.not-found")
        return std::optional<std::string>();
    return tl::unexpected(bytes.error());
}

Result<proof::FoundSeal> sealOf(const proof::ReportLayout& layout)
{
    auto manifest = partOfSeal(layout.manifest, proof::ManifestLimits{}.bytes);
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto signature = partOfSeal(layout.signature, signatureFileBytes);
    if (!signature && signature.error().code != "file.too-large")
        return tl::unexpected(signature.error());
    // What is too long for a signature is a wrong one.
    return proof::FoundSeal{.manifest = std::move(*manifest),
                            .signature = signature ? std::move(*signature) : std::optional(std::string())};
}

/// Without a value where no key is given.
Result<std::optional<proof::PublicKey>> publicKeyOf(const VerbArguments& arguments)
{
    const QStringList path = arguments.values(QStringLiteral("key"));
    if (path.isEmpty())
        return std::optional<proof::PublicKey>();
    const auto pem = files::readFile(path.last(), publicKeyBytes);
    if (!pem)
        return tl::unexpected(pem.error());
    auto key = proof::PublicKey::fromPem(*pem);
    if (!key)
        return tl::unexpected(key.error());
    return std::optional(std::move(*key));
}

/// What the verb answers.
struct VerifyAnswer
{
    proof::SealCheck check;
    std::string result;                      ///< `toText` of the outcome, or more
    std::optional<std::uint64_t> verdicts{}; ///< recomputed ones that are right
};

OutputJson problemJson(const Fault& problem)
{
    const bool aboutFile = !problem.arguments.empty() &&
                           (problem.code.starts_with("proof.file-") || problem.code == "proof.extra-file" ||
                            problem.code == "proof.not-a-file");
    return {{"code", problem.code},
            {"file", aboutFile ? OutputJson(problem.arguments.front()) : OutputJson()},
            {"message", wording::sentence(problem).toStdString()}};
}

OutputJson answerJson(const VerifyAnswer& answer)
{
    OutputJson problems = OutputJson::array();
    for (const Fault& problem : answer.check.problems)
        problems.push_back(problemJson(problem));
    return {{"result", answer.result},
            {"signer", answer.check.manifest ? OutputJson(answer.check.manifest->signer) : OutputJson()},
            {"verdicts", answer.verdicts ? OutputJson(*answer.verdicts) : OutputJson()},
            {"problems", std::move(problems)}};
}

/// Is the organization file the one that the report was made from, and are the report's verdicts those of
/// the core? Does nothing for a report that is not intact.
CheckedResult<void> checkAgainst(const QString& path, const std::filesystem::path& report,
                                 const std::optional<std::string>& draft, VerifyAnswer& answer)
{
    const auto bytes = files::readFile(path, ReaderLimits{}.bytes);
    if (!bytes)
        return tl::unexpected(std::vector{bytes.error()});
    if (!answer.check.problems.empty())
        return {};
    const std::string hash = identity::sha256Hex(*bytes);
    if (hash != answer.check.manifest->inputSha256) {
        answer.check.problems.push_back({"proof.other-input", {}, {hash}, FaultSeverity::Error, {}});
        return {};
    }
    auto recheck = recheckVerdicts(report, *answer.check.manifest, *bytes, draft);
    if (!recheck)
        return tl::unexpected(std::move(recheck.error()));
    answer.verdicts = recheck->verdicts;
    answer.check.problems = std::move(recheck->problems);
    if (!recheck->verdicts)
        answer.result = "intact-verdicts-not-recomputed";
    return {};
}

Result<proof::SealCheck> checkReport(const QString& path, const VerbArguments& arguments)
{
    const QFileInfo report(path);
    if (!report.exists())
        return tl::unexpected(Fault{"file.not-found", {}, {path.toStdString()}, FaultSeverity::Error, {}});
    const proof::ReportLayout layout = proof::layoutOf(asPath(path), report.isDir());
    const auto key = publicKeyOf(arguments);
    if (!key)
        return tl::unexpected(key.error());
    const auto seal = sealOf(layout);
    if (!seal)
        return tl::unexpected(seal.error());
    return proof::checkSeal(proof::ReportFiles(layout), *seal, key->has_value() ? &**key : nullptr);
}

CheckedResult<VerifyAnswer> verifyAnswer(const QString& path, const VerbArguments& arguments)
{
    auto check = checkReport(path, arguments);
    if (!check)
        return tl::unexpected(std::vector{check.error()});
    VerifyAnswer answer{.check = std::move(*check), .result = {}, .verdicts = {}};
    answer.result = toText(answer.check.outcome);
    const QStringList organization = arguments.values(QStringLiteral("organization"));
    if (organization.isEmpty())
        return answer;
    const auto compared =
        checkAgainst(organization.last(), asPath(path), arguments.value(QStringLiteral("draft")), answer);
    if (!compared)
        return tl::unexpected(compared.error());
    if (!answer.check.problems.empty())
        answer.result = toText(proof::SealOutcome::NotIntact);
    return answer;
}

ExitStatus runVerify(const QStringList& arguments, const Streams& streams)
{
    const QString file = QStringLiteral("file");
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("key"), file},
                                {QStringLiteral("organization"), file},
                                {QStringLiteral("draft"), QStringLiteral("name")}},
                               {1, 1}, verifyVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto answer = verifyAnswer(parsed.files().first(), parsed);
    if (!answer) {
        for (const Fault& fault : answer.error())
            tell(fault, {}, streams.errors);
        return ExitStatus::BadInput;
    }
    streams.out << dumped(answerJson(*answer), true) << "\n";
    return answer->result == toText(proof::SealOutcome::Intact) ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

} // namespace

Verb verifyVerb()
{
    return {.name = QStringLiteral("verify"),
            .usage =
                QStringLiteral("gatehouse verify PATH [--key PUB.pem] [--organization FILE [--draft NAME]]"),
            .summary = QCoreApplication::translate(
                "cli", "Is a signed report complete and unchanged, and by whom is it signed?"),
            .run = runVerify};
}

} // namespace gatehouse::app
