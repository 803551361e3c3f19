// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gatehouse::wording {

/// A code of docs/codes.md with its sentence and the advice below it, both in English and with "%1" for the
/// first argument; both are to be translated in the context "wording". `advice` may be null.
struct FaultSentence
{
    std::string_view code;
    const char* sentence;
    const char* advice;
};

/// Null for a code that has no fixed sentence.
[[nodiscard]] const FaultSentence* faultSentence(std::string_view code);

} // namespace gatehouse::wording
