// SPDX-License-Identifier: Apache-2.0
#include "tests/models/findings/DescriptorCases.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/findings/Findings.h"

#include <gtest/gtest.h>

namespace gatehouse::findings {

std::vector<Finding> findingsIn(const std::string& text)
{
    return ofDescriptor(descriptors::readDescriptor(text), catalogue::Catalogue::builtIn());
}

std::vector<std::string> raisedIn(const std::string& text, std::string_view code)
{
    std::vector<std::string> raised;
    for (const Finding& finding : findingsIn(text))
        if (finding.code == code)
            raised.push_back(std::string(toText(finding.severity)) + " " + finding.pointer + " " +
                             finding.subject);
    return raised;
}

std::string connectApp(const std::string& members)
{
    return R"({"key":"com.acme.tool","name":"Tool",)" + members +
           (members.find("\"baseUrl\"") == std::string::npos ? R"(,"baseUrl":"https://tool.acme.invalid")"
                                                             : "") +
           (members.find("\"authentication\"") == std::string::npos ? R"(,"authentication":{"type":"jwt"})"
                                                                    : "") +
           (members.find("\"lifecycle\"") == std::string::npos ? R"(,"lifecycle":{"installed":"/installed"})"
                                                               : "") +
           (members.find("\"apiMigrations\"") == std::string::npos
                ? R"(,"apiMigrations":{"signed-install":true})"
                : "") +
           (members.find("\"modules\"") == std::string::npos
                ? R"(,"modules":{"jiraProjectPages":[{"key":"p","url":"/p"}]})"
                : "") +
           "}";
}

std::string forgeApp(const std::string& members)
{
    return R"({"app":{"id":"ari:cloud:ecosystem::app/1b5"},)" + members + "}";
}

std::string panel(const std::string& conditions)
{
    return connectApp(
        R"("modules":{"webPanels":[{"key":"p","url":"/p","location":"atl.jira.view.issue.right.context",
        "conditions":)" +
        conditions + "}]}");
}

std::string adminPage(const std::string& conditions)
{
    return connectApp(R"("modules":{"adminPages":[{"key":"a","url":"/a")" +
                      (conditions.empty() ? "" : R"(,"conditions":)" + conditions) + "}]}");
}

std::string scopes(const std::string& list)
{
    return connectApp(R"("scopes":)" + list);
}

std::string forgeScopes(const std::string& list)
{
    return forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},"permissions":{"scopes":)" + list + "}");
}

std::string external(const std::string& kinds)
{
    return forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},"permissions":{"external":)" + kinds +
                    "}");
}

std::string content(const std::string& kinds)
{
    return forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},"permissions":{"content":)" + kinds + "}");
}

void expectRaised(const std::vector<RuleCase>& cases)
{
    for (const RuleCase& each : cases) {
        SCOPED_TRACE(std::string(each.code) + ": " + each.what);
        EXPECT_EQ(raisedIn(each.text, each.code), each.raised);
    }
}

} // namespace gatehouse::findings
