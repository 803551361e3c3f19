// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Inspection.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace gatehouse::descriptors {

TEST(Inspection, HasTheMembersOfTheContractInItsOrder)
{
    const Inspection inspection =
        inspect("a.json", R"({"key":"a.b","name":"A","vendor":{"name":"V"},"baseUrl":"https://a.invalid",
                     "scopes":["READ","nonsense"],"modules":{"jiraReports":[{"key":"r"}],
                     "webhooks":[{"event":"jira:issue_created"},{"event":"jira:issue_created"}]}})",
                catalogue::Catalogue::builtIn());
    EXPECT_EQ(toJson(inspection, "").dump(),
              R"({"file":"a.json","verdict":"ok","error":null,"framework":"connect","key":"a.b","name":"A",)"
              R"("vendor":"V","products":["jira"],"scopes":["READ","nonsense"],"unknownScopes":["nonsense"],)"
              R"("modules":{"jiraReports":1,"webhooks":2},"webhooks":["jira:issue_created"],)"
              R"("egress":["https://a.invalid"],"scopeActions":{"jira":["view","read"],)"
              R"("confluence":["view","read"]}})");
}

TEST(Inspection, OfWhatCannotBeRead)
{
    const Inspection inspection = inspect("x", "", catalogue::Catalogue::builtIn());
    EXPECT_EQ(toJson(inspection, "The file is empty.").dump(),
              R"({"file":"x","verdict":"broken","error":"The file is empty.","framework":null,"key":null,)"
              R"("name":null,"vendor":null,"products":[],"scopes":[],"unknownScopes":[],"modules":{},)"
              R"("webhooks":[],"egress":[],"scopeActions":{"jira":[],"confluence":[]}})");
}

} // namespace gatehouse::descriptors
