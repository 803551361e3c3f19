// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/SensitivityBars.h"

#include "ui/theme/Glyphs.h"
#include "ui/widgets/ToolTips.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

using catalogue::Sensitivity;

ColorRole sensitivityColor(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::High:
        return ColorRole::Denied;
    case Sensitivity::Medium:
        return ColorRole::Unknown;
    case Sensitivity::Low:
        return ColorRole::Text3;
    }
    return ColorRole::Text3;
}

} // namespace

SensitivityBars::SensitivityBars(Sensitivity sensitivity, bool known, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sensitivity(sensitivity)
    , m_known(known)
{
    setFixedSize(SensitivityBars::sizeHint());
    const QString levels[] = {tr("Low sensitivity"), tr("Medium sensitivity"), tr("High sensitivity")};
    setAccessibleName(known ? levels[static_cast<int>(sensitivity)] : tr("Not known"));
    setToolTip(ui::toolTip(accessibleName()));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SensitivityBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_known)
        paintBars(painter);
    else
        paintVerdictGlyph(painter, QRectF(3, 3, 10, 10), VerdictGlyph::Unknown, m_theme);
}

void SensitivityBars::paintBars(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < 3; ++bar) {
        const bool filled = bar <= static_cast<int>(m_sensitivity);
        painter.setBrush(m_theme.color(filled ? sensitivityColor(m_sensitivity) : ColorRole::Line));
        const qreal height = 4 + 3 * bar;
        painter.drawRoundedRect(QRectF(2 + 4 * bar, 13 - height, 3.2, height), 0.6, 0.6);
    }
}

} // namespace gatehouse::ui
