// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/CoverageScreen.h"

#include "ui/policies/editor/CoverageEditor.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

CoverageScreen::CoverageScreen(const catalogue::Catalogue& /*catalogue*/, const Theme& theme, QWidget* parent)
    : PolicyScreen(QStringLiteral("policies.cover"), tr("Coverage"), theme, parent)
    , m_coverage(new CoverageEditor(theme, this))
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_coverage->cards()->setFixedWidth(280);
    row->addWidget(m_coverage->cards(), 0, Qt::AlignTop);
    row->addWidget(m_coverage->picker(), 1);
    setBody(page);
}

void CoverageScreen::fill()
{
    m_coverage->setCoverage(shown(), before().coverage);
    setConsequence(tr("Saving changes the draft. Your sites stay as they are."));
}

Policy CoverageScreen::policy() const
{
    Policy result = before();
    result.coverage = m_coverage->coverage();
    return result;
}

void CoverageScreen::focusFirst()
{
    m_coverage->cards()->setFocus();
}

} // namespace gatehouse::ui
