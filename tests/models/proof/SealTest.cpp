// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proof/SealedReport.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using proof::SealOutcome;
using Told = std::vector<std::string>;

class SealTest : public testing::Test
{
protected:
    SealTest() { report.files = {{"apps.csv", "a,b\n"}, {"cells.csv", "c\n"}, {"deep/x.csv", ""}}; }
    test::MemoryFiles report;
};

TEST_F(SealTest, OfAnUnchangedReportIsIntact)
{
    const proof::Seal seal = test::sealed(report);
    const proof::SealCheck check = test::checked(report, seal);
    EXPECT_EQ(check.outcome, SealOutcome::Intact);
    EXPECT_EQ(test::told(check), Told());
    proof::Manifest expected = test::someFacts();
    expected.signer = test::publicHex;
    ASSERT_TRUE(check.manifest.has_value());
    ASSERT_EQ(check.manifest->files.size(), 3U);
    EXPECT_EQ(check.manifest->files[0].path, "apps.csv");
    EXPECT_EQ(check.manifest->files[0].size, 4U);
    EXPECT_EQ(check.manifest->files[2].sha256,
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expected.files = check.manifest->files;
    EXPECT_EQ(*check.manifest, expected);
    EXPECT_EQ(seal.manifest, test::sealed(report).manifest);
    EXPECT_EQ(seal.signature, test::sealed(report).signature);
}

TEST_F(SealTest, WithoutAKeyTellsNoSigner)
{
    const proof::SealCheck check = test::checked(report, test::sealed(report), nullptr);
    EXPECT_EQ(check.outcome, SealOutcome::SignerNotVerified);
    EXPECT_EQ(test::told(check), Told());
}

TEST_F(SealTest, OfAnotherKeyIsRefused)
{
    const proof::SealCheck check = test::checked(report, test::sealed(report), test::otherPublicPem);
    EXPECT_EQ(check.outcome, SealOutcome::NotIntact);
    EXPECT_EQ(test::told(check), Told{std::string("proof.other-signer ") + test::publicHex});
}

TEST_F(SealTest, TellsEveryFileThatChanged)
{
    const proof::Seal seal = test::sealed(report);
    report.files["apps.csv"] = "a,c\n";
    report.files["cells.csv"] = "c\nd\n";
    report.files.erase("deep/x.csv");
    report.files["more.csv"] = "";
    for (const char* key : {test::publicPem, static_cast<const char*>(nullptr)}) {
        const proof::SealCheck check = test::checked(report, seal, key);
        EXPECT_EQ(check.outcome, SealOutcome::NotIntact);
        EXPECT_EQ(test::told(check), (Told{"proof.file-changed apps.csv", "proof.file-resized cells.csv",
                                           "proof.file-missing deep/x.csv", "proof.extra-file more.csv"}));
    }
}

TEST_F(SealTest, TellsWhatOfTheSealIsMissing)
{
    const proof::Seal seal = test::sealed(report);
    const auto withoutManifest =
        proof::checkSeal(report, {.manifest = {}, .signature = seal.signature}, nullptr);
    EXPECT_EQ(withoutManifest.outcome, SealOutcome::NotIntact);
    EXPECT_EQ(test::told(withoutManifest), Told{"proof.manifest-missing"});
    const auto unsignedSeal = proof::checkSeal(report, {.manifest = seal.manifest, .signature = {}}, nullptr);
    EXPECT_EQ(unsignedSeal.outcome, SealOutcome::NotIntact);
    EXPECT_EQ(test::told(unsignedSeal), Told{"proof.signature-missing"});
    const auto empty = test::checked(report, {.manifest = seal.manifest, .signature = {}});
    EXPECT_EQ(test::told(empty), Told{"proof.bad-signature"});
}

TEST_F(SealTest, IsNotMadeForNamesThatAManifestCannotHold)
{
    report.files["a\\b"] = "";
    const auto key = proof::SigningKey::fromPem(test::signingPem);
    const auto seal = proof::sealReport(report, test::someFacts(), *key);
    ASSERT_FALSE(seal.has_value());
    EXPECT_EQ(seal.error(), (Fault{"proof.unusable-name", {}, {"a\\b"}, FaultSeverity::Error, {}}));
}

TEST_F(SealTest, ASelfMadeSealDoesNotPassForTheSigners)
{
    // An attacker writes a manifest of their own, names the auditor's signer and signs with another key.
    proof::Manifest forged = test::someFacts();
    forged.signer = test::publicHex;
    const std::string text = proof::writeManifest(forged);
    const std::string stolen = test::sealed(report).signature;
    report.files.clear();
    EXPECT_EQ(test::told(test::checked(report, {.manifest = text, .signature = stolen})),
              Told{"proof.bad-signature"});
    EXPECT_EQ(test::told(test::checked(report, {.manifest = text, .signature = stolen}, nullptr)),
              Told{"proof.bad-signature"});
}

} // namespace
