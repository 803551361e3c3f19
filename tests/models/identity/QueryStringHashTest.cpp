// SPDX-License-Identifier: Apache-2.0
#include "models/identity/QueryStringHash.h"

#include "models/identity/Sha256.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse::identity;

std::string canonical(const std::string& url, const std::string& base = {})
{
    return canonicalRequest({.method = "GET", .url = url, .baseUrl = base});
}

TEST(QueryStringHash, HashesTheCanonicalRequest)
{
    const Request request{.method = "post", .url = "https://a.invalid/hook?b=2&a=1", .baseUrl = {}};
    EXPECT_EQ(canonicalRequest(request), "POST&/hook&a=1&b=2");
    EXPECT_EQ(queryStringHash(request), sha256Hex("POST&/hook&a=1&b=2"));
    // NIST's example and the hash of nothing.
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

struct UrlCase
{
    const char* url;
    const char* canonical;
};

class CanonicalPath : public testing::TestWithParam<UrlCase>
{};
TEST_P(CanonicalPath, IsAsThePackagesMakeIt)
{
    EXPECT_EQ(canonical(GetParam().url), GetParam().canonical) << GetParam().url;
}
INSTANTIATE_TEST_SUITE_P(
    Paths, CanonicalPath,
    testing::Values(UrlCase{"", "GET&/&"}, UrlCase{"/", "GET&/&"}, UrlCase{"https://a.invalid", "GET&/&"},
                    UrlCase{"https://a.invalid?x=1", "GET&/&x=1"}, UrlCase{"https://a.invalid#f", "GET&/&"},
                    UrlCase{"?a=1", "GET&/&a=1"}, UrlCase{"rest/api", "GET&/rest/api&"},
                    UrlCase{"https://a.invalid/x/", "GET&/x&"}, UrlCase{"https://a.invalid/x//", "GET&/x/&"},
                    UrlCase{"https://a.invalid//", "GET&/&"}, UrlCase{"https://a.invalid///", "GET&//&"},
                    UrlCase{"//a.invalid/x", "GET&//a.invalid/x&"},
                    UrlCase{"https://u:p@a.invalid:8080/x", "GET&/x&"},
                    UrlCase{"HTTPS://A.invalid/P", "GET&/P&"}, UrlCase{"localhost:3000/x", "GET&/x&"},
                    UrlCase{"http:/x/y", "GET&/x/y&"}, UrlCase{"http:x/y", "GET&/x/y&"},
                    UrlCase{"https:///x", "GET&/x&"}, UrlCase{"https://a.invalid/../x/./y", "GET&/../x/./y&"},
                    UrlCase{"/%7e~%c3", "GET&/%7e~%c3&"}, UrlCase{"/a%zzb?c", "GET&/a%zzb&c="},
                    UrlCase{"https://a.invalid/&?&=&", "GET&/%26&="},
                    UrlCase{"https://a.invalid/a;b@c?d", "GET&/a;b@c&d="},
                    UrlCase{"https://a.invalid/<a>\"{b}|^`'", "GET&/%3Ca%3E%22%7Bb%7D%7C%5E%60%27&"},
                    UrlCase{"/a'b?c=d'e", "GET&/a'b&c=d%27e"}, UrlCase{"/a'b@c", "GET&/a%27b@c&"},
                    UrlCase{"https://a.invalid/a\\b?c=\\d", "GET&/a/b&c=%5Cd"},
                    UrlCase{"https://a.invalid/a\tb\nc d", "GET&/a%09b%0Ac%20d&"},
                    UrlCase{" https://a.invalid/a?x=1 ", "GET&/a&x=1"},
                    UrlCase{"https://a.invalid/Gr\xC3\xB6\xC3\x9F"
                            "e",
                            "GET&/Gr\xC3\xB6\xC3\x9F"
                            "e&"}));

class CanonicalQuery : public testing::TestWithParam<UrlCase>
{};
TEST_P(CanonicalQuery, IsAsThePackagesMakeIt)
{
    EXPECT_EQ(canonical(std::string("/p?") + GetParam().url), std::string("GET&/p&") + GetParam().canonical)
        << GetParam().url;
}
INSTANTIATE_TEST_SUITE_P(
    Queries, CanonicalQuery,
    testing::Values(UrlCase{"", ""}, UrlCase{"&&a&&", "a="}, UrlCase{"=", "="}, UrlCase{"=&a", "=&a="},
                    UrlCase{"a=b=c", "a=b%3Dc"}, UrlCase{"a==b", "a=%3Db"}, UrlCase{"a=1?b=2", "a=1%3Fb%3D2"},
                    UrlCase{"JWT=1&Jwt=2&jwt", "JWT=1&Jwt=2"}, UrlCase{"%6Awt=1&jwt=2&jwt=", ""},
                    UrlCase{"__proto__=1&a", "a="}, UrlCase{"a=3&a=1&a=&a=10", "a=,1,10,3"},
                    UrlCase{"a=1%2C2&a=0,1", "a=0%2C1,1%2C2"}, UrlCase{"a=1;b=2", "a=1%3Bb%3D2"},
                    UrlCase{"a+b=c+d%2B&%20=+", "%20=%20&a%20b=c%20d%2B"}, UrlCase{"a=%7e~-._", "a=~~-._"},
                    UrlCase{"a=%zz%4&b=100%", "a=%25zz%254&b=100%25"}, UrlCase{"a=%00%0a", "a=%00%0A"},
                    UrlCase{"b=1&A=2&a=3&B=4&ab=5&a-=6", "A=2&B=4&a=3&a-=6&ab=5&b=1"},
                    UrlCase{"%26=%3D&%3d=%26", "%26=%3D&%3D=%26"},
                    UrlCase{"a%C3%A9=1&ab=2", "ab=2&a%C3%A9=1"},
                    // UTF-16 puts U+1F600 (surrogates) before U+FF01 and U+FEFF, UTF-8 behind.
                    UrlCase{"k=%EF%BC%81&k=%F0%9F%98%80&k=%ED%9F%BF", "k=%ED%9F%BF,%F0%9F%98%80,%EF%BC%81"},
                    UrlCase{"%EF%BB%BF=1&%F0%9F%98%80=2", "%F0%9F%98%80=2&%EF%BB%BF=1"},
                    // What is no UTF-8 becomes U+FFFD, one for as many bytes as begin a character.
                    UrlCase{"a=%C3&b=%E2%82&c=%F0%9F%98", "a=%EF%BF%BD&b=%EF%BF%BD&c=%EF%BF%BD"},
                    UrlCase{"a=%ED%A0%80", "a=%EF%BF%BD%EF%BF%BD%EF%BF%BD"},
                    UrlCase{"a=%E2%82x%FF%C3%A9", "a=%EF%BF%BDx%EF%BF%BD%C3%A9"}));

TEST(QueryStringHash, TakesTheBaseUrlsPathOff)
{
    EXPECT_EQ(canonical("https://a.invalid/ctx/rest", "https://b.invalid/ctx"), "GET&/rest&");
    EXPECT_EQ(canonical("https://a.invalid/ctx/rest", "https://b.invalid/ctx/?x#y"), "GET&/rest&");
    EXPECT_EQ(canonical("https://a.invalid/ctx", "https://a.invalid/ctx"), "GET&/&");
    EXPECT_EQ(canonical("https://a.invalid/context/x", "https://a.invalid/con"), "GET&/text/x&");
    EXPECT_EQ(canonical("https://a.invalid/ctx/ctx/x", "https://a.invalid/ctx"), "GET&/ctx/x&");
    EXPECT_EQ(canonical("https://a.invalid/CTX/x", "https://a.invalid/ctx"), "GET&/CTX/x&");
    EXPECT_EQ(canonical("https://a.invalid/ctx/x", "/ctx"), "GET&/x&");
    EXPECT_EQ(canonical("https://a.invalid/ctx/x", "ctx"), "GET&/ctx/x&");
    EXPECT_EQ(canonical("https://a.invalid//x", "https://a.invalid"), "GET&//x&");
    EXPECT_EQ(canonical("https://a.invalid//x", "https://a.invalid/"), "GET&/x&");
    EXPECT_EQ(canonical("https://a.invalid/%c3%a9/x", "https://a.invalid/%C3%A9"), "GET&/%c3%a9/x&");
    EXPECT_EQ(canonical("https://a.invalid/a b/x", "https://a.invalid/a b"), "GET&/a%20b/x&");
}

} // namespace
