// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"
#include "models/reports/ReportRequest.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gatehouse::reports {

/// Numbers from 1, in the order in which texts were first added.
class Numbering
{
public:
    void add(const std::string& text)
    {
        if (m_numbers.try_emplace(text, m_last + 1).second)
            ++m_last;
    }
    /// Another text for the number of one that was added, unless it has a number itself.
    void addAlias(const std::string& text, const std::string& alias)
    {
        m_numbers.try_emplace(alias, of(text));
    }
    /// 0 for a text that was never added.
    [[nodiscard]] std::size_t of(const std::string& text) const;

private:
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::size_t m_last = 0;
};

/// How a report names things: as the input does, or by pseudonyms.
///
/// A pseudonym is the place of the thing in the input ("Person 3" is the third account of a person), not a
/// keyed hash of its id: ids are short and guessable, so whoever holds the key, or finds it in a program that
/// gives the same bytes for the same input, could try them all. A place tells nothing but the order of the
/// file; it is the same throughout a report and in every format of it, and whoever has the file can resolve
/// it. All numbers are given when this is made, so that they do not depend on which chapters are written.
class Names
{
public:
    Names(const Organization& organization, const Organization* before, Redaction redaction);

    [[nodiscard]] const Redaction& redaction() const { return m_redaction; }

    /// The key, or "app-3".
    [[nodiscard]] std::string appKey(const AppKey& key) const;
    /// `key`, or `key@site` where the key is not unique in the newer state.
    [[nodiscard]] std::string appId(const AppKey& key, const SiteId& site) const;
    [[nodiscard]] std::string appId(const App& app) const { return appId(app.key, app.site); }
    [[nodiscard]] std::string appName(const App& app) const;
    [[nodiscard]] std::string vendor(const App& app) const;
    /// The id, or "container-3"; also in the place of keys.
    [[nodiscard]] std::string containerId(const ContainerId& id) const;
    [[nodiscard]] std::string containerKey(const Container& container) const;
    [[nodiscard]] std::string containerName(const Container& container) const;
    /// Whoever is named as a reviewer, by name or by id.
    [[nodiscard]] std::string person(const std::string& text) const;
    [[nodiscard]] std::string user(const UserId& id) const;
    /// The id, or "policy-3": ids of policies are written by people.
    [[nodiscard]] std::string policyId(const PolicyId& id) const;
    /// A day of the input, or what stands in its place; when redacting only a day. Empty text: there is none.
    [[nodiscard]] std::string day(const std::string& text) const;
    /// Without what it is about when anything is redacted: its arguments may hold any name.
    [[nodiscard]] findings::Finding told(const findings::Finding& finding) const;

private:
    void addApps(const Organization& organization);
    void addPeople(const Organization& organization);
    void addPolicies(const std::vector<Policy>& policies);

    Redaction m_redaction;
    Numbering m_apps, m_vendors, m_containers, m_people, m_accounts, m_policies;
    std::unordered_map<std::string, int> m_installations; ///< by key
};

} // namespace gatehouse::reports
