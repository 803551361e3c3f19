// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/models/reports/ReportSupport.h"
#include "tests/support/OrganizationGenerator.h"

#include <string>
#include <vector>

namespace gatehouse::test {

/// Markup, formulas, control and bidi characters, broken text: what a name must not do to a report.
inline const std::vector<std::string>& nastyTexts()
{
    static const std::vector<std::string> texts{
        "<script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "--><svg onload=alert(1)>",
        "<!--",
        "]]>",
        "&lt;b&gt; &amp; &#60;",
        "javascript:alert(1)",
        "{{7*7}} ${7*7} <%= 7*7 %>",
        "=1+1",
        "=HYPERLINK(\"http://example.invalid\";\"x\")",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        " =1+1",
        "'=1+1",
        "\"=1+1\"",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "a;=1+1",
        "a; \t=1+1;b",
        "a,b\"c\r\nd",
        "\xEF\xBC\x9D"
        "1+1",
        "=cmd|' /C calc'!A0",
        std::string("a\0b", 3),
        "\x1b[31mred\x1b[0m",
        "\x7f\b\b\b",
        "\xC2\x85next line",
        "\xE2\x80\xAE"
        "txt.exe",
        "\xE2\x81\xA6"
        "isolate",
        "\xE2\x80\x8B"
        "zero width",
        "\xE2\x80\xA8line separator",
        "\xEF\xBB\xBF"
        "mark",
        "\xF3\xA0\x80\x81tag",
        "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
        "\xFF\xFE broken",
        "\xC3",
        "\xED\xA0\x80",
        std::string(5000, 'x'),
        "CON",
        "../../etc/passwd",
    };
    return texts;
}

/// Every free text of an organization that the reader would take, set to one text.
inline Organization organizationNamed(const std::string& text)
{
    Organization all = OrganizationGenerator(31).organization();
    all.properties.name = text;
    for (Site& site : all.sites) {
        site.name = text;
        site.url = text;
    }
    for (User& user : all.users)
        user.name = text;
    for (Container& container : all.containers) {
        container.key = text;
        container.name = text;
    }
    for (App& app : all.apps) {
        app.name = text;
        app.vendor = text;
        app.version = text;
        app.installedAt = text;
        app.scopes = std::vector<ScopeId>{ScopeId(text)};
    }
    for (Policy& policy : all.policies) {
        policy.name = text;
        policy.description = text;
        policy.rule.keys = {AppKey(text)};
    }
    for (Review& review : all.reviews) {
        review.by = text;
        review.note = text;
        review.on = text;
        review.due = text;
    }
    return all;
}

/// A report in which that text stands wherever one of the input can.
inline reports::ReportRequest nastyRequest(const std::string& text)
{
    auto request = requestFor(organizationNamed(text));
    request.source = text;
    request.draft = text;
    request.since = compiledShared(organizationNamed("before"));
    request.sinceName = text;
    return request;
}

} // namespace gatehouse::test
