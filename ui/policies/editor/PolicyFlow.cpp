// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PolicyFlow.h"

#include "ui/policies/editor/CoverageScreen.h"
#include "ui/policies/editor/FactsScreen.h"
#include "ui/policies/editor/RuleScreen.h"

namespace gatehouse::ui {

PolicyFlow::PolicyFlow(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent)
    : QStackedWidget(parent)
    , m_facts(new FactsScreen(theme, this))
    , m_coverage(new CoverageScreen(catalogue, theme, this))
    , m_rule(new RuleScreen(catalogue, theme, this))
{
    setObjectName(QStringLiteral("policies.flow"));
    addScreen(m_facts);
    addScreen(m_coverage);
    addScreen(m_rule);
    connect(m_rule, &PolicyScreen::coverageRequested, this, &PolicyFlow::changeCoverage);
}

void PolicyFlow::addScreen(PolicyScreen* screen)
{
    addWidget(screen);
    connect(screen, &PolicyScreen::saved, this, &PolicyFlow::goOn);
    connect(screen, &PolicyScreen::backRequested, this, &PolicyFlow::goBack);
    connect(screen, &PolicyScreen::cancelled, this, &PolicyFlow::leave);
    connect(screen, &PolicyScreen::previewRequested, this, &PolicyFlow::previewRequested);
}

PolicyScreen* PolicyFlow::screen() const
{
    return static_cast<PolicyScreen*>(currentWidget());
}

void PolicyFlow::setPublished(const std::shared_ptr<const Organization>& published)
{
    for (PolicyScreen* screen : {static_cast<PolicyScreen*>(m_facts), static_cast<PolicyScreen*>(m_coverage),
                                 static_cast<PolicyScreen*>(m_rule)})
        screen->setPublished(published);
}

void PolicyFlow::edit(std::shared_ptr<const Organization> shown, const Policy& policy, bool isNew)
{
    m_shown = std::move(shown);
    m_new = isNew;
    m_fromRule = false;
    showFacts(policy);
}

void PolicyFlow::editCoverage(std::shared_ptr<const Organization> shown, const Policy& policy)
{
    m_shown = std::move(shown);
    m_new = false;
    m_fromRule = false;
    showCoverage(policy);
}

void PolicyFlow::editRule(std::shared_ptr<const Organization> shown, const Policy& policy)
{
    m_shown = std::move(shown);
    m_new = false;
    m_fromRule = false;
    showRule(policy);
}

void PolicyFlow::showFacts(const Policy& policy)
{
    m_facts->setStep(m_new ? PolicyScreen::Step::First : PolicyScreen::Step::Alone,
                     m_new ? tr("Next: coverage") : QString());
    m_facts->edit(m_shown, policy, m_new);
    setCurrentWidget(m_facts);
    m_facts->focusFirst();
}

void PolicyFlow::showCoverage(const Policy& policy)
{
    QString next;
    if (m_fromRule)
        next = tr("Back to app access");
    else if (m_new)
        next = tr("Next: app access");
    m_coverage->setStep(m_new && !m_fromRule ? PolicyScreen::Step::Middle : PolicyScreen::Step::Alone, next);
    m_coverage->edit(m_shown, policy, m_new);
    setCurrentWidget(m_coverage);
    m_coverage->focusFirst();
}

void PolicyFlow::showRule(const Policy& policy)
{
    m_rule->setStep(m_new ? PolicyScreen::Step::Last : PolicyScreen::Step::Alone);
    m_rule->edit(m_shown, policy, m_new);
    setCurrentWidget(m_rule);
    m_rule->focusFirst();
}

void PolicyFlow::changeCoverage(const Policy& policy)
{
    m_fromRule = true;
    m_asking = policy;
    showCoverage(policy);
}

/// From a coverage that is changed for the rule only back to the rule, where nothing is lost.
void PolicyFlow::leave()
{
    if (!m_fromRule) {
        Q_EMIT cancelled();
        return;
    }
    m_fromRule = false;
    showRule(m_asking);
}

void PolicyFlow::goOn(const Policy& policy)
{
    if (screen() == m_coverage && (m_new || m_fromRule)) {
        m_fromRule = false;
        showRule(policy);
    } else if (screen() == m_facts && m_new) {
        showCoverage(policy);
    } else {
        Q_EMIT saved(policy);
    }
}

void PolicyFlow::goBack()
{
    const Policy policy = screen()->policy();
    if (screen() == m_rule)
        showCoverage(policy);
    else
        showFacts(policy);
}

} // namespace gatehouse::ui
