// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/OrganizationAnswers.h"

#include "models/organization/Edits.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

std::string trimmedAnswer(const std::string& text)
{
    return QString::fromStdString(text).trimmed().toStdString();
}

/// What two texts have in common that a person would call the same.
std::string comparableAnswer(const std::string& text)
{
    return QString::fromStdString(text).trimmed().toCaseFolded().toStdString();
}

std::optional<QUrl> webAddress(const std::string& address)
{
    QString text = QString::fromStdString(address).trimmed();
    if (!text.contains(QStringLiteral("://")))
        text.prepend(QStringLiteral("https://"));
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

/// Small letters and figures with single "-" between; empty where the text has none ("組織").
std::string idWordOf(const std::string& text)
{
    std::string id;
    for (const QChar letter :
         QString::fromStdString(text).normalized(QString::NormalizationForm_KD).toLower()) {
        const char16_t code = letter.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            id.push_back(static_cast<char>(code));
        else if (!letter.isMark() && !id.empty() && id.back() != '-')
            id.push_back('-');
    }
    if (id.ends_with('-'))
        id.pop_back();
    return id;
}

SiteId unusedSiteId(const std::string& name, const std::vector<Site>& sites)
{
    const std::string word = idWordOf(name);
    const std::string base = word.empty() ? std::string("site") : word;
    const auto used = [&](const SiteId& id) {
        return std::any_of(sites.begin(), sites.end(), [&](const Site& site) { return site.id == id; });
    };
    SiteId id(base);
    for (int number = 2; used(id); ++number)
        id = SiteId(base + '-' + std::to_string(number));
    return id;
}

OrganizationProperties propertiesFrom(OrganizationProperties properties, const OrganizationAnswers& answers)
{
    properties.name = trimmedAnswer(answers.name);
    properties.plan = answers.plan;
    properties.policyModel = answers.policyModel;
    properties.blockLevel = answers.blockLevel;
    properties.combination = answers.combination;
    return properties;
}

/// What was not changed keeps its spelling: an address with a path, products that the file does not tell.
Site siteFrom(Site site, const SiteAnswer& answer, const SiteAnswer& before)
{
    site.name = trimmedAnswer(answer.name);
    if (answer.address != before.address)
        site.url = siteOrigin(answer.address);
    if (answer.products != before.products)
        site.products = answer.products;
    return site;
}

Site newSite(const SiteAnswer& answer, const std::vector<Site>& others)
{
    Site site = siteFrom({}, answer, {});
    site.id = unusedSiteId(site.name, others);
    return site;
}

SiteAnswer answerOf(const Site& site)
{
    const std::vector<Product> both(allProducts.begin(), allProducts.end());
    return {site.id, site.name, site.url.value_or(std::string()), site.products.value_or(both)};
}

bool isTwice(const std::vector<SiteAnswer>& sites, std::size_t at, std::string SiteAnswer::*part)
{
    const std::string text = comparableAnswer(sites[at].*part);
    return !text.empty() &&
           std::any_of(sites.begin(), sites.begin() + static_cast<std::ptrdiff_t>(at),
                       [&](const SiteAnswer& other) { return comparableAnswer(other.*part) == text; });
}

void addSiteProblems(const std::vector<SiteAnswer>& sites, std::size_t at,
                     std::vector<AnswerProblem>& problems)
{
    const SiteAnswer& site = sites[at];
    if (trimmedAnswer(site.name).empty())
        problems.push_back({AnswerFault::SiteNameMissing, at});
    else if (isTwice(sites, at, &SiteAnswer::name))
        problems.push_back({AnswerFault::SiteNameTwice, at});
    if (!trimmedAnswer(site.address).empty() && !siteOrigin(site.address))
        problems.push_back({AnswerFault::AddressUnusable, at});
    else if (isTwice(sites, at, &SiteAnswer::address))
        problems.push_back({AnswerFault::AddressTwice, at});
    if (site.products.empty())
        problems.push_back({AnswerFault::NoProduct, at});
}

void addCoveredSites(const std::vector<Policy>& policies, std::set<SiteId>& sites)
{
    for (const Policy& policy : policies)
        for (const ProductInstance& covered : policy.coverage.products)
            sites.insert(covered.site);
}

/// Applies each edit to the state that the ones before it leave.
class SettingsSteps
{
public:
    explicit SettingsSteps(Organization state)
        : m_state(std::move(state))
    {}
    [[nodiscard]] const Organization& state() const { return m_state; }
    void take(Edit edit)
    {
        edit.apply(m_state);
        m_edits.push_back(std::move(edit));
    }
    [[nodiscard]] Edit all() const { return edits::joined(m_edits); }

private:
    Organization m_state;
    std::vector<Edit> m_edits;
};

const SiteAnswer* answerFor(const SiteId& site, const OrganizationAnswers& answers)
{
    const auto found = std::find_if(answers.sites.begin(), answers.sites.end(),
                                    [&](const SiteAnswer& answer) { return answer.site == site; });
    return found == answers.sites.end() ? nullptr : &*found;
}

void takeKnownSites(SettingsSteps& steps, const OrganizationAnswers& answers)
{
    for (std::size_t at = steps.state().sites.size(); at-- > 0;) {
        const Site site = steps.state().sites[at];
        if (const SiteAnswer* answer = answerFor(site.id, answers))
            steps.take(edits::replaceSite(steps.state(), at, siteFrom(site, *answer, answerOf(site))));
        else
            steps.take(Edit({ElementChange<Site>{at, site, std::nullopt}}));
    }
}

} // namespace

std::vector<AnswerProblem> problemsOf(const OrganizationAnswers& answers)
{
    std::vector<AnswerProblem> problems;
    if (trimmedAnswer(answers.name).empty())
        problems.push_back({AnswerFault::NameMissing});
    if (answers.sites.empty())
        problems.push_back({AnswerFault::NoSite});
    for (std::size_t at = 0; at < answers.sites.size(); ++at)
        addSiteProblems(answers.sites, at, problems);
    return problems;
}

std::optional<std::string> siteOrigin(const std::string& address)
{
    const std::optional<QUrl> url = webAddress(address);
    if (!url)
        return std::nullopt;
    return url->adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString()
        .toStdString();
}

std::string siteNameFrom(const std::string& address)
{
    const std::optional<QUrl> url = webAddress(address);
    return url ? url->host().section(u'.', 0, 0).toStdString() : std::string();
}

Organization newOrganization(const OrganizationAnswers& answers)
{
    Organization organization;
    organization.properties = propertiesFrom({}, answers);
    const std::string word = idWordOf(answers.name);
    organization.properties.id = OrganizationId(word.empty() ? std::string("organization") : word);
    for (const SiteAnswer& answer : answers.sites)
        organization.sites.push_back(newSite(answer, organization.sites));
    return organization;
}

OrganizationAnswers answersOf(const Organization& organization)
{
    const OrganizationProperties& properties = organization.properties;
    OrganizationAnswers answers{.name = properties.name,
                                .plan = properties.plan,
                                .policyModel = properties.policyModel,
                                .blockLevel = properties.blockLevel,
                                .combination = properties.combination,
                                .sites = {}};
    std::transform(organization.sites.begin(), organization.sites.end(), std::back_inserter(answers.sites),
                   answerOf);
    return answers;
}

std::set<SiteId> sitesInUse(const Organization& organization)
{
    std::set<SiteId> sites;
    for (const Container& container : organization.containers)
        sites.insert(container.site);
    for (const App& app : organization.apps)
        sites.insert(app.site);
    for (const Review& review : organization.reviews)
        sites.insert(review.site);
    for (const AcceptedFinding& accepted : organization.acceptedFindings)
        sites.insert(accepted.site);
    addCoveredSites(organization.policies, sites);
    for (const Draft& draft : organization.drafts)
        addCoveredSites(draft.policies, sites);
    return sites;
}

Edit settingsEdit(const Organization& organization, const OrganizationAnswers& answers)
{
    SettingsSteps steps(organization);
    steps.take(edits::setProperties(organization, propertiesFrom(organization.properties, answers)));
    takeKnownSites(steps, answers);
    for (const SiteAnswer& answer : answers.sites)
        if (!answer.site)
            steps.take(edits::addSite(steps.state(), newSite(answer, steps.state().sites)));
    return steps.all();
}

} // namespace gatehouse::ui
