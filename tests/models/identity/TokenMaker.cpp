// SPDX-License-Identifier: Apache-2.0
#include "tests/models/identity/TokenMaker.h"

#include "models/identity/OpenSsl.h"

#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <stdexcept>

namespace gatehouse::test {

namespace {

using identity::asBytes;

void require(bool done)
{
    if (!done)
        throw std::runtime_error("OpenSSL failed");
}

EVP_PKEY* keyOf(void* key)
{
    return static_cast<EVP_PKEY*>(key);
}

} // namespace

std::string toBase64Url(std::string_view bytes)
{
    std::string text(bytes.size() / 3 * 4 + 5, '\0');
    text.resize(static_cast<std::size_t>(
        EVP_EncodeBlock(asBytes(text), asBytes(bytes), static_cast<int>(bytes.size()))));
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    text.erase(std::min(text.find('='), text.size()));
    return text;
}

RsaKey::RsaKey(unsigned bits)
    : m_key(EVP_RSA_gen(bits))
{
    require(m_key != nullptr);
}

RsaKey::~RsaKey()
{
    EVP_PKEY_free(keyOf(m_key));
}

std::string RsaKey::publicPem() const
{
    BIO* const out = BIO_new(BIO_s_mem());
    require(PEM_write_bio_PUBKEY(out, keyOf(m_key)) == 1);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    std::string pem(data, static_cast<std::size_t>(size));
    BIO_free(out);
    return pem;
}

std::string RsaKey::sign(std::string_view text) const
{
    const identity::DigestContext context(EVP_MD_CTX_new());
    require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, keyOf(m_key)) == 1);
    std::size_t size = 0;
    require(EVP_DigestSign(context.get(), nullptr, &size, asBytes(text), text.size()) == 1);
    std::string signature(size, '\0');
    require(EVP_DigestSign(context.get(), asBytes(signature), &size, asBytes(text), text.size()) == 1);
    signature.resize(size);
    return signature;
}

std::string tokenOf(std::string_view header, std::string_view claims, std::string_view secret)
{
    const std::string text = toBase64Url(header) + '.' + toBase64Url(claims);
    std::string mac(32, '\0');
    require(HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
                 asBytes(std::string_view(text)), text.size(), asBytes(mac), nullptr) != nullptr);
    return text + '.' + toBase64Url(mac);
}

std::string tokenOf(std::string_view header, std::string_view claims, const RsaKey& key)
{
    const std::string text = toBase64Url(header) + '.' + toBase64Url(claims);
    return text + '.' + toBase64Url(key.sign(text));
}

} // namespace gatehouse::test
