// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/evp.h>

#include <memory>
#include <string>
#include <string_view>

/// OpenSSL's objects with C++ ownership, for the sources that call OpenSSL; nobody else includes this.
namespace gatehouse::identity {

struct OpenSslFree
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

using PkeyPointer = std::unique_ptr<EVP_PKEY, OpenSslFree>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, OpenSslFree>;

inline const unsigned char* asBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

inline unsigned char* asBytes(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

/// The first public key of a PEM text; null where there is none. Never asks for a passphrase.
[[nodiscard]] PkeyPointer publicKeyFromPem(std::string_view pem);
/// The first private key of a PEM text; null where there is none or it is protected by a passphrase.
[[nodiscard]] PkeyPointer privateKeyFromPem(std::string_view pem);

} // namespace gatehouse::identity
