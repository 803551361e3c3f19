// SPDX-License-Identifier: Apache-2.0
// How the place edits: the editor's screens, and what lint offers.
#include "models/organization/Edits.h"
#include "ui/policies/editor/PolicyFlow.h"
#include "ui/policies/LintSection.h"
#include "ui/policies/PoliciesPlace.h"
#include "ui/policies/PolicyListPanel.h"
#include "ui/widgets/SegmentedBar.h"

#include <QStackedWidget>

namespace gatehouse::ui {

void PoliciesPlace::startNew()
{
    if (!m_document.isOpen())
        return;
    Policy policy;
    policy.id = edits::unusedPolicyId(*m_document.organization());
    policy.coverage.level = CoverageLevel::Containers;
    m_flow->setPublished(m_document.organization());
    m_flow->edit(m_desk.organization(), policy, true);
    m_tabLine->hide();
    m_pages->setCurrentWidget(m_flow);
    m_flow->focusFirst();
}

void PoliciesPlace::startEdit(Part part)
{
    const Policy* policy = selectedPolicy();
    if (policy == nullptr)
        return;
    m_flow->setPublished(m_document.organization());
    if (part == Part::Coverage)
        m_flow->editCoverage(m_desk.organization(), *policy);
    else if (part == Part::Rule)
        m_flow->editRule(m_desk.organization(), *policy);
    else
        m_flow->edit(m_desk.organization(), *policy, false);
    m_tabLine->hide();
    m_pages->setCurrentWidget(m_flow);
    m_flow->focusFirst();
}

void PoliciesPlace::leaveEditor()
{
    if (!isEditing())
        return;
    m_pages->setCurrentWidget(m_browser);
    showList();
    mainPane()->setFocus();
}

void PoliciesPlace::save(const Policy& policy)
{
    m_commands.save(policy);
    m_tabs->setCurrent(1); // where the policy is, in the model overrides
    leaveEditor();
    m_list->select(policy.id);
}

void PoliciesPlace::saveAndPreview(const Policy& policy)
{
    save(policy);
    goToPlace(QStringLiteral("preview"));
}

void PoliciesPlace::mend(int finding)
{
    const auto& findings = m_lint.findings();
    const auto at = static_cast<std::size_t>(finding);
    if (m_lint.linted() == nullptr || at >= findings.size() || !findings[at].mend)
        return;
    const policies::Mend chosen = *findings[at].mend; // the edit makes the findings anew
    const auto linted = m_lint.linted();
    m_commands.mend(chosen, linted);
}

void PoliciesPlace::showFinding(int finding)
{
    const auto& findings = m_lint.findings();
    const auto at = static_cast<std::size_t>(finding);
    if (m_lint.linted() == nullptr || at >= findings.size())
        return;
    const Organization& linted = *m_lint.linted();
    const FindingPlace place = findingPlace(findings[at].finding.pointer);
    if (place.container && *place.container < linted.containers.size()) {
        goToPlace(QStringLiteral("containers"),
                  QString::fromStdString(linted.containers[*place.container].id.value));
    } else if (place.policy && *place.policy < linted.policies.size()) {
        m_list->select(linted.policies[*place.policy].id);
        if (place.part != FindingPlace::Part::Whole)
            startEdit(place.part == FindingPlace::Part::Rule ? Part::Rule : Part::Coverage);
    }
}

} // namespace gatehouse::ui
