// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/ReviewPlan.h"

#include "models/organization/Edits.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gatehouse::ui {
namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(reviewing)
};

constexpr int mostKeysNamed = 6;

const App& appAt(const access::CompiledOrganization& core, access::AppIndex app)
{
    return core.organization().apps.at(app.value);
}

QString reviewedAppName(const App& app)
{
    return wording::plainText(app.name.empty() ? app.key.value : app.name, 80);
}

/// Some action beyond seeing that the container is there, allowed or not known.
bool mayReach(const access::Cell& cell)
{
    return !((cell.allowed | cell.unknown) - ActionSet{Action::View}).empty();
}

std::vector<ContainerId> labelledReach(const access::CompiledOrganization& core, access::AppIndex app)
{
    std::vector<ContainerId> ids;
    const auto& containers = core.organization().containers;
    const bool enabled = appAt(core, app).enabled;
    for (std::uint32_t at = 0; at < containers.size(); ++at) {
        const access::ContainerIndex container{at};
        if (containers[at].labels.empty() || !core.applicable(app, container))
            continue;
        if (!enabled || mayReach(core.cell(app, container, {access::ActsAs::App, {}})) ||
            mayReach(core.cell(app, container, {access::ActsAs::AnyPerson, {}})))
            ids.push_back(containers[at].id);
    }
    return ids;
}

/// "FIN, PAY, LEG and 3 more".
QString containerKeys(const Organization& organization, const std::vector<ContainerId>& ids)
{
    QStringList keys;
    for (const Container& container : organization.containers)
        if (keys.size() < mostKeysNamed && std::ranges::find(ids, container.id) != ids.end())
            keys << wording::plainText(container.key, 40);
    const QString named = keys.join(ReviewText::tr(", "));
    const int rest = static_cast<int>(ids.size()) - static_cast<int>(keys.size());
    return rest > 0 ? ReviewText::tr("%1 and %Ln more", nullptr, rest).arg(named) : named;
}

QString productNamesOf(const Organization& organization, const App& app)
{
    QStringList names;
    for (const Product product : app.products)
        names << wording::name(product);
    const auto site = std::ranges::find(organization.sites, app.site, &Site::id);
    return ReviewText::tr("%1 on %2")
        .arg(names.join(ReviewText::tr(" and ")),
             wording::plainText(site == organization.sites.end() ? app.site.value : site->name, 80));
}

QString coverageWords(const Organization& organization, const App& app,
                      const reviews::Restriction& restriction)
{
    switch (restriction.coverage) {
    case reviews::RestrictionCoverage::Labelled: {
        const auto& ids = restriction.policy.coverage.containers;
        return ReviewText::tr("It blocks this app in %Ln labelled containers that it reaches: %1.", nullptr,
                              static_cast<int>(ids.size()))
            .arg(containerKeys(organization, ids));
    }
    case reviews::RestrictionCoverage::Products:
        return ReviewText::tr("This app reaches no container with a label, so the policy covers all of %1.")
            .arg(productNamesOf(organization, app));
    case reviews::RestrictionCoverage::Organization:
        break;
    }
    return ReviewText::tr("This app reaches no container with a label, so the policy covers the whole "
                          "organization: the overrides model has no coverage by product.");
}

QString eligibleWords(const App& app)
{
    if (!app.eligible)
        return ReviewText::tr("Whether a policy can block this app is not known.");
    return *app.eligible ? QString()
                         : ReviewText::tr("This app is not eligible: no policy can block it, and this one "
                                          "would take nothing away.");
}

QString undoText(const App& app, ReviewDecision decision)
{
    switch (decision) {
    case ReviewDecision::Approved:
        return ReviewText::tr("Review %1: approved").arg(reviewedAppName(app));
    case ReviewDecision::Restrict:
        return ReviewText::tr("Review %1: restrict").arg(reviewedAppName(app));
    case ReviewDecision::Remove:
        return ReviewText::tr("Review %1: remove").arg(reviewedAppName(app));
    case ReviewDecision::Open:
        break;
    }
    return ReviewText::tr("Review %1: open").arg(reviewedAppName(app));
}

} // namespace

reviews::Restriction preparedRestriction(const access::CompiledOrganization& core, access::AppIndex app)
{
    const App& facts = appAt(core, app);
    reviews::Restriction result = reviews::restriction(core.organization(), facts, labelledReach(core, app));
    const QString name = QString::fromStdString(facts.name.empty() ? facts.key.value : facts.name);
    // lupdate does not see whose tr() this would be.
    result.policy.name = QCoreApplication::translate("reviewing", "Restrict %1").arg(name).toStdString();
    return result;
}

QString restrictionWords(const access::CompiledOrganization& core, access::AppIndex app,
                         const reviews::Restriction& restriction)
{
    const App& facts = appAt(core, app);
    QStringList sentences;
    sentences << ReviewText::tr("Prepares the policy “%1” in a draft, not yet active: it counts in no verdict "
                                "until it is activated in Policies and the draft is published.")
                     .arg(wording::plainText(restriction.policy.name, 80))
              << coverageWords(core.organization(), facts, restriction) << eligibleWords(facts);
    if (restriction.needsPlan)
        sentences << ReviewText::tr("A list of apps needs Atlassian Guard Standard, and this file names no "
                                    "such plan: without it the policy cannot be applied on the platform.");
    if (restriction.overLimit)
        sentences << ReviewText::tr("The platform takes at most %Ln containers of one product in a policy: "
                                    "choose among them before activating.",
                                    nullptr, static_cast<int>(reviews::mostContainersOfProduct));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ReviewPlan reviewPlan(const access::CompiledOrganization& core, access::AppIndex app,
                      const reviews::ReviewEntry& entry)
{
    const Organization& state = core.organization();
    const App& facts = appAt(core, app);
    ReviewPlan plan;
    plan.review = reviews::record(facts, entry);
    plan.text = undoText(facts, entry.decision);
    plan.edit = edits::addReview(state, plan.review);
    if (entry.decision == ReviewDecision::Restrict) {
        Policy policy = preparedRestriction(core, app).policy;
        policy.description =
            ReviewText::tr("From the review of %1 by %2.")
                .arg(QString::fromStdString(toText(entry.on)), QString::fromStdString(entry.by))
                .toStdString();
        plan.policy = std::move(policy);
    }
    return plan;
}

} // namespace gatehouse::ui
