// SPDX-License-Identifier: Apache-2.0
#include "models/identity/QueryStringHash.h"
#include "models/identity/Verification.h"
#include "tests/support/SharedMaterial.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using identity::TokenVerdict;
using VectorJson = nlohmann::json;

std::optional<VectorJson> vectors(const char* name)
{
    const auto path = test::sharedMaterial(std::filesystem::path("reference") / name);
    if (!path)
        return std::nullopt;
    std::ifstream file(*path);
    return VectorJson::parse(file);
}

identity::Request requestOf(const VectorJson& vector)
{
    return {.method = vector.at("method"), .url = vector.at("url"), .baseUrl = vector.value("baseUrl", "")};
}

TEST(Vectors, OfTheQueryStringHashAgree)
{
    const auto all = vectors("qsh-vectors.json");
    if (!all)
        GTEST_SKIP() << "no shared material";
    EXPECT_GE(all->size(), 50U);
    for (const VectorJson& vector : *all) {
        EXPECT_EQ(identity::canonicalRequest(requestOf(vector)), vector.at("canonical")) << vector.at("id");
        EXPECT_EQ(identity::queryStringHash(requestOf(vector)), vector.at("qsh")) << vector.at("id");
    }
}

TokenVerdict verdictOf(const VectorJson& vector, bool allowContextQsh)
{
    const std::string key = vector.at("key");
    const auto made = vector.at("expectedAlg") == "RS256" ? identity::VerificationKey::rsaPublicKey(key)
                                                          : identity::VerificationKey::sharedSecret(key);
    const identity::TokenCheck check{.request = requestOf(vector),
                                     .now = vector.at("now"),
                                     .leeway = 0,
                                     .allowContextQsh = allowContextQsh};
    return identity::verifyToken(vector.at("token").get<std::string>(), made.value(), check);
}

TEST(Vectors, OfTokensAgree)
{
    const auto all = vectors("jwt-vectors.json");
    if (!all)
        GTEST_SKIP() << "no shared material";
    EXPECT_GE(all->size(), 34U);
    for (const VectorJson& vector : *all) {
        EXPECT_EQ(toText(verdictOf(vector, false)), vector.at("expected").get<std::string>())
            << vector.at("id");
        const std::string accepted = vector.value("expectedWhereContextQshIsAccepted", vector.at("expected"));
        EXPECT_EQ(toText(verdictOf(vector, true)), accepted) << vector.at("id");
    }
}

} // namespace
