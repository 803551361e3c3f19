// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"
#include "ui/theme/Theme.h"

#include <QList>
#include <QPainter>
#include <QString>
#include <QWidget>

#include <optional>

namespace gatehouse::ui {

/// One segment: a word with its glyph.
struct Segment
{
    QString text;
    std::optional<Glyph> glyph;
    QString spoken; ///< accessible name and tool tip; empty: `text`
};

/// A row of segments of which one is current ("View | Read | Write"). Left and Right move, a click chooses.
class SegmentedBar : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedBar(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the current place where there are as many segments as before.
    void setSegments(const QList<Segment>& segments);
    [[nodiscard]] int current() const { return m_current; } ///< -1 while there are none
    void setCurrent(int index);                             ///< emits where it changes something

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int segmentAt(const QPoint& position) const;
    void paintSegment(QPainter& painter, int index) const;

    const Theme& m_theme;
    QList<Segment> m_segments;
    int m_current = -1;
};

} // namespace gatehouse::ui
