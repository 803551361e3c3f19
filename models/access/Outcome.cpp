// SPDX-License-Identifier: Apache-2.0
#include "models/access/Outcome.h"

namespace gatehouse::access {

std::string_view toText(Surface surface)
{
    static constexpr std::array<std::string_view, surfaceCount> words{
        "rest.get",
        "rest.list",
        "rest.search",
        "search.property",
        "rest.create",
        "rest.update",
        "rest.delete",
        "rest.get-container",
        "rest.list-containers",
        "rest.configure-container",
        "graphql.item",
        "graphql.list",
        "graphql.mutation",
        "event",
        "ui.macro",
        "ui.macro-browser",
        "ui.module",
    };
    return words[static_cast<std::size_t>(surface)];
}

std::string_view toText(Seen seen)
{
    static constexpr std::array<std::string_view, 22> words{
        "not-applicable", "unknown",   "200",         "401",     "403",    "404",   "included", "omitted",
        "error-401",      "error-403", "null",        "value",   "ok",     "sent",  "not-sent", "absent",
        "error-notice",   "rendered",  "not-offered", "offered", "hidden", "shown",
    };
    return words[static_cast<std::size_t>(seen)];
}

} // namespace gatehouse::access
