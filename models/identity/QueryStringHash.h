// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::identity {

/// A request as the query string hash sees it. Untrusted text.
struct Request
{
    std::string method;
    std::string url;     ///< absolute, or from the path on
    std::string baseUrl; ///< of the app; its path is taken off the request's. Empty: nothing is
};

/// "METHOD&path&query" as the platform's packages for Connect apps make it (docs/identity.md tells every
/// step). Any text is taken; the result has the bytes of the URL where the steps keep them.
[[nodiscard]] std::string canonicalRequest(const Request& request);

/// The claim `qsh`: lower-case hexadecimal SHA-256 of the canonical request. It does not cover the body.
[[nodiscard]] std::string queryStringHash(const Request& request);

} // namespace gatehouse::identity
