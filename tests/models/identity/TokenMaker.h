// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Makes tokens for tests: the other direction of what models/identity reads.
namespace gatehouse::test {

[[nodiscard]] std::string toBase64Url(std::string_view bytes);

/// An RSA key pair of its own; making one takes a moment.
class RsaKey
{
public:
    explicit RsaKey(unsigned bits = 2'048);
    RsaKey(const RsaKey&) = delete;
    RsaKey& operator=(const RsaKey&) = delete;
    ~RsaKey();
    [[nodiscard]] std::string publicPem() const;
    [[nodiscard]] std::string sign(std::string_view text) const;

private:
    void* m_key;
};

/// header.claims signed with a secret (HMAC SHA-256), whatever the header says.
[[nodiscard]] std::string tokenOf(std::string_view header, std::string_view claims, std::string_view secret);
/// The same, signed with an RSA key (PKCS #1 v1.5, SHA-256).
[[nodiscard]] std::string tokenOf(std::string_view header, std::string_view claims, const RsaKey& key);

} // namespace gatehouse::test
