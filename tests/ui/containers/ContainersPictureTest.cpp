// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/containers/BlockAppsDialog.h"
#include "ui/containers/ContainersPlace.h"
#include "ui/containers/editing/ContainerFactsDialog.h"
#include "ui/paper/NoticeDocument.h"
#include "ui/containers/owner/OwnerPageDialog.h"
#include "ui/editing/GroupEditor.h"
#include "ui/editing/Holders.h"
#include "ui/editing/SchemeEditor.h"

#include <QAbstractItemView>
#include <QFile>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               const QString& container = {}, QSize size = {1232, 800})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyDesk desk(document);
    document.reset(organization, {});
    return test::picture(
        name, size, [&](const Theme& theme) { return new ContainersPlace(desk, theme); },
        [&](QWidget& widget) {
            Destination destination;
            destination.container = container;
            static_cast<ContainersPlace&>(widget).reveal(destination);
        });
}

TEST(ContainersPicture, SmallAndEmpty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("containers-empty"), std::make_shared<const Organization>()));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("containers-unknown"), test::smallOrganization(), QStringLiteral("c-doc")));
}

TEST(ContainersPicture, MockUp)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    EXPECT_TRUE(pictureOf(QStringLiteral("containers-tarnbrook"), test::organizationIn(path->string()),
                          QStringLiteral("t-FIN")));
}

TEST(ContainersPicture, Large)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("containers-large"), test::largeOrganization(200, 5000),
                          QStringLiteral("c-77")));
}

/// Puts a long German-like word and nasty texts where names stand.
std::shared_ptr<const Organization> longTexts()
{
    Organization organization = *test::smallOrganization();
    organization.containers[0].name =
        "Haushaltsführungsnachweisverwaltung der Finanzbuchhaltungsabteilung Süd";
    organization.containers[0].labels = {"Datenschutzgrundverordnung", "besonders schützenswert", "finance",
                                         "Haushaltsführungsnachweisverwaltungsvorschrift"};
    organization.apps[0].name = "Rechnungseingangsbearbeitungsassistent für Genossenschaften";
    organization.schemes[0].name = "Berechtigungsschema für Finanzbuchhaltungsabteilungen";
    for (User& user : organization.users)
        user.name += " Mustermann-Beispielhausen von und zu Langennamensdorf";
    organization.containers[0].roles[0].actors.push_back({HolderKind::Group, "staff"});
    organization.containers[0].roles[0].actors.push_back({HolderKind::User, "mia"});
    return std::make_shared<const Organization>(organization);
}

TEST(ContainersPicture, LongTexts)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("containers-long"), longTexts(), QStringLiteral("c-fin")));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("containers-narrow"), longTexts(), QStringLiteral("c-fin"), {816, 640}));
}

TEST(ContainersPicture, Several)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyDesk desk(document);
    document.reset(test::smallOrganization(), {});
    EXPECT_TRUE(test::picture(
        QStringLiteral("containers-several"), {1232, 800},
        [&](const Theme& theme) { return new ContainersPlace(desk, theme); },
        [](QWidget& widget) {
            widget.findChild<QAbstractItemView*>(QStringLiteral("containers.table"))->selectAll();
        }));
}

bool ownerPicture(const QString& name, const std::shared_ptr<const Organization>& organization,
                  access::ContainerIndex container)
{
    const auto core =
        std::make_shared<const access::CompiledOrganization>(organization, catalogue::Catalogue::builtIn());
    if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty()) {
        QFile file(folder + u'/' + name + QStringLiteral(".pdf"));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf(wording::notice(notices::ownerPage(
                *core, container, {.contact = "Ines Okello, security desk", .namePolicies = false}))));
    }
    return test::picture(name, {960, 800}, [&](const Theme& theme) {
        return new OwnerPageDialog(core, container, QStringLiteral("Ines Okello, security desk"), theme);
    });
}

TEST(ContainersPicture, OwnerPage)
{
    EXPECT_TRUE(ownerPicture(QStringLiteral("owner-small"), test::smallOrganization(), {0}));
    EXPECT_TRUE(ownerPicture(QStringLiteral("owner-long"), longTexts(), {0}));
    EXPECT_TRUE(ownerPicture(QStringLiteral("owner-large"), test::largeOrganization(200, 3), {0}));
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (path) {
        EXPECT_TRUE(
            ownerPicture(QStringLiteral("owner-tarnbrook"), test::organizationIn(path->string()), {0}));
    }
}

TEST(ContainersPicture, Editors)
{
    const auto organization = longTexts();
    EXPECT_TRUE(test::picture(QStringLiteral("edit-scheme"), {720, 560}, [&](const Theme& theme) {
        return new SchemeEditor(QStringLiteral("Edit scheme"), organization->schemes[0],
                                QStringLiteral("12 containers use it; the change holds for all."),
                                organization, theme, nullptr);
    }));
    EXPECT_TRUE(test::picture(QStringLiteral("edit-group"), {520, 560}, [&](const Theme& theme) {
        return new GroupEditor(organization->groups[0], organization, theme, nullptr);
    }));
    EXPECT_TRUE(test::picture(QStringLiteral("edit-facts"), {440, 300}, [&](const Theme& theme) {
        return new ContainerFactsDialog(organization->containers[0], theme, nullptr);
    }));
    EXPECT_TRUE(test::picture(QStringLiteral("edit-picker"), {320, 320}, [&](const Theme& theme) {
        auto* const picker = new ChoicePicker(QStringLiteral("Person, app user or group"),
                                              grantChoices(*organization), theme, nullptr);
        picker->setWindowFlag(Qt::Popup, false);
        return picker;
    }));
}

TEST(ContainersPicture, BlockDialog)
{
    const auto core = std::make_shared<const access::CompiledOrganization>(test::smallOrganization(),
                                                                           catalogue::Catalogue::builtIn());
    EXPECT_TRUE(test::picture(
        QStringLiteral("containers-block"), {560, 560},
        [&](const Theme& theme) {
            return new BlockAppsDialog(core, {{0}, {1}}, theme);
        },
        [](QWidget& dialog) {
            auto& model = *dialog.findChild<QAbstractItemView*>(QStringLiteral("blockApps.table"))->model();
            model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole);
        }));
}

} // namespace
