// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/AppGlyphRow.h"

#include "models/wording/Wording.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/ToolTips.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int rowHeight = 26;
constexpr int glyphStep = 15;
constexpr int glyphSide = 10;
constexpr int rowPadding = 4;

} // namespace

AppGlyphRow::AppGlyphRow(const QString& name, const access::Cell& cell, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_cell(cell)
{
    setText(name);
    setObjectName(QStringLiteral("containers.app"));
    setAccessibleName(spoken(name));
    setToolTip(ui::toolTip(accessibleName()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(rowHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString AppGlyphRow::spoken(const QString& name) const
{
    QStringList verdicts;
    for (const Action action : allActions)
        verdicts.append(wording::name(action).toLower() + u' ' +
                        lozengeText(verdictGlyph(m_cell, action)).toLower());
    return name + QStringLiteral(": ") + verdicts.join(QStringLiteral(", "));
}

QSize AppGlyphRow::sizeHint() const
{
    return {160, rowHeight};
}

int AppGlyphRow::glyphOffset(Action action)
{
    return rowPadding + glyphSide +
           glyphStep * (static_cast<int>(actionCount) - 1 - static_cast<int>(action));
}

void AppGlyphRow::paintGround(QPainter& painter) const
{
    if (m_cell.blocked)
        painter.fillRect(QRect(width() - glyphOffset(Action::View) - rowPadding, 1,
                               glyphOffset(Action::View) + rowPadding, height() - 2),
                         m_theme.color(ColorRole::PolicyTint));
    if (underMouse())
        painter.fillRect(rect(), m_theme.color(ColorRole::Hover));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void AppGlyphRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const QRect names(rowPadding, 0, width() - glyphOffset(Action::View) - 3 * rowPadding, height());
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(names, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, names.width()));
    for (const Action action : allActions)
        paintVerdictGlyph(
            painter,
            QRectF(width() - glyphOffset(action), (height() - glyphSide) / 2.0, glyphSide, glyphSide),
            verdictGlyph(m_cell, action), m_theme);
}

ActionLetters::ActionLetters(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ActionLetters::sizeHint() const
{
    return {160, Theme::lineHeight(TextRole::Caption)};
}

void ActionLetters::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.color(ColorRole::Text3));
    for (const Action action : allActions) {
        const QRect box(width() - AppGlyphRow::glyphOffset(action) - 2, 0, glyphSide + 4, height());
        painter.drawText(box, Qt::AlignCenter, wording::name(action).left(1));
    }
}

} // namespace gatehouse::ui
