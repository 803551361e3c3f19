// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Value.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace gatehouse::reports {

/// Values as people read them, in a report's language, whatever the machine's is. Texts stay untrusted: who
/// puts them on a page makes them harmless for it.
class ShownValue
{
public:
    /// `language` as `Header::language`.
    explicit ShownValue(const std::string& language);

    /// "1,234"; "3–7 of 20"; "View, Read; perhaps Write"; "not known".
    [[nodiscard]] std::string text(const Value& value) const;
    /// "17 of 1,234"; without a whole the value alone.
    [[nodiscard]] std::string text(const Value& value, const std::optional<std::uint64_t>& whole) const;
    [[nodiscard]] std::string number(std::uint64_t value) const;

private:
    [[nodiscard]] QString digits(std::uint64_t value) const;
    [[nodiscard]] QString range(const access::ReachCount& range) const;

    QLocale m_locale;
};

} // namespace gatehouse::reports
