// SPDX-License-Identifier: Apache-2.0
#include "models/proof/Keys.h"

#include "models/identity/Hexadecimal.h"
#include "models/identity/OpenSsl.h"

#include <openssl/err.h>

#include <new>

namespace gatehouse::proof {
namespace {

using identity::asBytes;

constexpr std::size_t keyBytes = 32;
constexpr std::size_t signatureBytes = 64;

/// OpenSSL fails with a key that is good only where it cannot get memory.
void requireDone(int done)
{
    if (done != 1)
        throw std::bad_alloc();
}

tl::unexpected<Fault> keyFault(const char* code)
{
    return tl::unexpected(Fault{code, {}, {}, FaultSeverity::Error, {}});
}

bool isEd25519(const evp_pkey_st* key)
{
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
}

std::string publicHexOf(const evp_pkey_st* key)
{
    std::string bytes(keyBytes, '\0');
    std::size_t size = bytes.size();
    requireDone(EVP_PKEY_get_raw_public_key(key, asBytes(bytes), &size));
    return identity::toHex(bytes);
}

} // namespace

void KeyFree::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

Result<SigningKey> SigningKey::fromPem(std::string_view pem)
{
    SigningKey key(identity::privateKeyFromPem(pem).release());
    if (!isEd25519(key.m_key.get()))
        return keyFault("proof.no-signing-key");
    return key;
}

std::string SigningKey::publicHex() const
{
    return publicHexOf(m_key.get());
}

std::string SigningKey::sign(std::string_view text) const
{
    const identity::DigestContext context(EVP_MD_CTX_new());
    std::string signature(signatureBytes, '\0');
    std::size_t size = signature.size();
    requireDone(context ? EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) : 0);
    requireDone(EVP_DigestSign(context.get(), asBytes(signature), &size, asBytes(text), text.size()));
    return signature;
}

Result<PublicKey> PublicKey::fromPem(std::string_view pem)
{
    PublicKey key(identity::publicKeyFromPem(pem).release());
    if (!isEd25519(key.m_key.get()))
        return keyFault("proof.no-public-key");
    return key;
}

Result<PublicKey> PublicKey::fromHex(std::string_view hex)
{
    const auto bytes = identity::fromHex(hex);
    if (!bytes || bytes->size() != keyBytes)
        return keyFault("proof.no-public-key");
    PublicKey key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, asBytes(*bytes), bytes->size()));
    if (!key.m_key)
        return keyFault("proof.no-public-key");
    return key;
}

std::string PublicKey::hex() const
{
    return publicHexOf(m_key.get());
}

bool PublicKey::verifies(std::string_view text, std::string_view signature) const
{
    const identity::DigestContext context(EVP_MD_CTX_new());
    const bool good = context && signature.size() == signatureBytes &&
                      EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1 &&
                      EVP_DigestVerify(context.get(), asBytes(signature), signature.size(), asBytes(text),
                                       text.size()) == 1;
    ERR_clear_error();
    return good;
}

} // namespace gatehouse::proof
