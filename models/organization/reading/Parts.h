// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/organization/reading/Logs.h"

#include <vector>

/// One reader for every part of an organization file (contract §1). Each tells its faults and gives what it
/// could read.
namespace gatehouse::reading {

[[nodiscard]] OrganizationProperties readProperties(const JsonValue& value, Logs& logs);
[[nodiscard]] Site readSite(const JsonValue& value, Logs& logs);
[[nodiscard]] User readUser(const JsonValue& value, Logs& logs);
[[nodiscard]] Group readGroup(const JsonValue& value, Logs& logs);
[[nodiscard]] Scheme readScheme(const JsonValue& value, Logs& logs);
[[nodiscard]] Container readContainer(const JsonValue& value, Logs& logs);
[[nodiscard]] App readApp(const JsonValue& value, Logs& logs);
[[nodiscard]] Policy readPolicy(const JsonValue& value, Logs& logs);
[[nodiscard]] Draft readDraft(const JsonValue& value, Logs& logs);
[[nodiscard]] Review readReview(const JsonValue& value, Logs& logs);
[[nodiscard]] AcceptedFinding readAcceptedFinding(const JsonValue& value, Logs& logs);
[[nodiscard]] PublishedVersion readPublishedVersion(const JsonValue& value, Logs& logs);
[[nodiscard]] Scenario readScenario(const JsonValue& value, Logs& logs);
[[nodiscard]] AppPair readAppPair(const JsonValue& value, Logs& logs);
[[nodiscard]] NoticeTemplate readNoticeTemplate(const JsonValue& value, Logs& logs);
/// A list of products.
[[nodiscard]] std::vector<Product> readProducts(const std::vector<JsonValue>& values, Logs& logs);

/// Every element of a list, none left out, so that places stay true.
template <class T>
[[nodiscard]] std::vector<T> readAll(const std::vector<JsonValue>& values, Logs& logs,
                                     T (*read)(const JsonValue&, Logs&))
{
    std::vector<T> parts;
    parts.reserve(values.size());
    for (const JsonValue& value : values)
        parts.push_back(read(value, logs));
    return parts;
}

} // namespace gatehouse::reading
