// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Sha256.h"

#include "models/identity/Hexadecimal.h"
#include "models/identity/OpenSsl.h"

#include <new>

namespace gatehouse::identity {
namespace {

/// OpenSSL's hash of fixed length fails only where it cannot get memory.
void requireHashed(int done)
{
    if (done != 1)
        throw std::bad_alloc();
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    requireHashed(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    requireHashed(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex()
{
    std::string hash(32, '\0');
    requireHashed(EVP_DigestFinal_ex(m_context.get(), asBytes(hash), nullptr));
    return toHex(hash);
}

std::string sha256Hex(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace gatehouse::identity
