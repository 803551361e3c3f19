// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/identity/QueryStringHash.h"
#include "models/identity/Token.h"
#include "models/identity/VerificationKey.h"

#include <cstdint>
#include <string_view>

namespace gatehouse::identity {

/// What a check of a token says, in the order of the checks: the first that fails is told.
enum class TokenVerdict {
    Valid,
    MalformedToken,
    AlgMismatch,
    NoKey,
    BadSignature,
    MissingIssuer,
    MissingQsh,
    Expired,
    QshMismatch,
};

/// "valid", "malformed-token", …: the words of the command line.
[[nodiscard]] std::string_view toText(TokenVerdict verdict);

/// Against what a token is checked.
struct TokenCheck
{
    Request request;
    std::int64_t now = 0;         ///< seconds since 1970
    std::int64_t leeway = 0;      ///< seconds that a token may be used after it expired; not negative
    bool allowContextQsh = false; ///< on a route for calls from the page: "context-qsh" is taken as its hash
    TokenLimits limits{};
};

/// Checks an untrusted token with a key, which fixes the algorithm: form, algorithm, key, signature, issuer,
/// query string hash, expiry. Nothing in the claims is looked at before the signature was good. A token
/// without `exp` does not expire; `nbf`, `iat` and `aud` are not looked at (docs/identity.md says why).
[[nodiscard]] TokenVerdict verifyToken(std::string_view token, const VerificationKey& key,
                                       const TokenCheck& check);

} // namespace gatehouse::identity
