// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicySidePane.h"

#include "ui/document/PolicyWords.h"
#include "ui/policies/EffectSection.h"
#include "ui/policies/HistorySection.h"
#include "ui/policies/LintSection.h"
#include "ui/widgets/LinkButton.h"

namespace gatehouse::ui {

PolicySidePane::PolicySidePane(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("policies.effect"));
}

const Policy* PolicySidePane::policy() const
{
    const auto at = m_organization ? findPolicy(*m_organization, m_id) : std::nullopt;
    return at ? &m_organization->policies[*at] : nullptr;
}

void PolicySidePane::setPolicy(std::shared_ptr<const Organization> organization, const PolicyId& policy,
                               const std::string& now)
{
    if (policy != m_id)
        m_allHistory = false;
    m_organization = std::move(organization);
    m_id = policy;
    m_now = now;
    m_effect.reset();
    rebuild();
}

void PolicySidePane::setEffect(const PolicyEffect& effect)
{
    m_effect = effect;
    rebuild();
}

void PolicySidePane::setFindings(const Findings* findings)
{
    m_findings = findings;
    rebuild();
}

void PolicySidePane::rebuild()
{
    refill([this] {
        const Policy* const shown = policy();
        if (shown == nullptr)
            return;
        auto* const effect =
            new EffectSection(*m_organization, *shown, m_effect ? &*m_effect : nullptr, m_theme, this);
        connect(effect, &EffectSection::matrixRequested, this, &PolicySidePane::matrixRequested);
        add(effect);
        addLint(*shown);
        addHistory();
    });
}

void PolicySidePane::addLint(const Policy& shown)
{
    auto* const section = new LintSection(tr("Lint"), m_theme, this);
    add(section);
    if (m_findings == nullptr) {
        section->setChecking();
        return;
    }
    std::vector<int> own;
    std::vector<int> others;
    for (std::size_t at = 0; at < m_findings->size(); ++at) {
        const FindingPlace place = findingPlace((*m_findings)[at].finding.pointer);
        const auto& list = m_organization->policies;
        const bool isOwn = place.policy && *place.policy < list.size() && list[*place.policy].id == shown.id;
        (isOwn ? own : others).push_back(static_cast<int>(at));
    }
    section->setFindings(*m_findings, own, nullptr);
    connect(section, &LintSection::mendRequested, this, &PolicySidePane::mendRequested);
    connect(section, &LintSection::showRequested, this, &PolicySidePane::showRequested);
    if (!others.empty() && m_allFindings) {
        addOtherLint(others);
    } else if (!others.empty()) {
        auto* const all = new LinkButton(
            tr("%Ln findings elsewhere", nullptr, static_cast<int>(others.size())), m_theme, section);
        all->setObjectName(QStringLiteral("policies.lint.all"));
        connect(all, &LinkButton::clicked, this, [this] {
            m_allFindings = true;
            rebuild();
        });
        section->body()->addWidget(all, 0, Qt::AlignLeft);
    }
}

void PolicySidePane::addOtherLint(const std::vector<int>& numbers)
{
    auto* const section = new LintSection(tr("Lint elsewhere"), m_theme, this);
    section->setFindings(*m_findings, numbers, &m_organization->policies);
    connect(section, &LintSection::mendRequested, this, &PolicySidePane::mendRequested);
    connect(section, &LintSection::showRequested, this, &PolicySidePane::showRequested);
    add(section);
}

void PolicySidePane::addHistory()
{
    auto* const section =
        new HistorySection(policyHistory(*m_organization, m_id), m_allHistory, m_now, m_theme, this);
    connect(section, &HistorySection::allRequested, this, [this] {
        m_allHistory = true;
        rebuild();
    });
    connect(section, &HistorySection::versionsRequested, this, &PolicySidePane::versionsRequested);
    add(section);
}

} // namespace gatehouse::ui
