// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"
#include "ui/theme/Theme.h"

#include <QFont>
#include <QObject>
#include <QPixmap>

#include <array>
#include <map>

class QPainter;

namespace gatehouse::ui {

/// Sizes of the matrix in pixels (visual language, "Cell anatomy").
namespace MatrixSize {
inline constexpr int cellWidth = 72;
inline constexpr int rowHeight = 28;
inline constexpr int laterRowHeight = 32;
inline constexpr int groupHeight = 22;
inline constexpr int headerHeight = 90; ///< with the groups
inline constexpr int appWidth = 208;
inline constexpr int frozenLine = 2;
inline constexpr int glyphSide = 10;
inline constexpr int glyphLeft = 5;
inline constexpr int glyphStep = 13;
inline constexpr int foldSide = 6;
} // namespace MatrixSize

/// What the painters of the matrix need again and again, made once for each theme and scale: glyphs as
/// pixmaps, fonts.
class MatrixLook : public QObject
{
    Q_OBJECT
public:
    explicit MatrixLook(const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QColor color(ColorRole role) const { return m_colors[static_cast<std::size_t>(role)]; }
    [[nodiscard]] const QPixmap& glyph(VerdictGlyph glyph, qreal scale) const;
    /// 12 × 12, in the denied colour: a policy that blocks covers the container.
    [[nodiscard]] const QPixmap& shield(qreal scale) const;

    [[nodiscard]] const QFont& body() const { return m_body; }
    [[nodiscard]] const QFont& later() const { return m_later; } ///< body in italic
    [[nodiscard]] const QFont& key() const { return m_key; }
    [[nodiscard]] const QFont& laterKey() const { return m_laterKey; }
    [[nodiscard]] const QFont& secondary() const { return m_secondary; }
    [[nodiscard]] const QFont& caption() const { return m_caption; }

private:
    void rebuild();
    [[nodiscard]] QPixmap paintedGlyph(VerdictGlyph glyph, qreal scale) const;

    const Theme& m_theme;
    std::array<QColor, static_cast<std::size_t>(ColorRole::BeyondGround) + 1> m_colors;
    QFont m_body, m_later, m_key, m_laterKey, m_secondary, m_caption;
    mutable std::map<std::pair<VerdictGlyph, qreal>, QPixmap> m_glyphs;
    mutable std::map<qreal, QPixmap> m_shields;
};

/// The top right corner of a rectangle folded over, `foldSide` wide: "changed in the draft".
void paintFold(QPainter& painter, const QRect& rect, const QColor& accent);

} // namespace gatehouse::ui
