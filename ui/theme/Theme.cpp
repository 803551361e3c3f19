// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/Style.h"

#include <QApplication>
#include <QWidget>

#include <array>

namespace gatehouse::ui {

namespace {

struct RoleColors
{
    ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<RoleColors, 27> colorTable{{
    {ColorRole::Window, 0xF1F3F5, 0x1C2026},        {ColorRole::Header, 0xF1F3F5, 0x1C2026},
    {ColorRole::Base, 0xFFFFFF, 0x21262D},          {ColorRole::Alternate, 0xF7F8FA, 0x262C34},
    {ColorRole::Sidebar, 0xE9ECEF, 0x171B20},       {ColorRole::Line, 0xD5DAE0, 0x39414B},
    {ColorRole::FaintLine, 0xE6E9ED, 0x2D343D},     {ColorRole::ButtonBorder, 0xC2C9D1, 0x4A545F},
    {ColorRole::FieldBorder, 0x8A949F, 0x74808D},   {ColorRole::Hover, 0xEEF1F4, 0x2A3039},
    {ColorRole::Text, 0x1A212B, 0xE6EAEF},          {ColorRole::Text2, 0x4C5766, 0xB0BAC6},
    {ColorRole::Text3, 0x5A6572, 0xA3AEBA},         {ColorRole::Accent, 0x2458B3, 0x84AEF2},
    {ColorRole::Fill, 0x2458B3, 0x3B66B0},          {ColorRole::OnFill, 0xFFFFFF, 0xFFFFFF},
    {ColorRole::Selection, 0xDCE7F9, 0x2C4063},     {ColorRole::Strip, 0xEDF3FC, 0x262F3E},
    {ColorRole::PolicyTint, 0xFCEFF0, 0x38272C},    {ColorRole::Allowed, 0x0B7360, 0x4BC7A3},
    {ColorRole::AllowedGround, 0xDFF2ED, 0x1D3B35}, {ColorRole::Denied, 0xB3202E, 0xFF8D92},
    {ColorRole::DeniedGround, 0xFBE7E8, 0x47272B},  {ColorRole::Unknown, 0x875400, 0xE5B550},
    {ColorRole::UnknownGround, 0xFAEFD6, 0x40351D}, {ColorRole::Beyond, 0x6A3BA5, 0xC0A2F2},
    {ColorRole::BeyondGround, 0xEFE8F9, 0x372C4B},
}};

constexpr bool tableFollowsEnumeration()
{
    for (std::size_t at = 0; at < colorTable.size(); ++at)
        if (static_cast<std::size_t>(colorTable[at].role) != at)
            return false;
    return static_cast<std::size_t>(ColorRole::BeyondGround) + 1 == colorTable.size();
}
static_assert(tableFollowsEnumeration(), "colours are found by position");

struct RoleType
{
    TextRole role;
    int pixels;
    int line;
    QFont::Weight weight;
};

constexpr std::array<RoleType, 8> typeScale{{
    {TextRole::ObjectName, 20, 26, QFont::DemiBold},
    {TextRole::PlaceTitle, 16, 22, QFont::DemiBold},
    {TextRole::Section, 13, 18, QFont::DemiBold},
    {TextRole::Body, 13, 18, QFont::Normal},
    {TextRole::BodyMedium, 13, 18, QFont::Medium},
    {TextRole::Secondary, 12, 16, QFont::Normal},
    {TextRole::Caption, 11, 14, QFont::Normal},
    {TextRole::Mono, 12, 16, QFont::Normal},
}};

const RoleType& typeOf(TextRole role)
{
    return typeScale.at(static_cast<std::size_t>(role));
}

QStringList textFamilies()
{
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")};
}

QStringList monoFamilies()
{
    return {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Menlo"),
            QStringLiteral("Consolas")};
}

void setDisabledColors(QPalette& palette, const QColor& text)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, text);
}

} // namespace

Theme::Theme(ColorScheme scheme, QObject* parent)
    : QObject(parent)
    , m_scheme(scheme)
{}

void Theme::setScheme(ColorScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

QColor Theme::color(ColorRole role) const
{
    const RoleColors& colors = colorTable.at(static_cast<std::size_t>(role));
    return QColor::fromRgb(m_scheme == ColorScheme::Light ? colors.light : colors.dark);
}

QColor Theme::disabledText() const
{
    const QColor text = color(ColorRole::Text3);
    const QColor ground = color(ColorRole::Window);
    const auto mix = [](int front, int back) { return (front * 6 + back * 4) / 10; };
    return {mix(text.red(), ground.red()), mix(text.green(), ground.green()),
            mix(text.blue(), ground.blue())};
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, ColorRole from) { palette.setColor(to, color(from)); };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Base);
    set(QPalette::AlternateBase, ColorRole::Alternate);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::Text3);
    set(QPalette::Button, ColorRole::Base);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::Denied);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::ToolTipBase, ColorRole::Base);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Light, ColorRole::Base);
    set(QPalette::Midlight, ColorRole::FaintLine);
    set(QPalette::Mid, ColorRole::Line);
    set(QPalette::Dark, ColorRole::FieldBorder);
    set(QPalette::Shadow, ColorRole::FieldBorder);
    setDisabledColors(palette, disabledText());
    return palette;
}

QFont Theme::font(TextRole role) const
{
    const RoleType& type = typeOf(role);
    QFont font;
    font.setFamilies(role == TextRole::Mono ? monoFamilies() : textFamilies());
    font.setStyleHint(role == TextRole::Mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(type.pixels);
    font.setWeight(type.weight);
    return font;
}

int Theme::lineHeight(TextRole role)
{
    return typeOf(role).line;
}

QIcon Theme::icon(const QString& name, ColorRole role) const
{
    return QIcon(new IconEngine(*this, name, role)); // the icon owns its engine
}

void Theme::applyTo(QApplication& application)
{
    QApplication::setStyle(new Style(*this)); // the application owns its style
    QApplication::setFont(font(TextRole::Body));
    QApplication::setFont(font(TextRole::BodyMedium), "QPushButton");
    QApplication::setFont(font(TextRole::Secondary), "QTipLabel");
    const auto repaint = [this] {
        QApplication::setPalette(palette());
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget* widget : widgets)
            widget->update();
    };
    repaint();
    connect(this, &Theme::changed, &application, repaint);
}

ColorScheme desktopColorScheme()
{
    const QPalette palette = QApplication::palette();
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? ColorScheme::Dark : ColorScheme::Light;
}

} // namespace gatehouse::ui
