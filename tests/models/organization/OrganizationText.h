// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/OrganizationReader.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace gatehouse::test {

/// The text with the first occurrence of one part put in place of another; the part must be there.
inline std::string with(std::string text, const std::string& part, const std::string& other)
{
    const std::size_t place = text.find(part);
    EXPECT_NE(place, std::string::npos) << part;
    if (place != std::string::npos)
        text.replace(place, part.size(), other);
    return text;
}

/// A small valid file with every part of the format, one line a part.
inline const std::string& smallFile()
{
    static const std::string text = R"({"format": "gatehouse-organization", "version": 1,
"organization": {"id": "org-1", "name": "Example", "plan": "free", "policyModel": "additive", "blockLevel": "content", "combination": "today", "capturedAt": null},
"sites": [{"id": "site-1", "name": "example", "url": "https://example.invalid", "cloudId": null}],
"users": [{"id": "u-1", "name": "Mia", "kind": "person", "active": true},
{"id": "au-1", "name": "Acme", "kind": "app"}],
"groups": [{"id": "g-1", "name": "developers", "members": ["u-1"]}],
"schemes": [{"id": "s-1", "name": "Default", "grants": [{"to": "group:g-1", "actions": ["view", "read"]}]}],
"containers": [{"id": "c-1", "site": "site-1", "product": "jira", "nativeId": "10001", "key": "EX", "name": "Example", "scheme": "s-1", "roles": {"Apps": ["user:au-1"]}, "labels": ["finance"]}],
"apps": [{"key": "com.acme.app", "name": "Acme", "vendor": "Acme Ltd", "framework": "connect", "site": "site-1", "products": ["jira"], "user": "au-1", "scopes": ["READ"], "enabled": true, "blockable": true, "installedAt": null, "version": "3.2.1", "descriptor": {"key": "com.acme.app"}}],
"policies": [{"id": "p-1", "name": "Protect finance", "description": "", "status": "active", "coverage": {"level": "containers", "containers": ["c-1"]}, "rule": {"effect": "block", "apps": "except", "keys": ["com.acme.app"]}}],
"drafts": [{"id": "d-1", "name": "Close HR", "note": "", "policies": []}],
"reviews": [{"app": "com.acme.app", "site": "site-1", "decision": "approved", "by": "Mia", "on": "2026-01-30", "note": "", "due": null, "version": "3.2.1", "scopes": ["READ"]}]})";
    return text;
}

inline Organization smallOrganization()
{
    return readOrganization(smallFile()).value().organization;
}

/// The faults of a text that must be refused.
inline std::vector<Fault> faultsOf(const std::string& text)
{
    const auto read = readOrganization(text);
    EXPECT_FALSE(read.has_value());
    return read ? std::vector<Fault>() : read.error();
}

} // namespace gatehouse::test
