// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proof/Seal.h"

#include <map>
#include <string>

namespace gatehouse::test {

/// Ed25519 keys of RFC 8032 §7.1, as PEM; no secret.
extern const char* const signingPem;
extern const char* const publicPem;
extern const char* const otherPublicPem;
extern const char* const publicHex;

/// Files in memory.
class MemoryFiles : public proof::FileSource
{
public:
    std::map<std::string, std::string> files;

    [[nodiscard]] Result<std::vector<std::string>> paths() const override;
    [[nodiscard]] Result<void> read(const std::string& path,
                                    const std::function<void(std::string_view)>& take) const override;
};

/// Facts of some report.
[[nodiscard]] proof::Manifest someFacts();
/// Seals with `signingPem`.
[[nodiscard]] proof::Seal sealed(const proof::FileSource& files);
/// Checks with a key; null: without.
[[nodiscard]] proof::SealCheck checked(const proof::FileSource& files, const proof::Seal& seal,
                                       const char* keyPem = publicPem);

/// The codes of the problems, and what they are about: "proof.file-missing a.csv".
[[nodiscard]] std::vector<std::string> told(const proof::SealCheck& check);

} // namespace gatehouse::test
