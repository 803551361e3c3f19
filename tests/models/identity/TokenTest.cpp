// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Token.h"

#include "tests/models/identity/TokenMaker.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using identity::readToken;
using test::toBase64Url;

std::string unsignedToken(std::string_view header, std::string_view claims)
{
    return toBase64Url(header) + '.' + toBase64Url(claims) + ".c2ln";
}

TEST(Token, IsTakenApart)
{
    const std::string text = unsignedToken(R"({"alg":"HS256"})", R"({"iss":"a","n":[1]})");
    const auto token = readToken(text);
    ASSERT_TRUE(token.has_value());
    EXPECT_EQ(token->header.at("alg"), "HS256");
    EXPECT_EQ(token->claims.at("n").size(), 1U);
    EXPECT_EQ(token->signedPart + ".c2ln", text);
    EXPECT_EQ(token->signature, "c2ln");
}

TEST(Token, WithAnySignatureIsOne)
{
    const std::string text = toBase64Url("{}") + '.' + toBase64Url("{}") + '.';
    for (const char* signature : {"", "c2ln=", "!", " "})
        EXPECT_EQ(readToken(text + signature)->signature, signature);
}

TEST(Token, OfAnotherFormIsNone)
{
    const std::string good = toBase64Url("{}");
    for (const std::string& text :
         {std::string(), std::string("."), std::string(".."), good, good + '.' + good,
          good + '.' + good + ".a.b", '.' + good + ".a", good + "..a", ' ' + good + '.' + good + ".a",
          good + "=." + good + ".a", good + '.' + good + "\n.a", good + '.' + good + "=.a",
          std::string("e30\0.e30.a", 10)})
        EXPECT_FALSE(readToken(text).has_value()) << text;
}

TEST(Token, HoldsTwoObjects)
{
    for (const char* json : {"", "null", "[]", "\"text\"", "1", "true", "{", "{}{}", "{\"a\":1,\"a\":2}",
                             "{\"a\":NaN}", "{'a':1}", "{\"a\":1e999}", "\xEF\xBB\xBF{}", "{\"a\":\"\xFF\"}",
                             "{\"a\":01}", "{\"a\":\"\\ud800\"}"}) {
        EXPECT_FALSE(readToken(unsignedToken("{}", json)).has_value()) << json;
        EXPECT_FALSE(readToken(unsignedToken(json, "{}")).has_value()) << json;
    }
    EXPECT_FALSE(readToken(unsignedToken(R"({"crit":["b64"],"b64":false})", "{}")).has_value());
}

TEST(Token, StaysWithinTheLimits)
{
    const auto nested = [](std::size_t depth) {
        return "{\"a\":" + std::string(depth - 1, '[') + std::string(depth - 1, ']') + '}';
    };
    EXPECT_TRUE(readToken(unsignedToken("{}", nested(32))).has_value());
    EXPECT_FALSE(readToken(unsignedToken("{}", nested(33))).has_value());
    EXPECT_FALSE(readToken(unsignedToken("{}", nested(50'000))).has_value());
    const std::string text = unsignedToken("{}", "{}");
    EXPECT_TRUE(readToken(text, {.bytes = text.size(), .depth = 1}).has_value());
    EXPECT_FALSE(readToken(text, {.bytes = text.size() - 1, .depth = 1}).has_value());
}

} // namespace
