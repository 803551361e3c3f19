// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/SensitivityBars.h"

#include "ui/theme/Glyphs.h"
#include "ui/widgets/ToolTips.h"

#include <QPainter>

namespace gatehouse::ui {

using catalogue::Sensitivity;

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
        paintLevelGlyph(painter, QRectF(2, 2, 12, 12), LevelGlyph(static_cast<int>(m_sensitivity) + 1),
                        m_theme);
    else
        paintVerdictGlyph(painter, QRectF(3, 3, 10, 10), VerdictGlyph::Unknown, m_theme);
}

} // namespace gatehouse::ui
