// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace gatehouse::proof {

struct KeyFree
{
    void operator()(evp_pkey_st* key) const;
};

/// An Ed25519 key to sign with. The key itself is never written or shown.
class SigningKey
{
public:
    /// Of a PEM text ("BEGIN PRIVATE KEY"). Fault: "proof.no-signing-key", where the text holds no Ed25519
    /// private key or one that is protected by a passphrase.
    [[nodiscard]] static Result<SigningKey> fromPem(std::string_view pem);

    /// The public key that belongs to it, 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string publicHex() const;
    /// The 64 bytes of the signature over a text (RFC 8032).
    [[nodiscard]] std::string sign(std::string_view text) const;

private:
    explicit SigningKey(evp_pkey_st* key)
        : m_key(key)
    {}
    std::unique_ptr<evp_pkey_st, KeyFree> m_key;
};

/// An Ed25519 key to check signatures with.
class PublicKey
{
public:
    /// Of a PEM text ("BEGIN PUBLIC KEY"). Fault: "proof.no-public-key", where it holds no Ed25519 one.
    [[nodiscard]] static Result<PublicKey> fromPem(std::string_view pem);
    /// Of 64 lower-case hexadecimal digits; the same fault for another text.
    [[nodiscard]] static Result<PublicKey> fromHex(std::string_view hex);

    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex() const;
    [[nodiscard]] bool verifies(std::string_view text, std::string_view signature) const;

private:
    explicit PublicKey(evp_pkey_st* key)
        : m_key(key)
    {}
    std::unique_ptr<evp_pkey_st, KeyFree> m_key;
};

} // namespace gatehouse::proof
