// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gatehouse::wording {

/// What a code of docs/codes.md says, in English and with "%1" for the first argument; to be translated in
/// the context "wording". Where a code is worded by case, `key` is the code, "#" and the last argument,
/// which tells the case.
struct FindingSentence
{
    std::string_view key;
    const char* title;
    const char* why;
    const char* advice;
};

/// Null for a key that has no sentences.
[[nodiscard]] const FindingSentence* findingSentence(std::string_view key);

} // namespace gatehouse::wording
