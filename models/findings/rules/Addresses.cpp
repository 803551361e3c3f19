// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/Addresses.h"

#include "models/descriptors/AsciiCase.h"

namespace gatehouse::findings::rules {

bool isAbsolute(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    return address.starts_with("//") ||
           (scheme != std::string_view::npos && address.find_first_of("/?#{") > scheme);
}

std::string hostOf(std::string_view address)
{
    if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    else if (address.starts_with("//"))
        address.remove_prefix(2);
    address = address.substr(0, address.find_first_of("/?#"));
    if (const std::size_t user = address.rfind('@'); user != std::string_view::npos)
        address.remove_prefix(user + 1);
    const std::size_t port = address.starts_with('[') ? address.find("]:") : address.rfind(':');
    if (port != std::string_view::npos)
        address = address.substr(0, address.starts_with('[') ? port + 1 : port);
    return address.find_first_of("{}$<>% ") == std::string_view::npos ? descriptors::lowerCase(address)
                                                                      : std::string();
}

bool isPlain(std::string_view address)
{
    const std::size_t end = address.find("://");
    const std::string scheme =
        end == std::string_view::npos ? std::string() : descriptors::lowerCase(address.substr(0, end));
    return scheme == "http" || scheme == "ws" || scheme == "ftp";
}

bool belongTogether(std::string_view host, std::string_view other)
{
    const auto isBelow = [](std::string_view lower, std::string_view upper) {
        return lower.size() > upper.size() && lower.ends_with(upper) &&
               lower[lower.size() - upper.size() - 1] == '.';
    };
    return host == other || isBelow(host, other) || isBelow(other, host);
}

} // namespace gatehouse::findings::rules
