// SPDX-License-Identifier: Apache-2.0
#include "models/identity/OpenSsl.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <limits>

namespace gatehouse::identity {
namespace {

/// OpenSSL would ask on the terminal otherwise.
int noPassphrase(char*, int, int, void*)
{
    return -1;
}

template <class Read>
PkeyPointer keyFromPem(std::string_view pem, Read read)
{
    if (pem.empty() || pem.size() > std::size_t{std::numeric_limits<int>::max()})
        return nullptr;
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(
        BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free);
    PkeyPointer key(source ? read(source.get(), nullptr, &noPassphrase, nullptr) : nullptr);
    ERR_clear_error(); // the queue would keep pieces of the input for whoever prints it
    return key;
}

} // namespace

PkeyPointer publicKeyFromPem(std::string_view pem)
{
    return keyFromPem(pem, &PEM_read_bio_PUBKEY);
}

PkeyPointer privateKeyFromPem(std::string_view pem)
{
    return keyFromPem(pem, &PEM_read_bio_PrivateKey);
}

} // namespace gatehouse::identity
