// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proof/FileSource.h"
#include "models/proof/Keys.h"
#include "models/proof/Manifest.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::proof {

/// What makes a report provable: its manifest and the signature over exactly these bytes.
struct Seal
{
    std::string manifest;
    std::string signature; ///< 64 bytes, Ed25519
};

/// Size and hash of every file of a report, by path. Every file is read once; memory does not grow with them.
/// Faults: those of the source; "proof.unusable-name" for a file that a manifest cannot name.
[[nodiscard]] Result<std::vector<FileRecord>> recordsOf(const FileSource& files);

/// Seals a report of these files. `facts` tells all but files and signer, which are filled in.
[[nodiscard]] Seal sealRecords(std::vector<FileRecord> records, Manifest facts, const SigningKey& key);

/// Both at once.
[[nodiscard]] Result<Seal> sealReport(const FileSource& files, Manifest facts, const SigningKey& key);

/// A seal as it was found beside a report; what is missing is empty.
struct FoundSeal
{
    std::optional<std::string> manifest;
    std::optional<std::string> signature;
};

enum class SealOutcome {
    Intact,            ///< complete, unchanged, and signed by the key that was given
    SignerNotVerified, ///< complete and unchanged since it was signed; no key tells by whom
    NotIntact,
};

/// "intact", "intact-signer-not-verified", "not-intact".
[[nodiscard]] std::string_view toText(SealOutcome outcome);

struct SealCheck
{
    SealOutcome outcome = SealOutcome::NotIntact;
    std::vector<Fault> problems{};      ///< empty unless not intact; docs/codes.md lists the codes
    std::optional<Manifest> manifest{}; ///< where it could be read; not to be believed unless intact
};

/// Checks an untrusted report against its untrusted seal: every file that the manifest names is there with
/// its size and hash, no other is, and the signature is one over the manifest by the signer it names; with
/// `key` (null: nobody can tell) the signer must be that key. Tells every problem.
[[nodiscard]] SealCheck checkSeal(const FileSource& files, const FoundSeal& seal, const PublicKey* key);

} // namespace gatehouse::proof
