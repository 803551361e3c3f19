// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace gatehouse::identity {

/// SHA-256 of a text that comes piece by piece; its memory does not grow with the text.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void add(std::string_view bytes);
    /// The hash of all that was added, 64 lower-case hexadecimal digits; nothing can be added afterwards.
    [[nodiscard]] std::string hex();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The same of a text that is there as a whole.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace gatehouse::identity
