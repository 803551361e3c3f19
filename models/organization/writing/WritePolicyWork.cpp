// SPDX-License-Identifier: Apache-2.0
#include "models/organization/writing/ObjectWriter.h"
#include "models/organization/writing/Parts.h"

namespace gatehouse::writing {
namespace {

void textIfAny(ObjectWriter& writer, std::string_view name, const std::string& text)
{
    if (!text.empty())
        writer.text(name, text);
}

} // namespace

void writePublishedVersion(JsonWriter& json, const PublishedVersion& version)
{
    ObjectWriter writer(json);
    writer.text("by", version.by);
    writer.textOrNull("at", version.at);
    writer.text("reason", version.reason);
    writer.text("draft", version.draft);
    writer.list("policies", version.policies, writePolicy);
    writer.end(version.unknownMembers);
}

void writeScenario(JsonWriter& json, const Scenario& scenario)
{
    ObjectWriter writer(json);
    writer.text("name", scenario.name);
    writer.text("app", scenario.app);
    textIfAny(writer, "container", scenario.container);
    textIfAny(writer, "label", scenario.label);
    textIfAny(writer, "action", scenario.action);
    textIfAny(writer, "operation", scenario.operation);
    writer.text("as", scenario.as);
    writer.word("expected", scenario.expected);
    textIfAny(writer, "note", scenario.note);
    writer.end(scenario.unknownMembers);
}

void writeAppPair(JsonWriter& json, const AppPair& pair)
{
    ObjectWriter writer(json);
    writer.id("first", pair.first);
    writer.id("second", pair.second);
    writer.text("note", pair.note);
    writer.end(pair.unknownMembers);
}

void writeNoticeTemplate(JsonWriter& json, const NoticeTemplate& notice)
{
    ObjectWriter writer(json);
    writer.word("audience", notice.audience);
    writer.text("text", notice.text);
    writer.end(notice.unknownMembers);
}

} // namespace gatehouse::writing
