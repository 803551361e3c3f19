// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/access/AccessFixture.h"
#include "ui/access/AccessFilterLine.h"
#include "ui/access/MatrixPane.h"

#include <QDir>
#include <QImage>

#include <gtest/gtest.h>

namespace gatehouse::test {

namespace {

/// Paints the place in both themes; kept in $GATEHOUSE_PICTURES where that is set, to be looked at.
void paintPlace(const QString& name, const std::shared_ptr<const Organization>& organization,
                const std::function<void(ShownPlace&)>& arrange = {})
{
    for (const auto scheme : {ui::ColorScheme::Light, ui::ColorScheme::Dark}) {
        ShownPlace shown(organization, scheme);
        shown.settle();
        shown.place().matrix().view().setFocus();
        if (arrange)
            arrange(shown);
        shown.settle();
        const QImage image = shown.place().grab().toImage();
        EXPECT_FALSE(image.isNull());
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
        const QString theme =
            scheme == ui::ColorScheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(
                image.save(QDir(folder).filePath(QStringLiteral("access-%1-%2.png").arg(name, theme))));
        }
    }
}

TEST(AccessPictures, MockUp)
{
    const auto organization = mockUpOrganization();
    if (!organization)
        GTEST_SKIP() << "the shared material is not there";
    const auto reveal = [](ShownPlace& shown) {
        shown.place().reveal({.place = {},
                              .app = QStringLiteral("example.larkspur@site-t"),
                              .container = QStringLiteral("t-FIN"),
                              .policy = {},
                              .action = QStringLiteral("write"),
                              .operation = {},
                              .as = {}});
    };
    paintPlace(QStringLiteral("tarnbrook"), organization, reveal);
    paintPlace(QStringLiteral("tarnbrook-draft"), organization, [&](ShownPlace& shown) {
        shown.desk().choose(organization->drafts.front().id);
        shown.settle();
        reveal(shown);
    });
    paintPlace(QStringLiteral("tarnbrook-denials"), organization, [&](ShownPlace& shown) {
        shown.place().findChild<QAbstractButton*>(QStringLiteral("access.policyDenials"))->setChecked(true);
        reveal(shown);
    });
}

TEST(AccessPictures, Large)
{
    paintPlace(QStringLiteral("large"), largeGenerated());
}

TEST(AccessPictures, Empty)
{
    paintPlace(QStringLiteral("empty"), std::make_shared<const Organization>());
    paintPlace(QStringLiteral("nothing"), generatedOrganization(1), [](ShownPlace& shown) {
        shown.place().filterLine().field().setText(QStringLiteral("larkspur"));
    });
}

TEST(AccessPictures, LongNames)
{
    paintPlace(QStringLiteral("german"), longNames());
}

} // namespace

} // namespace gatehouse::test
