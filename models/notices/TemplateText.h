// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::notices {

/// What a notice's template may name in braces; everything else is text.
enum class Placeholder : std::uint8_t {
    Organization, ///< its name
    Changes,      ///< a line for each app: blocked or not any more, and where
    Apps,         ///< names of the apps
    Containers,   ///< names of the containers that the reader may know, and whether there are others
    Effects,      ///< a line for each thing that people will notice
    When,         ///< when it takes effect
    Contact,      ///< whom to ask
    Vendor        ///< the vendor's name; for others it is empty
};

/// Its spelling in a template, without the braces.
inline constexpr std::array<std::pair<Placeholder, std::string_view>, 8> placeholderNames{
    {{Placeholder::Organization, "organization"},
     {Placeholder::Changes, "changes"},
     {Placeholder::Apps, "apps"},
     {Placeholder::Containers, "containers"},
     {Placeholder::Effects, "effects"},
     {Placeholder::When, "when"},
     {Placeholder::Contact, "contact"},
     {Placeholder::Vendor, "vendor"}}};

/// Text, or the placeholder that stands there.
struct TemplatePart
{
    std::string text;
    std::optional<Placeholder> placeholder{};
    bool operator==(const TemplatePart&) const = default;
};

/// A template taken apart, once: what is put in for a placeholder is never looked at again. `{{` stands for a
/// brace. What is not understood stays in the text as it is and is told as a warning:
/// "notice.unknown-placeholder" (the name), "notice.open-brace" (what follows it), with line and column;
/// "notice.too-long" (the limit), and then the rest is left out.
struct TemplateText
{
    std::vector<TemplatePart> parts;
    std::vector<Fault> faults;
};

inline constexpr std::size_t longestTemplate = 20'000; ///< bytes

[[nodiscard]] TemplateText templateText(std::string_view text);

} // namespace gatehouse::notices
