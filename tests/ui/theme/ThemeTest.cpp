// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "tests/ui/support/TestTheme.h"
#include "ui/theme/Glyphs.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QSignalSpy>

#include <gtest/gtest.h>
#include <set>

namespace gatehouse::ui {

namespace {

QImage glyphImage(VerdictGlyph glyph, const Theme& theme)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintVerdictGlyph(painter, QRectF(0, 0, 40, 40), glyph, theme);
    return image;
}

int inkedPixels(const QImage& image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    return inked;
}

} // namespace

TEST(ThemeTest, ChangeOfSchemeTellsOnce)
{
    Theme theme(ColorScheme::Light);
    QSignalSpy spy(&theme, &Theme::changed);
    theme.setScheme(ColorScheme::Dark);
    theme.setScheme(ColorScheme::Dark);
    EXPECT_EQ(spy.count(), 1);
}

TEST(ThemeTest, EveryIconDrawsAndFollowsTheScheme)
{
    Theme theme(ColorScheme::Light);
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    ASSERT_GE(files.size(), 30);
    for (const QString& file : files) {
        const QIcon icon = theme.icon(QString(file).remove(QStringLiteral(".svg")));
        theme.setScheme(ColorScheme::Light);
        const QImage light = icon.pixmap(QSize(32, 32)).toImage();
        theme.setScheme(ColorScheme::Dark);
        EXPECT_GT(inkedPixels(light), 4) << file.toStdString();
        EXPECT_NE(light, icon.pixmap(QSize(32, 32)).toImage()) << file.toStdString();
    }
}

TEST(ThemeTest, IconOfNoNameDrawsNothing)
{
    const Theme theme(ColorScheme::Light);
    EXPECT_EQ(inkedPixels(theme.icon(QStringLiteral("../secret")).pixmap(QSize(16, 16)).toImage()), 0);
}

TEST(ThemeTest, VerdictGlyphsDifferInShape)
{
    const Theme theme(ColorScheme::Light);
    std::set<int> sizes;
    for (const auto glyph : {VerdictGlyph::Allowed, VerdictGlyph::DeniedByPolicy, VerdictGlyph::Denied,
                             VerdictGlyph::Unknown, VerdictGlyph::Beyond})
        sizes.insert(inkedPixels(glyphImage(glyph, theme)));
    EXPECT_EQ(sizes.size(), 5U);
}

TEST(ThemeTest, CellToGlyph)
{
    access::Cell cell;
    cell.allowed = {Action::View};
    cell.unknown = {Action::Read};
    cell.policyOnly = {Action::Write};
    EXPECT_EQ(verdictGlyph(cell, Action::View), VerdictGlyph::Allowed);
    EXPECT_EQ(verdictGlyph(cell, Action::Read), VerdictGlyph::Unknown);
    EXPECT_EQ(verdictGlyph(cell, Action::Write), VerdictGlyph::DeniedByPolicy);
    EXPECT_EQ(verdictGlyph(cell, Action::Delete), VerdictGlyph::Denied);
    cell.beyond = true;
    EXPECT_EQ(verdictGlyph(cell, Action::View), VerdictGlyph::Beyond);
}

} // namespace gatehouse::ui
