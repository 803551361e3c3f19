// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace gatehouse::ui {

/// What a lozenge means; it picks ground, colour and glyph. `Outline` is the bordered tag of the panes ("Org
/// admin").
enum class LozengeKind { Allowed, Denied, DeniedByPolicy, Unknown, Beyond, Neutral, Accent, Outline };

/// A word on a ground of its own, with its glyph: never colour alone.
class Lozenge : public QWidget
{
    Q_OBJECT
public:
    Lozenge(LozengeKind kind, const QString& text, const Theme& theme, QWidget* parent = nullptr);

    void set(LozengeKind kind, const QString& text);
    /// Another glyph than the kind's own; `std::nullopt`: none.
    void setGlyph(std::optional<Glyph> glyph);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] LozengeKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LozengeKind m_kind;
    QString m_text;
    std::optional<Glyph> m_glyph;
};

/// "Allowed", "Denied", "Denied by policy", "Unknown" and "Beyond policy" for one verdict.
[[nodiscard]] LozengeKind lozengeKind(VerdictGlyph glyph);
[[nodiscard]] QString lozengeText(VerdictGlyph glyph);
/// The lozenge of a policy: disc "Active", dashed ring "Draft", ring "Inactive".
[[nodiscard]] Lozenge* policyStatusLozenge(PolicyStatus status, const Theme& theme,
                                           QWidget* parent = nullptr);

} // namespace gatehouse::ui
