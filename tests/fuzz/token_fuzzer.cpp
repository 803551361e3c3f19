// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Base64Url.h"
#include "models/identity/QueryStringHash.h"
#include "models/identity/Verification.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace gatehouse::identity;

constexpr std::string_view secret = "secret";

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::string encoded(std::string_view bytes)
{
    std::string text(bytes.size() / 3 * 4 + 5, '\0');
    text.resize(static_cast<std::size_t>(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                                         reinterpret_cast<const unsigned char*>(bytes.data()),
                                                         static_cast<int>(bytes.size()))));
    for (char& letter : text)
        letter = letter == '+' ? '-' : letter == '/' ? '_' : letter;
    text.erase(std::min(text.find('='), text.size()));
    return text;
}

/// A strict reader knows one text for any bytes.
void requireOneSpelling(std::string_view text)
{
    if (const auto bytes = fromBase64Url(text))
        require(encoded(*bytes) == text);
}

std::string signedToken(std::string_view header, std::string_view claims)
{
    const std::string text = encoded(header) + '.' + encoded(claims);
    std::array<unsigned char, 32> mac{};
    require(HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
                 reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac.data(),
                 nullptr) != nullptr);
    return text + '.' + encoded({reinterpret_cast<const char*>(mac.data()), mac.size()});
}

void requireCanonical(const Request& request)
{
    const std::string canonical = canonicalRequest(request);
    require(canonical == canonicalRequest(request));
    require(canonical.find("&/") != std::string::npos);
    require(queryStringHash(request).size() == 64);
}

} // namespace

// Lines of a request and a token, as sent and signed anew: no crash, no second spelling, no signature that is
// none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char*>(data), size);
    TokenCheck check;
    check.request.method = takeLine(text);
    check.request.url = takeLine(text);
    check.request.baseUrl = takeLine(text);
    check.now = 1'000;
    check.allowContextQsh = size % 2 == 0;
    requireCanonical(check.request);
    const std::string_view header = takeLine(text);
    static const VerificationKey key = VerificationKey::sharedSecret(std::string(secret));
    static const VerificationKey noKey = VerificationKey::sharedSecret({});
    const TokenVerdict again = verifyToken(signedToken(header, text), key, check);
    require(again != TokenVerdict::NoKey && again != TokenVerdict::BadSignature);
    requireOneSpelling(text);
    const TokenVerdict sent = verifyToken(text, noKey, check);
    require(sent == TokenVerdict::MalformedToken || sent == TokenVerdict::AlgMismatch ||
            sent == TokenVerdict::NoKey);
    require((sent == TokenVerdict::MalformedToken) == !readToken(text, check.limits).has_value());
    (void)verifyToken(text, key, check);
    return 0;
}
