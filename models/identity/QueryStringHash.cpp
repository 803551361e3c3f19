// SPDX-License-Identifier: Apache-2.0
#include "models/identity/QueryStringHash.h"

#include "models/identity/PercentEncoding.h"
#include "models/identity/Sha256.h"
#include "models/identity/UrlParts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace gatehouse::identity {
namespace {

std::string upperCase(std::string text)
{
    for (char& letter : text)
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    return text;
}

std::string canonicalPath(std::string path, const std::string& base)
{
    if (path.starts_with(base)) // a prefix of the text: "/con" is also taken off "/context"
        path.erase(0, base.size());
    if (path.empty())
        return "/";
    std::string text = path.front() == '/' ? "" : "/";
    for (const char letter : path)
        if (letter == '&')
            text += "%26";
        else
            text += letter;
    if (text.size() > 1 && text.back() == '/')
        text.pop_back();
    return text;
}

/// UTF-16 puts what is beyond U+FFFF (bytes from 0xF0) before U+E000 to U+FFFF (bytes 0xEE and 0xEF).
int utf16Rank(char byte)
{
    const int value = static_cast<unsigned char>(byte);
    return value == 0xEE || value == 0xEF ? value + 0x10 : value;
}

/// The order of JavaScript's texts, by code units of UTF-16, told from UTF-8.
bool comesBefore(const std::string& a, const std::string& b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](char x, char y) { return utf16Rank(x) < utf16Rank(y); });
}

using Parameter = std::pair<std::string, std::string>; ///< key and value, decoded

bool parameterBefore(const Parameter& a, const Parameter& b)
{
    return a.first == b.first ? comesBefore(a.second, b.second) : comesBefore(a.first, b.first);
}

Parameter parameterOf(std::string_view piece)
{
    const std::size_t sign = std::min(piece.find('='), piece.size());
    return {formDecoded(piece.substr(0, sign)), formDecoded(piece.substr(std::min(sign + 1, piece.size())))};
}

/// The token itself is not part of what it signs; the package loses "__proto__" to JavaScript.
bool counts(const Parameter& parameter)
{
    return parameter.first != "jwt" && parameter.first != "__proto__";
}

std::vector<Parameter> sortedParameters(std::string_view query)
{
    std::vector<Parameter> parameters;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        if (end > 0)
            if (Parameter parameter = parameterOf(query.substr(0, end)); counts(parameter))
                parameters.push_back(std::move(parameter));
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    std::ranges::sort(parameters, &parameterBefore);
    return parameters;
}

std::string canonicalQuery(std::string_view query)
{
    std::string text;
    const std::string* key = nullptr;
    const std::vector<Parameter> parameters = sortedParameters(query);
    for (const Parameter& parameter : parameters) {
        if (key != nullptr && *key == parameter.first)
            text += ',';
        else
            text += (key == nullptr ? "" : "&") + percentEncoded(parameter.first) + '=';
        text += percentEncoded(parameter.second);
        key = &parameter.first;
    }
    return text;
}

} // namespace

std::string canonicalRequest(const Request& request)
{
    UrlParts url = splitUrl(request.url);
    return upperCase(request.method) + '&' + canonicalPath(std::move(url.path), basePath(request.baseUrl)) +
           '&' + canonicalQuery(url.query);
}

std::string queryStringHash(const Request& request)
{
    return sha256Hex(canonicalRequest(request));
}

} // namespace gatehouse::identity
