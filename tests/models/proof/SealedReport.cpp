// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proof/SealedReport.h"

namespace gatehouse::test {

const char* const signingPem = "-----BEGIN PRIVATE KEY-----\n"
                               "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
                               "-----END PRIVATE KEY-----\n";
const char* const publicPem = "-----BEGIN PUBLIC KEY-----\n"
                              "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                              "-----END PUBLIC KEY-----\n";
const char* const otherPublicPem = "-----BEGIN PUBLIC KEY-----\n"
                                   "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=\n"
                                   "-----END PUBLIC KEY-----\n";
const char* const publicHex = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

Result<std::vector<std::string>> MemoryFiles::paths() const
{
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files)
        paths.insert(paths.begin(), path); // not sorted
    return paths;
}

Result<void> MemoryFiles::read(const std::string& path,
                               const std::function<void(std::string_view)>& take) const
{
    const auto file = files.find(path);
    if (file == files.end())
        return tl::unexpected(Fault{"file.not-found", {}, {path}, FaultSeverity::Error, {}});
    const std::size_t half = file->second.size() / 2;
    take(std::string_view(file->second).substr(0, half));
    take(std::string_view(file->second).substr(half));
    return {};
}

proof::Manifest someFacts()
{
    proof::Manifest facts;
    facts.program = "0.1.0";
    facts.inputSha256 = std::string(64, 'a');
    facts.settings = {{"blockLevel", "content"}};
    facts.counts = {{"cells", std::int64_t{12}}};
    return facts;
}

proof::Seal sealed(const proof::FileSource& files)
{
    return proof::sealReport(files, someFacts(), proof::SigningKey::fromPem(signingPem).value()).value();
}

proof::SealCheck checked(const proof::FileSource& files, const proof::Seal& seal, const char* keyPem)
{
    const proof::FoundSeal found{.manifest = seal.manifest, .signature = seal.signature};
    if (keyPem == nullptr)
        return proof::checkSeal(files, found, nullptr);
    const auto key = proof::PublicKey::fromPem(keyPem).value();
    return proof::checkSeal(files, found, &key);
}

std::vector<std::string> told(const proof::SealCheck& check)
{
    std::vector<std::string> told;
    for (const Fault& problem : check.problems)
        told.push_back(problem.code + (problem.arguments.empty() ? "" : ' ' + problem.arguments.front()));
    return told;
}

} // namespace gatehouse::test
