// SPDX-License-Identifier: Apache-2.0
#include "models/organization/reading/ObjectReader.h"
#include "models/organization/reading/Parts.h"

namespace gatehouse::reading {

PublishedVersion readPublishedVersion(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "published version", logs);
    PublishedVersion version;
    version.by = reader.text("by");
    version.at = reader.textOrNull("at");
    version.reason = reader.text("reason");
    version.draft = reader.text("draft");
    version.policies = readAll<Policy>(reader.list("policies"), logs, readPolicy);
    version.unknownMembers = reader.unknownMembers();
    return version;
}

Scenario readScenario(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "scenario", logs);
    Scenario scenario;
    scenario.name = reader.text("name");
    scenario.app = reader.text("app");
    scenario.container = reader.text("container");
    scenario.label = reader.text("label");
    scenario.action = reader.text("action");
    scenario.operation = reader.text("operation");
    if (reader.has("as"))
        scenario.as = reader.text("as");
    scenario.expected = reader.word<Expectation>("expected");
    scenario.note = reader.text("note");
    scenario.unknownMembers = reader.unknownMembers();
    return scenario;
}

AppPair readAppPair(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "app pair", logs);
    AppPair pair;
    pair.first = reader.id<AppKey>("first");
    pair.second = reader.id<AppKey>("second");
    pair.note = reader.text("note");
    pair.unknownMembers = reader.unknownMembers();
    return pair;
}

NoticeTemplate readNoticeTemplate(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "notice template", logs);
    NoticeTemplate notice;
    notice.audience = reader.word<Audience>("audience");
    notice.text = reader.text("text");
    notice.unknownMembers = reader.unknownMembers();
    return notice;
}

} // namespace gatehouse::reading
