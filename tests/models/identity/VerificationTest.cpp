// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Verification.h"

#include "tests/models/identity/TokenMaker.h"

#include <gtest/gtest.h>
#include <utility>

namespace {

using namespace gatehouse;
using identity::TokenCheck;
using identity::TokenVerdict;
using identity::VerificationKey;
using identity::verifyToken;

constexpr const char* secret = "a secret of the installation";
constexpr const char* hs256 = R"({"typ":"JWT","alg":"HS256"})";

TokenCheck checkAt(std::int64_t now)
{
    return {.request = {.method = "GET", .url = "https://a.invalid/p?a=1", .baseUrl = "https://a.invalid"},
            .now = now,
            .leeway = 0,
            .allowContextQsh = false};
}

std::string qsh()
{
    return identity::queryStringHash(checkAt(0).request);
}

/// Claims with issuer and hash, and further members.
std::string claims(const std::string& more = {})
{
    return R"({"iss":"client","qsh":")" + qsh() + '"' + (more.empty() ? "" : "," + more) + '}';
}

TokenVerdict verdict(const std::string& claimsText, std::int64_t now = 1'000)
{
    return verifyToken(test::tokenOf(hs256, claimsText, secret), VerificationKey::sharedSecret(secret),
                       checkAt(now));
}

TEST(Verification, AcceptsAGoodToken)
{
    EXPECT_EQ(verdict(claims()), TokenVerdict::Valid);
    EXPECT_EQ(verdict(claims(R"("exp":1001)")), TokenVerdict::Valid);
    EXPECT_EQ(verdict(claims(R"("nbf":5000,"iat":5000,"aud":["x"],"exp":null)")), TokenVerdict::Valid);
}

TEST(Verification, WantsAnIssuerThenAHash)
{
    const std::string hash = R"("qsh":")" + qsh() + '"';
    for (const std::string& text :
         {"{" + hash + "}", R"({"iss":"",)" + hash + "}", R"({"iss":null,)" + hash + "}",
          R"({"iss":7,)" + hash + "}", std::string(R"({"exp":1})")})
        EXPECT_EQ(verdict(text), TokenVerdict::MissingIssuer) << text;
    for (const char* text :
         {R"({"iss":"c"})", R"({"iss":"c","qsh":""})", R"({"iss":"c","qsh":null,"exp":1})"})
        EXPECT_EQ(verdict(text), TokenVerdict::MissingQsh) << text;
}

TEST(Verification, ExpiresOnTheSecond)
{
    EXPECT_EQ(verdict(claims(R"("exp":1000)"), 999), TokenVerdict::Valid);
    EXPECT_EQ(verdict(claims(R"("exp":1000)"), 1'000), TokenVerdict::Expired);
    EXPECT_EQ(verdict(claims(R"("exp":1000.5)"), 1'000), TokenVerdict::Valid);
    EXPECT_EQ(verdict(claims(R"("exp":0)"), 0), TokenVerdict::Expired);
    EXPECT_EQ(verdict(claims(R"("exp":-1)"), 0), TokenVerdict::Expired);
    EXPECT_EQ(verdict(claims(R"("exp":99999999999999999999999)")), TokenVerdict::Valid);
    EXPECT_EQ(verdict(claims(R"("exp":-1e300)")), TokenVerdict::Expired);
    EXPECT_EQ(verdict(claims(R"("exp":9223372036854775807)"), 9'223'372'036'854'775'806),
              TokenVerdict::Valid);
}

TEST(Verification, ComparesATextThatIsANumberAndTrustsNoOther)
{
    EXPECT_EQ(verdict(claims(R"("exp":"1001")")), TokenVerdict::Valid);
    EXPECT_EQ(verdict(claims(R"("exp":"1000")")), TokenVerdict::Expired);
    for (const char* exp :
         {R"("")", R"("inf")", R"("NaN")", R"("9999 ")", R"("0x7FFFFFFF")", "true", "[9999]", "{}"})
        EXPECT_EQ(verdict(claims(std::string(R"("exp":)") + exp)), TokenVerdict::Expired) << exp;
}

TEST(Verification, GivesTheLeewayThatIsAskedFor)
{
    const std::string token = test::tokenOf(hs256, claims(R"("exp":1000)"), secret);
    const auto key = VerificationKey::sharedSecret(secret);
    TokenCheck check = checkAt(1'029);
    check.leeway = 30;
    EXPECT_EQ(verifyToken(token, key, check), TokenVerdict::Valid);
    check.now = 1'030;
    EXPECT_EQ(verifyToken(token, key, check), TokenVerdict::Expired);
    check.leeway = INT64_MAX;
    EXPECT_EQ(verifyToken(token, key, check), TokenVerdict::Valid);
}

TEST(Verification, ComparesTheHashLetterByLetter)
{
    std::string upper = qsh();
    for (char& letter : upper)
        letter = letter >= 'a' ? static_cast<char>(letter - 0x20) : letter;
    EXPECT_EQ(verdict(R"({"iss":"c","qsh":")" + upper + "\"}"), TokenVerdict::QshMismatch);
    EXPECT_EQ(verdict(R"({"iss":"c","qsh":"x"})"), TokenVerdict::QshMismatch);
    EXPECT_EQ(verdict(R"({"iss":"c","qsh":7})"), TokenVerdict::QshMismatch);
    EXPECT_EQ(verdict(R"({"iss":"c","qsh":")" + qsh().substr(0, 63) + "\"}"), TokenVerdict::QshMismatch);
    EXPECT_EQ(verdict(R"({"iss":"c","qsh":"x","exp":1})"), TokenVerdict::Expired);
}

TEST(Verification, TakesAContextHashWhereItIsMeant)
{
    const std::string token = test::tokenOf(hs256, R"({"iss":"c","qsh":"context-qsh"})", secret);
    const auto key = VerificationKey::sharedSecret(secret);
    TokenCheck check = checkAt(0);
    EXPECT_EQ(verifyToken(token, key, check), TokenVerdict::QshMismatch);
    check.allowContextQsh = true;
    EXPECT_EQ(verifyToken(token, key, check), TokenVerdict::Valid);
    EXPECT_EQ(verifyToken(test::tokenOf(hs256, R"({"iss":"c","qsh":"Context-qsh"})", secret), key, check),
              TokenVerdict::QshMismatch);
}

TEST(Verification, LetsTheKeyChooseTheAlgorithm)
{
    const auto key = VerificationKey::sharedSecret(secret);
    for (const char* header :
         {R"({"alg":"none"})", R"({"alg":"None"})", R"({"alg":"hs256"})", R"({"alg":"HS512"})",
          R"({"alg":"RS256"})", R"({"alg":["HS256"]})", R"({"alg":null})", R"({"ALG":"HS256"})", "{}"})
        EXPECT_EQ(verifyToken(test::tokenOf(header, claims(), secret), key, checkAt(0)),
                  TokenVerdict::AlgMismatch)
            << header;
    EXPECT_EQ(
        verifyToken(test::tokenOf("{}", claims(), secret), VerificationKey::sharedSecret(""), checkAt(0)),
        TokenVerdict::AlgMismatch);
    EXPECT_EQ(verifyToken(test::tokenOf(hs256, claims(), ""), VerificationKey::sharedSecret(""), checkAt(0)),
              TokenVerdict::NoKey);
}

TEST(Verification, FindsEveryChangedLetterOfASignature)
{
    const std::string token = test::tokenOf(hs256, claims(), secret);
    const auto key = VerificationKey::sharedSecret(secret);
    for (std::size_t i = token.rfind('.') + 1; i < token.size(); ++i)
        for (const char letter : {'A', 'B', '=', ' ', '+'}) {
            std::string changed = token;
            if (std::exchange(changed[i], letter) != letter) {
                EXPECT_EQ(verifyToken(changed, key, checkAt(0)), TokenVerdict::BadSignature) << i << letter;
            }
        }
    for (const char* end : {"=", "A", " ", "\n"})
        EXPECT_EQ(verifyToken(token + end, key, checkAt(0)), TokenVerdict::BadSignature);
    EXPECT_EQ(verifyToken(token.substr(0, token.size() - 1), key, checkAt(0)), TokenVerdict::BadSignature);
    EXPECT_EQ(verifyToken(token, VerificationKey::sharedSecret("another"), checkAt(0)),
              TokenVerdict::BadSignature);
}

TEST(Verification, KnowsSignaturesOfRsa)
{
    const test::RsaKey pair;
    const auto key = VerificationKey::rsaPublicKey(pair.publicPem());
    ASSERT_TRUE(key.has_value());
    const std::string rs256 = R"({"alg":"RS256"})";
    const std::string token = test::tokenOf(rs256, claims(), pair);
    EXPECT_EQ(verifyToken(token, *key, checkAt(0)), TokenVerdict::Valid);
    EXPECT_EQ(verifyToken(token + "=", *key, checkAt(0)), TokenVerdict::BadSignature);
    EXPECT_EQ(verifyToken(test::tokenOf(rs256, claims(), test::RsaKey()), *key, checkAt(0)),
              TokenVerdict::BadSignature);
    // The public key as a secret: neither may the token say so, nor does it help where the token keeps RS256.
    EXPECT_EQ(verifyToken(test::tokenOf(hs256, claims(), pair.publicPem()), *key, checkAt(0)),
              TokenVerdict::AlgMismatch);
    EXPECT_EQ(verifyToken(test::tokenOf(rs256, claims(), pair.publicPem()), *key, checkAt(0)),
              TokenVerdict::BadSignature);
    const auto none = VerificationKey::rsaPublicKey("");
    ASSERT_TRUE(none.has_value());
    EXPECT_EQ(verifyToken(token, *none, checkAt(0)), TokenVerdict::NoKey);
}

TEST(Verification, RefusesOtherKeysForRsa)
{
    const test::RsaKey small(1'024);
    for (const std::string& pem :
         {std::string("secret"), std::string("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"),
          small.publicPem(),
          std::string(
              "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
              "-----END PUBLIC KEY-----\n")}) {
        const auto key = VerificationKey::rsaPublicKey(pem);
        ASSERT_FALSE(key.has_value());
        EXPECT_EQ(key.error(), (Fault{"identity.no-rsa-key", {}, {}, FaultSeverity::Error, {}}));
    }
}

} // namespace
