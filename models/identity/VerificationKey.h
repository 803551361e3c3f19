// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct evp_pkey_st;

namespace gatehouse::identity {

enum class Algorithm { Hs256, Rs256 };

/// "HS256", "RS256": as a token's header names it, and in no other spelling.
[[nodiscard]] std::string_view toText(Algorithm algorithm);
[[nodiscard]] std::optional<Algorithm> algorithmFromText(std::string_view text);

/// What a signature is checked with. The key fixes the algorithm, so that a token cannot choose it (a public
/// key is never taken for a secret). Holds a secret: it is never printed, and wiped when the key goes.
class VerificationKey
{
public:
    /// For HS256: the bytes of the installation's shared secret. An empty one is no key.
    [[nodiscard]] static VerificationKey sharedSecret(std::string secret);
    /// For RS256: a PEM text with a public key; an empty text is no key. Fault: "identity.no-rsa-key", where
    /// the text holds no RSA public key of 2,048 to 16,384 bits (RFC 7518 §3.3).
    [[nodiscard]] static Result<VerificationKey> rsaPublicKey(std::string_view pem);

    VerificationKey(VerificationKey&&) noexcept;
    VerificationKey& operator=(VerificationKey&&) noexcept;
    ~VerificationKey();

    [[nodiscard]] Algorithm algorithm() const { return m_algorithm; }
    [[nodiscard]] bool empty() const { return m_secret.empty() && !m_publicKey; }
    /// Is `signature` (base64url) one over `signedPart` by this key? In time that does not depend on where
    /// they differ. Never by an empty key.
    [[nodiscard]] bool verifies(std::string_view signedPart, std::string_view signature) const;

private:
    explicit VerificationKey(Algorithm algorithm)
        : m_algorithm(algorithm)
    {}

    struct Free
    {
        void operator()(evp_pkey_st* key) const;
    };
    Algorithm m_algorithm;
    std::vector<char> m_secret; // not a text: moving a short one would leave a copy behind
    std::unique_ptr<evp_pkey_st, Free> m_publicKey;
};

} // namespace gatehouse::identity
