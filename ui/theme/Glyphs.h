// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Cell.h"
#include "models/access/Verdict.h"
#include "models/organization/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QRectF>

#include <variant>

namespace gatehouse::ui {

/// The five pictures of a verdict, told apart by shape first and colour second (visual language, "Verdict
/// glyphs").
enum class VerdictGlyph { Allowed, DeniedByPolicy, Denied, Unknown, Beyond };

[[nodiscard]] VerdictGlyph verdictGlyph(const access::Cell& cell, Action action);

/// Paints into `box`, whose geometry stands for the 10 × 10 grid; antialiased.
void paintVerdictGlyph(QPainter& painter, const QRectF& box, VerdictGlyph glyph, const Theme& theme);
/// Circle with tick, circle with cross, diamond with a stroke, dash; on a 16 × 16 grid.
void paintGateGlyph(QPainter& painter, const QRectF& box, access::GateResult result, const Theme& theme);
/// Disc (active), dashed ring (draft), ring (inactive); on a 10 × 10 grid.
void paintPolicyStatusGlyph(QPainter& painter, const QRectF& box, PolicyStatus status, const Theme& theme);

/// How severe or sensitive something is: three rising bars of which 3, 2, 1 or none are filled.
enum class LevelGlyph { None, Low, Medium, High };
/// On a 12 × 12 grid.
void paintLevelGlyph(QPainter& painter, const QRectF& box, LevelGlyph level, const Theme& theme);

/// Any of the four, for cells, lozenges and segments that show a glyph before their word.
using Glyph = std::variant<VerdictGlyph, access::GateResult, PolicyStatus, LevelGlyph>;
/// The side of a glyph in pixels: 10, 12 for a level, 16 for a gate.
[[nodiscard]] int glyphSize(const Glyph& glyph);
/// The colour of the glyph, which its word shares.
[[nodiscard]] ColorRole glyphColor(const Glyph& glyph);
void paintGlyph(QPainter& painter, const QRectF& box, const Glyph& glyph, const Theme& theme);

} // namespace gatehouse::ui
