// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proof/SealedReport.h"
#include "tests/models/proof/TemporaryFolder.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;

bool runs(const std::string& command)
{
    return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
}

TEST(OpenSslTool, AcceptsASealAndRefusesAnother)
{
    if (!runs("openssl version"))
        GTEST_SKIP() << "no openssl tool";
    test::MemoryFiles report;
    report.files["a.csv"] = "1\n";
    const proof::Seal seal = test::sealed(report);
    const test::TemporaryFolder folder;
    folder.write("public.pem", test::publicPem);
    folder.write("manifest.json", seal.manifest);
    folder.write("manifest.json.sig", seal.signature);
    const std::string verify =
        "cd '" + folder.path().string() +
        "' && openssl pkeyutl -verify -pubin -inkey public.pem -rawin -in manifest.json "
        "-sigfile manifest.json.sig";
    EXPECT_TRUE(runs(verify));
    folder.write("manifest.json", seal.manifest + ' ');
    EXPECT_FALSE(runs(verify));
}

TEST(OpenSslTool, MakesKeysThatSign)
{
    if (!runs("openssl version"))
        GTEST_SKIP() << "no openssl tool";
    const test::TemporaryFolder folder;
    const std::string at = "cd '" + folder.path().string() + "' && openssl ";
    ASSERT_TRUE(runs(at + "genpkey -algorithm ed25519 -out key.pem"));
    ASSERT_TRUE(runs(at + "pkey -in key.pem -pubout -out public.pem"));
    const auto bytesOf = [&](const char* name) {
        std::ifstream file(folder.path() / name, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    };
    const auto key = proof::SigningKey::fromPem(bytesOf("key.pem"));
    const auto publicKey = proof::PublicKey::fromPem(bytesOf("public.pem"));
    ASSERT_TRUE(key.has_value() && publicKey.has_value());
    EXPECT_TRUE(publicKey->verifies("text", key->sign("text")));
    // One that is protected by a passphrase is not read, and nobody is asked for it.
    ASSERT_TRUE(runs(at + "pkey -in key.pem -aes256 -passout pass:x -out locked.pem"));
    EXPECT_EQ(proof::SigningKey::fromPem(bytesOf("locked.pem")).error().code, "proof.no-signing-key");
}

} // namespace
