// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ProofSentences.h"

#include <QtGlobal>

namespace gatehouse::wording {
namespace {

constexpr FaultSentence sentencesOfProof[] = {
    {"identity.no-rsa-key",
     QT_TRANSLATE_NOOP("wording", "The key file holds no RSA public key of 2,048 bits or more"),
     QT_TRANSLATE_NOOP("wording", "RS256 needs one in PEM form (BEGIN PUBLIC KEY).")},
    {"proof.no-signing-key",
     QT_TRANSLATE_NOOP("wording", "The key file holds no Ed25519 private key without a passphrase"),
     QT_TRANSLATE_NOOP("wording", "openssl genpkey -algorithm ed25519 makes one.")},
    {"proof.no-public-key", QT_TRANSLATE_NOOP("wording", "The key file holds no Ed25519 public key"),
     QT_TRANSLATE_NOOP("wording", "openssl pkey -pubout takes it from the private key.")},
    {"proof.unusable-name", QT_TRANSLATE_NOOP("wording", "A manifest cannot name the file “%1”"), nullptr},
    {"proof.manifest-missing", QT_TRANSLATE_NOOP("wording", "The manifest is missing"), nullptr},
    {"proof.signature-missing", QT_TRANSLATE_NOOP("wording", "The signature is missing"), nullptr},
    {"proof.not-a-manifest", QT_TRANSLATE_NOOP("wording", "The manifest is not one that this program wrote"),
     nullptr},
    {"proof.unsupported-version",
     QT_TRANSLATE_NOOP("wording", "The manifest has version %1; this program reads version %2"), nullptr},
    {"proof.bad-signature",
     QT_TRANSLATE_NOOP("wording", "The signature does not fit the manifest: one of them was changed"),
     nullptr},
    {"proof.other-signer", QT_TRANSLATE_NOOP("wording", "The report is signed with another key"),
     QT_TRANSLATE_NOOP("wording", "It names the key %1, given is %2.")},
    {"proof.file-missing", QT_TRANSLATE_NOOP("wording", "The file “%1” is missing"), nullptr},
    {"proof.file-changed", QT_TRANSLATE_NOOP("wording", "The file “%1” was changed"), nullptr},
    {"proof.file-resized",
     QT_TRANSLATE_NOOP("wording", "The file “%1” was changed: it has %2 bytes and had %3"), nullptr},
    {"proof.extra-file", QT_TRANSLATE_NOOP("wording", "The file “%1” does not belong to the report"),
     nullptr},
    {"proof.other-input",
     QT_TRANSLATE_NOOP("wording", "The report was made from another state of the organization file"),
     QT_TRANSLATE_NOOP("wording", "The file that was given has the hash %1.")},
    {"proof.unreadable-report", QT_TRANSLATE_NOOP("wording", "The report cannot be read back"), nullptr},
    {"proof.other-report", QT_TRANSLATE_NOOP("wording", "The report is not what the organization file gives"),
     QT_TRANSLATE_NOOP("wording", "It was made again as its manifest tells, and differs.")},
    {"proof.no-verdicts", QT_TRANSLATE_NOOP("wording", "The report has no table of verdicts"),
     QT_TRANSLATE_NOOP("wording", "It was made without the chapter of cells.")},
    {"proof.other-verdict",
     QT_TRANSLATE_NOOP("wording", "%1 in %2: the report tells %5 for %4 (%3), computed is %6"), nullptr},
    {"proof.other-row",
     QT_TRANSLATE_NOOP("wording", "Row %1 of the verdicts is about %2 in %3; it should be about %4 in %5"),
     nullptr},
    {"proof.missing-row", QT_TRANSLATE_NOOP("wording", "The report has no row about %1 in %2"), nullptr},
    {"proof.extra-row", QT_TRANSLATE_NOOP("wording", "The report has a row too many, about %1 in %2"),
     nullptr},
    {"proof.not-a-file", QT_TRANSLATE_NOOP("wording", "“%1” is no file of its own"),
     QT_TRANSLATE_NOOP("wording", "Links, folders and devices are not read.")},
};

} // namespace

const FaultSentence* proofFaultSentence(std::string_view code)
{
    for (const FaultSentence& entry : sentencesOfProof)
        if (entry.code == code)
            return &entry;
    return nullptr;
}

} // namespace gatehouse::wording
