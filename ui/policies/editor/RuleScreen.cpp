// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleScreen.h"

#include "ui/policies/editor/RuleEditor.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

RuleScreen::RuleScreen(const catalogue::Catalogue& /*catalogue*/, const Theme& theme, QWidget* parent)
    : PolicyScreen(QStringLiteral("policies.rule"), tr("App access"), theme, parent)
    , m_rule(new RuleEditor(theme, this))
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_rule->cards()->setFixedWidth(280);
    row->addWidget(m_rule->cards(), 0, Qt::AlignTop);
    row->addWidget(m_rule->picker(), 1);
    setBody(page);
    offerPreview();
}

void RuleScreen::fill()
{
    m_rule->setRule(shown(), before().rule);
    setConsequence(tr("Saving changes the draft. Your sites stay as they are."));
}

Policy RuleScreen::policy() const
{
    Policy result = before();
    result.rule = m_rule->rule();
    return result;
}

void RuleScreen::focusFirst()
{
    m_rule->cards()->setFocus();
}

} // namespace gatehouse::ui
