// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/ReviewActions.h"

#include "models/organization/Edits.h"
#include "models/wording/Wording.h"
#include "ui/reviewing/AcceptFindingDialog.h"
#include "ui/reviewing/ReviewDialog.h"

namespace gatehouse::ui {
namespace {

QString appNameOf(const Organization& organization, const AppKey& key, const SiteId& site)
{
    for (const App& app : organization.apps)
        if (app.key == key && app.site == site && !app.name.empty())
            return wording::plainText(app.name, 80);
    return wording::plainText(key.value, 80);
}

} // namespace

ReviewActions::ReviewActions(PolicyDesk& desk, const Insights& insights, const Theme& theme, QWidget& owner)
    : m_desk(desk)
    , m_document(desk.document())
    , m_insights(insights)
    , m_theme(theme)
    , m_owner(owner)
{}

std::optional<access::AppIndex> ReviewActions::find(const QString& app) const
{
    if (!m_document.isOpen())
        return std::nullopt;
    const auto found = m_document.core()->lookup().app(app.toStdString());
    return found ? std::optional(*found) : std::nullopt;
}

ReviewDialog* ReviewActions::review(const QString& app, std::optional<ReviewDecision> decision)
{
    const std::optional<access::AppIndex> index = find(app);
    if (!index)
        return nullptr;
    const App& facts = m_document.organization()->apps[index->value];
    auto* const dialog = new ReviewDialog(m_document.core(), *index, m_insights.findingsOf(facts),
                                          m_insights.today(), m_theme, m_owner.window());
    if (decision)
        dialog->setDecision(*decision);
    connect(dialog, &ReviewDialog::recorded, this, &ReviewActions::record);
    open(*dialog);
    return dialog;
}

void ReviewActions::record(const ReviewPlan& plan)
{
    if (!plan.policy) {
        m_document.push(plan.edit, plan.text);
        return;
    }
    std::vector<Policy> policies = m_desk.policies();
    policies.push_back(*plan.policy);
    m_desk.edit(std::move(policies), plan.text, plan.edit);
    Q_EMIT policyPrepared(QString::fromStdString(plan.policy->id.value));
}

AcceptFindingDialog* ReviewActions::accept(const QString& app, const findings::Finding& finding)
{
    const std::optional<access::AppIndex> index = find(app);
    if (!index)
        return nullptr;
    const Organization& organization = *m_document.organization();
    auto* const dialog = new AcceptFindingDialog(organization.apps[index->value], finding,
                                                 reviews::latestReviewer(organization), m_insights.today(),
                                                 m_theme, m_owner.window());
    connect(dialog, &AcceptFindingDialog::chosen, this, [this](const AcceptedFinding& accepted) {
        const Organization& state = *m_document.organization();
        m_document.push(edits::acceptFinding(state, accepted),
                        tr("Accept a finding of %1").arg(appNameOf(state, accepted.app, accepted.site)));
    });
    open(*dialog);
    return dialog;
}

void ReviewActions::withdraw(std::size_t acceptance)
{
    const Organization& state = *m_document.organization();
    if (acceptance >= state.acceptedFindings.size())
        return;
    const AcceptedFinding& accepted = state.acceptedFindings[acceptance];
    const QString name = appNameOf(state, accepted.app, accepted.site);
    m_document.push(edits::withdrawAcceptance(state, acceptance),
                    tr("Withdraw the acceptance of a finding of %1").arg(name));
}

void ReviewActions::open(DialogFrame& dialog)
{
    // Its answer was made for the organization of now.
    connect(&m_document, &OrganizationDocument::opened, &dialog, &QDialog::reject);
    connect(&m_document, &OrganizationDocument::changed, &dialog, &QDialog::reject);
    dialog.open();
}

} // namespace gatehouse::ui
