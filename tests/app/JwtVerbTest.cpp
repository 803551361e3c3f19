// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "tests/models/identity/TokenMaker.h"

#include <nlohmann/json.hpp>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using JwtJson = nlohmann::ordered_json;

struct JwtRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

JwtRun runJwtVerb(const QStringList& arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream errors;
    const auto status = app::runVerb(app::headlessVerbs(), QStringList{QStringLiteral("jwt")} + arguments,
                                     {.in = in, .out = out, .errors = errors});
    return {.status = status, .out = out.str(), .errors = errors.str()};
}

constexpr const char* jwtSecret = "s3cr3t of a test";

class JwtTest : public testing::Test
{
protected:
    QString keyFile(const std::string& bytes)
    {
        QFile file(folder.filePath(QStringLiteral("key")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bytes));
        return file.fileName();
    }
    static QStringList verify(const QString& key, const QStringList& more = {})
    {
        return QStringList{QStringLiteral("verify"),
                           QStringLiteral("--key-file"),
                           key,
                           QStringLiteral("--alg"),
                           QStringLiteral("HS256"),
                           QStringLiteral("--method"),
                           QStringLiteral("GET"),
                           QStringLiteral("--url"),
                           QStringLiteral("https://a.invalid/c/p?b=2&a=1"),
                           QStringLiteral("--base-url"),
                           QStringLiteral("https://a.invalid/c"),
                           QStringLiteral("--now"),
                           QStringLiteral("1000")} +
               more;
    }
    QTemporaryDir folder;
};

/// The claims with the hash of the request in `verify`.
std::string requestClaims(const std::string& more = {})
{
    const JwtRun ran = runJwtVerb({QStringLiteral("qsh"), QStringLiteral("--method"), QStringLiteral("GET"),
                                   QStringLiteral("--url"), QStringLiteral("/p?a=1&b=2")});
    return R"({"iss":"c","qsh":)" + JwtJson::parse(ran.out).at("qsh").dump() + more + '}';
}

std::string requestToken(const std::string& more = {})
{
    return test::tokenOf(R"({"alg":"HS256"})", requestClaims(more), jwtSecret);
}

TEST_F(JwtTest, TellsTheHashOfARequest)
{
    const JwtRun ran =
        runJwtVerb({QStringLiteral("qsh"), QStringLiteral("--method"), QStringLiteral("get"),
                    QStringLiteral("--url"), QStringLiteral("https://a.invalid/c/Größe?b=2&a=1+%C3%A9"),
                    QStringLiteral("--base-url"), QStringLiteral("https://a.invalid/c")});
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    const auto answer = JwtJson::parse(ran.out);
    EXPECT_EQ(answer.at("canonical"), "GET&/Gr\xC3\xB6\xC3\x9F"
                                      "e&a=1%20%C3%A9&b=2");
    EXPECT_EQ(answer.begin().key(), "canonical");
    EXPECT_EQ(answer.at("qsh").get<std::string>().size(), 64U);
    EXPECT_EQ(ran.out.back(), '\n');
}

TEST_F(JwtTest, TellsWhetherATokenIsGood)
{
    const QString key = keyFile(jwtSecret);
    const JwtRun good = runJwtVerb(verify(key), requestToken(R"(,"exp":1001)"));
    EXPECT_EQ(good.status, app::ExitStatus::Done);
    EXPECT_EQ(good.out, "{\"result\":\"valid\"}\n");
    EXPECT_TRUE(good.errors.empty());
    const auto result = [&](const std::string& token, const QStringList& more = {}) {
        const JwtRun ran = runJwtVerb(verify(key, more), token);
        EXPECT_EQ(ran.status == app::ExitStatus::Done, ran.out == "{\"result\":\"valid\"}\n");
        return JwtJson::parse(ran.out).at("result").get<std::string>();
    };
    EXPECT_EQ(result(requestToken() + "\n"), "valid");
    EXPECT_EQ(result(requestToken() + "\r\n"), "valid");
    EXPECT_EQ(result(requestToken() + "\n\n"), "bad-signature");
    EXPECT_EQ(result(""), "malformed-token");
    EXPECT_EQ(result(std::string(2'000'000, 'a')), "malformed-token");
    EXPECT_EQ(result(requestToken(R"(,"exp":1000)")), "expired");
    EXPECT_EQ(result(requestToken(R"(,"exp":1000)"), {QStringLiteral("--leeway"), QStringLiteral("1")}),
              "valid");
    const std::string context =
        test::tokenOf(R"({"alg":"HS256"})", R"({"iss":"c","qsh":"context-qsh"})", jwtSecret);
    EXPECT_EQ(result(context), "qsh-mismatch");
    EXPECT_EQ(result(context, {QStringLiteral("--allow-context-qsh")}), "valid");
}

TEST_F(JwtTest, TakesAnEmptyKeyFileAsNoKey)
{
    const QStringList rs256{QStringLiteral("--alg"), QStringLiteral("RS256")};
    EXPECT_EQ(runJwtVerb(verify(keyFile(""), rs256), requestToken()).out, "{\"result\":\"alg-mismatch\"}\n");
    for (const char* bytes : {"", "\n", "\r\n"})
        EXPECT_EQ(runJwtVerb(verify(keyFile(bytes)), requestToken()).out, "{\"result\":\"no-key\"}\n");
    EXPECT_EQ(runJwtVerb(verify(keyFile(std::string(jwtSecret) + "\n")), requestToken()).out,
              "{\"result\":\"valid\"}\n");
}

TEST_F(JwtTest, ChecksSignaturesOfRsa)
{
    const test::RsaKey pair;
    const QString key = keyFile(pair.publicPem());
    const QStringList rs256{QStringLiteral("--alg"), QStringLiteral("RS256")};
    const std::string token = test::tokenOf(R"({"alg":"RS256","kid":"k"})", requestClaims(), pair);
    EXPECT_EQ(runJwtVerb(verify(key, rs256), token).out, "{\"result\":\"valid\"}\n");
    EXPECT_EQ(runJwtVerb(verify(key, rs256), requestToken()).out, "{\"result\":\"alg-mismatch\"}\n");
    EXPECT_EQ(runJwtVerb(verify(key, rs256), token.substr(0, token.size() - 1)).out,
              "{\"result\":\"bad-signature\"}\n");
}

TEST_F(JwtTest, NeverShowsASecret)
{
    const QString key = keyFile(jwtSecret);
    for (const QStringList& more :
         {QStringList{QStringLiteral("--alg"), QStringLiteral("RS256")},
          QStringList{QStringLiteral("--now"), QStringLiteral("soon")},
          QStringList{QStringLiteral("--leeway"), QStringLiteral("-1")},
          QStringList{QStringLiteral("--alg"), QStringLiteral("none")},
          QStringList{QStringLiteral("--key-file"), QStringLiteral("/no/such/file")},
          QStringList{QStringLiteral("--token"), QStringLiteral("x")}}) {
        const JwtRun ran = runJwtVerb(verify(key, more), requestToken());
        EXPECT_EQ(ran.status, app::ExitStatus::BadInput) << more.join(u' ').toStdString();
        EXPECT_TRUE(ran.out.empty());
        EXPECT_FALSE(ran.errors.empty());
        EXPECT_EQ(ran.errors.find("s3cr3t"), std::string::npos);
        EXPECT_EQ(ran.errors.find(requestToken().substr(0, 20)), std::string::npos);
    }
}

TEST_F(JwtTest, WantsMethodAndUrl)
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{QStringLiteral("sign")}, QStringList{QStringLiteral("qsh")},
          QStringList{QStringLiteral("qsh"), QStringLiteral("--method"), QStringLiteral("GET")},
          QStringList{QStringLiteral("qsh"), QStringLiteral("--method"), QStringLiteral("GET"),
                      QStringLiteral("--url"), QStringLiteral("/x"), QStringLiteral("more")}}) {
        const JwtRun ran = runJwtVerb(arguments);
        EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
        EXPECT_TRUE(ran.out.empty());
        EXPECT_NE(ran.errors.find("gatehouse jwt qsh"), std::string::npos);
    }
}

} // namespace
