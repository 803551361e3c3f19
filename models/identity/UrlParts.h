// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::identity {

/// What of a URL the query string hash covers.
struct UrlParts
{
    std::string path;  ///< percent escapes as they stand; may be empty
    std::string query; ///< behind the first "?"
};

/// Cuts a URL as the URL parser under the platform's packages does, with its corrections of white space,
/// backslashes and letters that no URL has. Takes any text; linear in its length.
[[nodiscard]] UrlParts splitUrl(std::string_view url);

/// The path of a base URL as it stands, without corrections; a text without "//" or a leading "/" is a host.
[[nodiscard]] std::string basePath(std::string_view baseUrl);

} // namespace gatehouse::identity
