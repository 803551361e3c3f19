// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proof/SealedReport.h"

#include <functional>
#include <gtest/gtest.h>
#include <random>

namespace {

using namespace gatehouse;
using proof::SealOutcome;

/// Calls `check` with a text in which one byte is other, one is more, or one is less.
void forEachChange(const std::string& text, std::size_t at,
                   const std::function<void(const std::string&)>& check)
{
    for (const unsigned mask : {1U, 0x20U, 0x80U, 0xFFU}) {
        std::string flipped = text;
        if (at < text.size()) {
            flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ mask);
            check(flipped);
        }
    }
    for (const char byte : {' ', '\n', '\0', '0'})
        check(std::string(text).insert(at, 1, byte));
    if (at < text.size())
        check(std::string(text).erase(at, 1));
}

class TamperTest : public testing::TestWithParam<const char*>
{
protected:
    TamperTest()
    {
        report.files = {{"apps.csv", "app,reach\nacme,7\n"}, {"x/cells.json", "{\"a\": [1, 2]}\n"}};
    }

    void expectFound(const proof::Seal& seal, const char* what)
    {
        EXPECT_EQ(test::checked(report, seal, GetParam()).outcome, SealOutcome::NotIntact) << what;
    }

    test::MemoryFiles report;
};

TEST_P(TamperTest, EveryChangedByteOfAFileIsFound)
{
    const proof::Seal seal = test::sealed(report);
    for (auto& [path, bytes] : report.files) {
        const std::string before = bytes;
        for (std::size_t at = 0; at <= before.size(); ++at)
            forEachChange(before, at, [&](const std::string& changed) {
                bytes = changed;
                expectFound(seal, path.c_str());
            });
        bytes = before;
    }
}

TEST_P(TamperTest, EveryChangedByteOfTheManifestIsFound)
{
    const proof::Seal seal = test::sealed(report);
    for (std::size_t at = 0; at <= seal.manifest.size(); ++at)
        forEachChange(seal.manifest, at, [&](const std::string& changed) {
            expectFound({.manifest = changed, .signature = seal.signature}, "manifest");
        });
}

TEST_P(TamperTest, EveryChangedByteOfTheSignatureIsFound)
{
    const proof::Seal seal = test::sealed(report);
    for (std::size_t at = 0; at <= seal.signature.size(); ++at)
        forEachChange(seal.signature, at, [&](const std::string& changed) {
            expectFound({.manifest = seal.manifest, .signature = changed}, "signature");
        });
}

TEST_P(TamperTest, AChangedByteAnywhereInALargeFileIsFound)
{
    std::mt19937 random(5);
    std::string large(1'000'000, '\0');
    for (char& byte : large)
        byte = static_cast<char>(random());
    report.files["large.bin"] = large;
    const proof::Seal seal = test::sealed(report);
    EXPECT_NE(test::checked(report, seal, GetParam()).outcome, SealOutcome::NotIntact);
    for (int turn = 0; turn < 5; ++turn)
        forEachChange(large, random() % (large.size() + 1), [&](const std::string& changed) {
            report.files["large.bin"] = changed;
            expectFound(seal, "large.bin");
        });
}

INSTANTIATE_TEST_SUITE_P(WithAndWithoutAKey, TamperTest, testing::Values(test::publicPem, nullptr),
                         [](const auto& key) { return key.param == nullptr ? "WithoutKey" : "WithKey"; });

} // namespace
