// SPDX-License-Identifier: Apache-2.0
#include "models/identity/VerificationKey.h"

#include "models/identity/Base64Url.h"
#include "models/identity/OpenSsl.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/hmac.h>

#include <array>
#include <limits>

namespace gatehouse::identity {
namespace {

constexpr int leastRsaBits = 2'048;
constexpr int mostRsaBits = 16'384; // beyond it a check takes long enough to be an attack

using Mac = std::array<unsigned char, 32>;

bool hmacSha256(std::string_view secret, std::string_view text, Mac& mac)
{
    return secret.size() <= std::size_t{std::numeric_limits<int>::max()} &&
           HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), asBytes(text), text.size(),
                mac.data(), nullptr) != nullptr;
}

bool verifiesRsaSha256(EVP_PKEY* key, std::string_view text, std::string_view signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    const bool good =
        context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
        EVP_DigestVerify(context.get(), asBytes(signature), signature.size(), asBytes(text), text.size()) ==
            1;
    ERR_clear_error();
    return good;
}

} // namespace

std::string_view toText(Algorithm algorithm)
{
    return algorithm == Algorithm::Hs256 ? "HS256" : "RS256";
}

std::optional<Algorithm> algorithmFromText(std::string_view text)
{
    for (const Algorithm algorithm : {Algorithm::Hs256, Algorithm::Rs256})
        if (text == toText(algorithm))
            return algorithm;
    return std::nullopt;
}

void VerificationKey::Free::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

VerificationKey VerificationKey::sharedSecret(std::string secret)
{
    VerificationKey key(Algorithm::Hs256);
    key.m_secret.assign(secret.begin(), secret.end());
    OPENSSL_cleanse(secret.data(), secret.size());
    return key;
}

Result<VerificationKey> VerificationKey::rsaPublicKey(std::string_view pem)
{
    VerificationKey key(Algorithm::Rs256);
    if (pem.empty())
        return key;
    key.m_publicKey.reset(publicKeyFromPem(pem).release());
    EVP_PKEY* const read = key.m_publicKey.get();
    if (read == nullptr || EVP_PKEY_get_base_id(read) != EVP_PKEY_RSA ||
        EVP_PKEY_get_bits(read) < leastRsaBits || EVP_PKEY_get_bits(read) > mostRsaBits)
        return tl::unexpected(Fault{"identity.no-rsa-key", {}, {}, FaultSeverity::Error, {}});
    return key;
}

VerificationKey::VerificationKey(VerificationKey&&) noexcept = default;
VerificationKey& VerificationKey::operator=(VerificationKey&&) noexcept = default;

VerificationKey::~VerificationKey()
{
    OPENSSL_cleanse(m_secret.data(), m_secret.size());
}

bool VerificationKey::verifies(std::string_view signedPart, std::string_view signature) const
{
    const auto bytes = fromBase64Url(signature);
    if (empty() || !bytes)
        return false;
    if (m_algorithm == Algorithm::Rs256)
        return verifiesRsaSha256(m_publicKey.get(), signedPart, *bytes);
    Mac mac{};
    return hmacSha256({m_secret.data(), m_secret.size()}, signedPart, mac) && bytes->size() == mac.size() &&
           CRYPTO_memcmp(mac.data(), bytes->data(), mac.size()) == 0;
}

} // namespace gatehouse::identity
