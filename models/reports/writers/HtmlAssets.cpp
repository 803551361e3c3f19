// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/HtmlAssets.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace gatehouse::reports {

namespace {

/// "'sha256-…'" of a text, as Content Security Policy Level 3 has it.
std::string hashSource(std::string_view text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not there");
    std::array<unsigned char, 2 * EVP_MAX_MD_SIZE> encoded{};
    const int length = EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(size));
    return "'sha256-" + std::string(encoded.begin(), encoded.begin() + length) + "'";
}

} // namespace

std::string contentSecurityPolicy()
{
    return "default-src 'none'; style-src " + hashSource(htmlStyle()) + "; script-src " +
           hashSource(htmlScript()) + "; base-uri 'none'; form-action 'none'";
}

} // namespace gatehouse::reports
