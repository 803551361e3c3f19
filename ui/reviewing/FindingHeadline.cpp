// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/FindingHeadline.h"

#include "models/wording/FindingWording.h"
#include "ui/reviewing/SeverityGlyph.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gatehouse::ui {

FindingHeadline::FindingHeadline(const findings::Finding& finding, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_severity(finding.severity)
{
    const QString title = wording::findingTitle(finding);
    setAccessibleName(tr("%1: %2").arg(wording::name(finding.severity), title));
    auto* const label = new PlainLabel(theme, TextRole::Body, ColorRole::Text, withBreaks(title), this);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 0, 0);
    row->addWidget(label, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FindingHeadline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLevelGlyph(painter, QRectF(0, 2, 12, 12), levelGlyph(m_severity), m_theme);
}

} // namespace gatehouse::ui
