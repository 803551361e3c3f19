// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gatehouse::ui {

/// All modules of one type: "Issue panel", 1, {"Log work"}. Texts are plain.
struct ModuleLine
{
    QString type; ///< in words
    QString raw;  ///< as written
    std::size_t count = 0;
    QStringList titles;
};
[[nodiscard]] std::vector<ModuleLine> moduleLines(const descriptors::Descriptor& descriptor);

/// "jira:issuePanel" and "jiraIssuePanels" are both "Issue panel".
[[nodiscard]] QString moduleTypeWords(std::string_view type);
/// "avi:jira:updated:issue" and "jira:issue_updated" are both "issue updated".
[[nodiscard]] QString eventWords(std::string_view event);
/// Distinct, in file order.
[[nodiscard]] QStringList eventLines(const descriptors::Descriptor& descriptor);

/// One host with what it is for: "vendor’s own host".
struct EgressLine
{
    QString address;
    QStringList kinds;
};
[[nodiscard]] std::vector<EgressLine> egressLines(const descriptors::Descriptor& descriptor);

/// "a, b and 3 more" of at most `limit` texts.
[[nodiscard]] QString listed(const QStringList& texts, int limit);

} // namespace gatehouse::ui
