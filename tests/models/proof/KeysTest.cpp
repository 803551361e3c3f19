// SPDX-License-Identifier: Apache-2.0
#include "models/proof/Keys.h"

#include "models/identity/Hexadecimal.h"
#include "tests/models/proof/SealedReport.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using proof::PublicKey;
using proof::SigningKey;

TEST(Keys, SignAsRfc8032Says)
{
    const auto key = SigningKey::fromPem(test::signingPem);
    ASSERT_TRUE(key.has_value());
    EXPECT_EQ(key->publicHex(), test::publicHex);
    // The first test of §7.1 signs the empty text.
    EXPECT_EQ(
        identity::toHex(key->sign("")),
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b");
    const auto publicKey = PublicKey::fromPem(test::publicPem);
    ASSERT_TRUE(publicKey.has_value());
    EXPECT_EQ(publicKey->hex(), test::publicHex);
    EXPECT_TRUE(publicKey->verifies("", key->sign("")));
    EXPECT_FALSE(publicKey->verifies("a", key->sign("")));
    EXPECT_FALSE(publicKey->verifies("", key->sign("") + 'a'));
    EXPECT_FALSE(publicKey->verifies("", ""));
    EXPECT_FALSE(PublicKey::fromPem(test::otherPublicPem)->verifies("", key->sign("")));
}

TEST(Keys, AreOfTheRightKind)
{
    for (const char* pem : {"", "secret", test::publicPem}) {
        const auto key = SigningKey::fromPem(pem);
        ASSERT_FALSE(key.has_value());
        EXPECT_EQ(key.error(), (Fault{"proof.no-signing-key", {}, {}, FaultSeverity::Error, {}}));
    }
    for (const char* pem : {"", "secret", test::signingPem})
        EXPECT_EQ(PublicKey::fromPem(pem).error().code, "proof.no-public-key");
    EXPECT_EQ(PublicKey::fromHex(test::publicHex)->hex(), test::publicHex);
    for (const std::string& hex :
         {std::string(), std::string(62, '0'), std::string(64, 'A'), std::string(66, '0')})
        EXPECT_EQ(PublicKey::fromHex(hex).error().code, "proof.no-public-key");
}

} // namespace
