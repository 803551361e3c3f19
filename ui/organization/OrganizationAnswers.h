// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h" // moc of Qt 6.4 has to see <optional> before the hash in Id.h
#include "models/organization/Edit.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gatehouse::ui {

/// A site as a person describes it.
struct SiteAnswer
{
    std::optional<SiteId> site; ///< the open organization's site that is described; empty: a new one
    std::string name;
    std::string address; ///< as typed: "tarnbrook.atlassian.net", with or without "https://"; may be empty
    std::vector<Product> products;
    bool operator==(const SiteAnswer&) const = default;
};

/// What a person says about an organization as a whole; the defaults are those of a new one.
struct OrganizationAnswers
{
    std::string name;
    Plan plan = Plan::Free;
    PolicyModel policyModel = PolicyModel::Additive;
    BlockLevel blockLevel = BlockLevel::Content;
    Combination combination = Combination::Today;
    std::vector<SiteAnswer> sites;
    bool operator==(const OrganizationAnswers&) const = default;
};

enum class AnswerFault {
    NameMissing,
    NoSite,
    SiteNameMissing,
    SiteNameTwice, ///< tables name sites by name: two of one name could not be told apart
    AddressUnusable,
    AddressTwice,
    NoProduct
};

struct AnswerProblem
{
    AnswerFault fault;
    std::optional<std::size_t> site{}; ///< which of the sites; empty: the organization
    bool operator==(const AnswerProblem&) const = default;
};

/// Everything that keeps the answers from becoming an organization, in the order of the form.
[[nodiscard]] std::vector<AnswerProblem> problemsOf(const OrganizationAnswers& answers);

/// Scheme, host and port of a typed address ("https://tarnbrook.atlassian.net"); https where no scheme was
/// typed, what follows the host is dropped. Empty where it is no web address.
[[nodiscard]] std::optional<std::string> siteOrigin(const std::string& address);
/// What a site at this address is called first: "tarnbrook"; empty where it is no web address.
[[nodiscard]] std::string siteNameFrom(const std::string& address);

/// An organization of nothing but its sites; ids are made from the names ("tarnbrook-instruments", "labs").
/// The answers must have no problem.
[[nodiscard]] Organization newOrganization(const OrganizationAnswers& answers);

/// What the open organization would answer.
[[nodiscard]] OrganizationAnswers answersOf(const Organization& organization);
/// The sites that containers, apps, policies or reviews are about; they cannot be taken away.
[[nodiscard]] std::set<SiteId> sitesInUse(const Organization& organization);
/// Makes the organization say what the answers say; empty where it does. Sites without an answer are taken
/// away; none of them may be in use. The answers must have no problem.
[[nodiscard]] Edit settingsEdit(const Organization& organization, const OrganizationAnswers& answers);

} // namespace gatehouse::ui
