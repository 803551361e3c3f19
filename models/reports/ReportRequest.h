// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/foundation/Date.h"
#include "models/reports/Content.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::reports {

/// Which names give way to pseudonyms. With any of them, texts that people wrote freely (notes, reasons,
/// descriptions, names of policies and drafts, arguments of findings) and addresses are left out, because any
/// of them may hold a name.
struct Redaction
{
    bool people = false;     ///< accounts of people, and whoever reviewed or accepted something
    bool containers = false; ///< ids, keys, names and labels
    bool vendors = false; ///< and the keys and names of apps, their versions and unknown scopes: they tell it
    [[nodiscard]] bool any() const { return people || containers || vendors; }
    bool operator==(const Redaction&) const = default;
};

/// What a person asked for.
struct ReportRequest
{
    std::shared_ptr<const access::CompiledOrganization> core;  ///< with a draft's policies where one is asked
    std::shared_ptr<const access::CompiledOrganization> since; ///< the earlier state; null: none is compared
    std::vector<ChapterKind> chapters; ///< in any order; empty: all that there is something to tell of
    Redaction redaction;
    /// On which day acceptances and due dates are judged; empty: the day of `capturedAt`.
    std::optional<Date> day;
    std::string source;    ///< as `Header::source`
    std::string sinceName; ///< as `Header::since`
    std::optional<std::string> draft{};
    std::string language = "en";
    std::string programVersion;
};

} // namespace gatehouse::reports
