// SPDX-License-Identifier: Apache-2.0
#include "models/proof/Seal.h"

#include "models/identity/Sha256.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gatehouse::proof {
namespace {

Fault problem(const char* code, std::vector<std::string> arguments)
{
    return {code, {}, std::move(arguments), FaultSeverity::Error, {}};
}

Result<FileRecord> recordOf(const FileSource& files, const std::string& path)
{
    identity::Sha256 hash;
    std::uint64_t size = 0;
    const auto read = files.read(path, [&](std::string_view piece) {
        hash.add(piece);
        size += piece.size();
    });
    if (!read)
        return tl::unexpected(read.error());
    return FileRecord{.path = path, .size = size, .sha256 = hash.hex()};
}

/// What is wrong with a file that the manifest names.
std::optional<Fault> problemOf(const FileRecord& record, const FileSource& files)
{
    const auto found = recordOf(files, record.path);
    if (!found)
        return found.error().code == "file.not-found" ? problem("proof.file-missing", {record.path})
                                                      : found.error();
    if (found->size != record.size)
        return problem("proof.file-resized",
                       {record.path, std::to_string(found->size), std::to_string(record.size)});
    if (found->sha256 != record.sha256)
        return problem("proof.file-changed", {record.path});
    return std::nullopt;
}

void checkFiles(const FileSource& files, const Manifest& manifest, std::vector<Fault>& problems)
{
    std::set<std::string> named;
    for (const FileRecord& record : manifest.files) {
        named.insert(record.path);
        if (auto found = problemOf(record, files))
            problems.push_back(std::move(*found));
    }
    auto paths = files.paths();
    if (!paths) {
        problems.push_back(paths.error());
        return;
    }
    std::ranges::sort(*paths);
    for (const std::string& path : *paths)
        if (!named.contains(path))
            problems.push_back(problem("proof.extra-file", {path}));
}

void checkSignature(const FoundSeal& seal, const Manifest& manifest, const PublicKey* key,
                    std::vector<Fault>& problems)
{
    if (key != nullptr && key->hex() != manifest.signer)
        problems.push_back(problem("proof.other-signer", {manifest.signer, key->hex()}));
    if (!seal.signature) {
        problems.push_back(problem("proof.signature-missing", {}));
        return;
    }
    const auto signer = PublicKey::fromHex(manifest.signer);
    if (!signer || !signer->verifies(*seal.manifest, *seal.signature))
        problems.push_back(problem("proof.bad-signature", {}));
}

} // namespace

std::string_view toText(SealOutcome outcome)
{
    switch (outcome) {
    case SealOutcome::Intact:
        return "intact";
    case SealOutcome::SignerNotVerified:
        return "intact-signer-not-verified";
    case SealOutcome::NotIntact:
        break;
    }
    return "not-intact";
}

Result<std::vector<FileRecord>> recordsOf(const FileSource& files)
{
    auto paths = files.paths();
    if (!paths)
        return tl::unexpected(paths.error());
    std::ranges::sort(*paths);
    std::vector<FileRecord> records;
    for (const std::string& path : *paths) {
        if (!isPlainPath(path))
            return tl::unexpected(problem("proof.unusable-name", {path}));
        auto record = recordOf(files, path);
        if (!record)
            return tl::unexpected(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

Seal sealRecords(std::vector<FileRecord> records, Manifest facts, const SigningKey& key)
{
    facts.files = std::move(records);
    facts.signer = key.publicHex();
    std::string manifest = writeManifest(facts);
    std::string signature = key.sign(manifest);
    return {.manifest = std::move(manifest), .signature = std::move(signature)};
}

Result<Seal> sealReport(const FileSource& files, Manifest facts, const SigningKey& key)
{
    auto records = recordsOf(files);
    if (!records)
        return tl::unexpected(records.error());
    return sealRecords(std::move(*records), std::move(facts), key);
}

SealCheck checkSeal(const FileSource& files, const FoundSeal& seal, const PublicKey* key)
{
    SealCheck check;
    if (!seal.manifest) {
        check.problems.push_back(problem("proof.manifest-missing", {}));
        return check;
    }
    auto manifest = readManifest(*seal.manifest);
    if (!manifest) {
        check.problems.push_back(manifest.error());
        return check;
    }
    checkSignature(seal, *manifest, key, check.problems);
    checkFiles(files, *manifest, check.problems);
    check.manifest = std::move(*manifest);
    if (check.problems.empty())
        check.outcome = key != nullptr ? SealOutcome::Intact : SealOutcome::SignerNotVerified;
    return check;
}

} // namespace gatehouse::proof
