// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace gatehouse::policies {

/// When something was, as far as a text tells: from the earliest to the latest second that it can mean.
struct Moment
{
    std::chrono::sys_seconds earliest;
    std::chrono::sys_seconds latest;

    /// Surely after the other, whatever the texts leave open.
    [[nodiscard]] bool isAfter(const Moment& other) const { return earliest > other.latest; }
    bool operator==(const Moment&) const = default;
};

/// Of "2026-01-31", or "2026-01-31T09:00", seconds, a fraction and "Z" or "+02:00" as far as they are there
/// (ISO 8601). Without a time it is the whole day; without a zone any zone of the earth. Empty for other
/// texts.
[[nodiscard]] std::optional<Moment> momentFromText(std::string_view text);

} // namespace gatehouse::policies
