// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/files/FileAccess.h"
#include "models/files/OrganizationFile.h"
#include "models/identity/Sha256.h"
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

OutputJson problemJson(const Fault& problem)
{
    const bool aboutFile = !problem.arguments.empty() && problem.code.starts_with("proof.") &&
                           problem.code != "proof.other-signer" &&
                           problem.code != "proof.unsupported-version";
    return {{"code", problem.code},
            {"file", aboutFile ? OutputJson(problem.arguments.front()) : OutputJson()},
            {"message", wording::sentence(problem).toStdString()}};
}

OutputJson sealCheckJson(const proof::SealCheck& check)
{
    OutputJson problems = OutputJson::array();
    for (const Fault& problem : check.problems)
        problems.push_back(problemJson(problem));
    return {{"result", std::string(toText(check.outcome))},
            {"signer", check.manifest ? OutputJson(check.manifest->signer) : OutputJson()},
            {"problems", std::move(problems)}};
}

/// Is the organization file the one that the report was made from?
Result<void> checkInput(const QString& path, proof::SealCheck& check)
{
    if (!check.manifest)
        return {};
    const auto bytes = files::readFile(path, ReaderLimits{}.bytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string hash = identity::sha256Hex(*bytes);
    if (hash == check.manifest->inputSha256)
        return {};
    check.problems.push_back({"proof.other-input", {}, {hash}, FaultSeverity::Error, {}});
    check.outcome = proof::SealOutcome::NotIntact;
    return {};
}

Result<proof::SealCheck> checkReport(const QString& path, const VerbArguments& arguments)
{
    const QFileInfo report(path);
    if (!report.exists())
        return tl::unexpected(Fault{"file.not-found", {}, {path.toStdString()}, FaultSeverity::Error, {}});
    const proof::ReportLayout layout =
        proof::layoutOf(std::filesystem::path(path.toStdU16String()), report.isDir());
    const auto key = publicKeyOf(arguments);
    if (!key)
        return tl::unexpected(key.error());
    const auto seal = sealOf(layout);
    if (!seal)
        return tl::unexpected(seal.error());
    proof::SealCheck check =
        proof::checkSeal(proof::ReportFiles(layout), *seal, key->has_value() ? &**key : nullptr);
    const QStringList organization = arguments.values(QStringLiteral("organization"));
    if (!organization.isEmpty())
        if (auto input = checkInput(organization.last(), check); !input)
            return tl::unexpected(input.error());
    return check;
}

ExitStatus runVerify(const QStringList& arguments, const Streams& streams)
{
    const QString file = QStringLiteral("file");
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("key"), file}, {QStringLiteral("organization"), file}},
                               {1, 1}, verifyVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto check = checkReport(parsed.files().first(), parsed);
    if (!check)
        return refuse(check.error(), streams.errors);
    streams.out << dumped(sealCheckJson(*check), true) << "\n";
    return check->outcome == proof::SealOutcome::Intact ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

} // namespace

Verb verifyVerb()
{
    return {.name = QStringLiteral("verify"),
            .usage = QStringLiteral("gatehouse verify PATH [--key PUB.pem] [--organization FILE]"),
            .summary = QCoreApplication::translate(
                "cli", "Is a signed report complete and unchanged, and by whom is it signed?"),
            .run = runVerify};
}

} // namespace gatehouse::app
