// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Verification.h"

#include <openssl/crypto.h>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace gatehouse::identity {
namespace {

const Json* claimOf(const Token& token, const char* name)
{
    const auto found = token.claims.find(name);
    return found == token.claims.end() || found->is_null() ? nullptr : &*found;
}

bool hasIssuer(const Token& token)
{
    const Json* const issuer = claimOf(token, "iss");
    return issuer != nullptr && issuer->is_string() && !issuer->get_ref<const std::string&>().empty();
}

bool hasQsh(const Token& token)
{
    const Json* const qsh = claimOf(token, "qsh");
    return qsh != nullptr && *qsh != "";
}

/// Of a number, or of a text that is one from the first letter to the last.
std::optional<long double> secondsOf(const Json& value)
{
    if (value.is_number())
        return value.get<long double>();
    if (!value.is_string())
        return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool whole = error == std::errc() && end == text.data() + text.size() && std::isfinite(seconds);
    return whole ? std::optional<long double>(seconds) : std::nullopt;
}

/// A token whose `exp` is no number cannot show that it still holds.
bool isExpired(const Token& token, const TokenCheck& check)
{
    const Json* const expiry = claimOf(token, "exp");
    if (expiry == nullptr)
        return false;
    const auto seconds = secondsOf(*expiry);
    const auto now = static_cast<long double>(check.now);
    return !seconds || now >= *seconds + static_cast<long double>(check.leeway);
}

bool sameText(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

bool qshFits(const Token& token, const TokenCheck& check)
{
    const Json& qsh = *claimOf(token, "qsh");
    if (!qsh.is_string())
        return false;
    const auto& text = qsh.get_ref<const std::string&>();
    return sameText(text, queryStringHash(check.request)) || (check.allowContextQsh && text == "context-qsh");
}

bool namesAlgorithm(const Token& token, Algorithm algorithm)
{
    const auto named = token.header.find("alg");
    return named != token.header.end() && named->is_string() &&
           named->get_ref<const std::string&>() == toText(algorithm);
}

TokenVerdict checkClaims(const Token& token, const TokenCheck& check)
{
    if (!hasIssuer(token))
        return TokenVerdict::MissingIssuer;
    if (!hasQsh(token))
        return TokenVerdict::MissingQsh;
    if (isExpired(token, check))
        return TokenVerdict::Expired;
    return qshFits(token, check) ? TokenVerdict::Valid : TokenVerdict::QshMismatch;
}

} // namespace

std::string_view toText(TokenVerdict verdict)
{
    constexpr std::array<std::string_view, 9> words{"valid",       "malformed-token", "alg-mismatch",
                                                    "no-key",      "bad-signature",   "missing-issuer",
                                                    "missing-qsh", "expired",         "qsh-mismatch"};
    return words[static_cast<std::size_t>(verdict)];
}

TokenVerdict verifyToken(std::string_view token, const VerificationKey& key, const TokenCheck& check)
{
    const std::optional<Token> read = readToken(token, check.limits);
    if (!read)
        return TokenVerdict::MalformedToken;
    if (!namesAlgorithm(*read, key.algorithm()))
        return TokenVerdict::AlgMismatch;
    if (key.empty())
        return TokenVerdict::NoKey;
    if (!key.verifies(read->signedPart, read->signature))
        return TokenVerdict::BadSignature;
    return checkClaims(*read, check);
}

} // namespace gatehouse::identity
