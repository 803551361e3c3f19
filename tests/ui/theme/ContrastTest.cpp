// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace gatehouse::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

struct Pair
{
    ColorRole ink;
    ColorRole ground;
};

void expectReadable(const Theme& theme, ColorRole ink, ColorRole ground, double least)
{
    EXPECT_GE(contrast(theme.color(ink), theme.color(ground)), least)
        << "ink " << int(ink) << " on ground " << int(ground) << " in scheme " << int(theme.scheme());
}

} // namespace

class ContrastTest : public ::testing::TestWithParam<ColorScheme>
{
protected:
    Theme m_theme{GetParam()};
};

TEST_P(ContrastTest, TextIsReadableOnEveryGroundItStandsOn)
{
    for (const auto ink : {ColorRole::Text, ColorRole::Text2, ColorRole::Text3})
        for (const auto ground :
             {ColorRole::Window, ColorRole::Base, ColorRole::Alternate, ColorRole::Sidebar, ColorRole::Hover,
              ColorRole::Selection, ColorRole::Strip, ColorRole::PolicyTint, ColorRole::FaintLine})
            expectReadable(m_theme, ink, ground, 4.5);
    expectReadable(m_theme, ColorRole::OnFill, ColorRole::Fill, 4.5);
}

TEST_P(ContrastTest, MeaningColoursAreReadable)
{
    const Pair pairs[] = {{ColorRole::Allowed, ColorRole::AllowedGround},
                          {ColorRole::Denied, ColorRole::DeniedGround},
                          {ColorRole::Unknown, ColorRole::UnknownGround},
                          {ColorRole::Beyond, ColorRole::BeyondGround}};
    for (const Pair& pair : pairs) {
        expectReadable(m_theme, pair.ink, pair.ground, 4.5);
        for (const auto ground : {ColorRole::Base, ColorRole::Window, ColorRole::Selection})
            expectReadable(m_theme, pair.ink, ground, 4.5);
    }
}

TEST_P(ContrastTest, FocusAndFieldsAreSeen)
{
    expectReadable(m_theme, ColorRole::FieldBorder, ColorRole::Base, 3.0);
    for (const auto ground : {ColorRole::Base, ColorRole::Window, ColorRole::Selection, ColorRole::Sidebar})
        expectReadable(m_theme, ColorRole::Accent, ground, 3.0);
    expectReadable(m_theme, ColorRole::Accent, ColorRole::Base, 4.5); // links
}

INSTANTIATE_TEST_SUITE_P(BothSchemes, ContrastTest, ::testing::Values(ColorScheme::Light, ColorScheme::Dark));

} // namespace gatehouse::ui
