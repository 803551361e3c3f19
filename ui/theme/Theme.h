// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace gatehouse::ui {

/// What a colour is for; the values stand in `Theme.cpp` alone. Names follow the visual language of the
/// product.
enum class ColorRole {
    Window,
    Header,
    Base,
    Alternate,
    Sidebar,
    Line,
    FaintLine,
    ButtonBorder,
    FieldBorder,
    Hover,
    Text,
    Text2,
    Text3,
    Accent,
    Fill,
    OnFill,
    Selection,
    Strip,
    PolicyTint,
    Allowed,
    AllowedGround,
    Denied,
    DeniedGround,
    Unknown,
    UnknownGround,
    Beyond,
    BeyondGround
};

/// What a text is: size and weight.
enum class TextRole {
    ObjectName, ///< 20/26 semibold
    PlaceTitle, ///< 16/22 semibold
    Section,    ///< 13/18 semibold
    Body,       ///< 13/18
    BodyMedium, ///< 13/18 medium, names
    Secondary,  ///< 12/16
    Caption,    ///< 11/14
    Mono        ///< 12, ids, codes, scopes
};

enum class ColorScheme { Light, Dark };

/// Colours, fonts and icons of the window; one object made in `app` and passed to every widget. Lives as long
/// as they.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ColorScheme scheme, QObject* parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme); ///< emits `changed`; `applyTo` follows by itself

    [[nodiscard]] QColor color(ColorRole role) const;
    [[nodiscard]] QColor disabledText() const; ///< text3 at 60 % on the window
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QFont font(TextRole role) const;      ///< tabular figures where the font has them
    [[nodiscard]] static int lineHeight(TextRole role); ///< pixels from one base line to the next
    /// An icon of `resources/icons` ("apps", "shield", …) that follows the text colour (or `role`), sharp at
    /// every scale.
    [[nodiscard]] QIcon icon(const QString& name, ColorRole role = ColorRole::Text2) const;

    /// Fusion style, palette, font and style sheet for the whole application, now and after each `changed`.
    void applyTo(QApplication& application);

Q_SIGNALS:
    void changed();

private:
    ColorScheme m_scheme;
};

/// The scheme the desktop prefers.
[[nodiscard]] ColorScheme desktopColorScheme();

} // namespace gatehouse::ui
