// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/GalleryPlace.h"
#include "tests/ui/gallery/StatesPicture.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/shell/Shell.h"
#include "ui/start/RefusedPage.h"
#include "ui/start/StartPage.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTextStream>

#include <memory>
#include <string>

using namespace gatehouse;
using namespace gatehouse::ui;
using namespace gatehouse::ui::gallery;

namespace {

std::shared_ptr<Organization> invented()
{
    auto organization = std::make_shared<Organization>();
    organization->properties.name = "Tarnbrook Instruments";
    organization->properties.plan = Plan::GuardStandard;
    organization->properties.capturedAt = "2026-01-31T09:00:00Z";
    Site site;
    site.id = SiteId("tarnbrook");
    site.name = "tarnbrook";
    organization->sites = {site};
    for (const char* name : {"Larkspur Forms", "Harrow Timesheets", "<b>Puffin</b> Labels \u202Egnp"}) {
        App app;
        app.key = AppKey("com.example.app-" + std::to_string(organization->apps.size()));
        app.site = SiteId("tarnbrook");
        app.name = name;
        organization->apps.push_back(app);
    }
    return organization;
}

void addPlaces(Shell& shell)
{
    const auto add = [&](const char* id, const QString& title, const char* icon, const QString& badge,
                         const QString& group) {
        shell.addPlace(new GalleryPlace(QString::fromLatin1(id), title, QString::fromLatin1(icon), badge),
                       group);
    };
    add("apps", QStringLiteral("Apps"), "apps", QStringLiteral("23"), {});
    add("containers", QStringLiteral("Spaces & projects"), "containers", QStringLiteral("26"), {});
    add("access", QStringLiteral("Effective access"), "access", {}, {});
    add("explain", QStringLiteral("Explain"), "explain", {}, {});
    add("policies", QStringLiteral("Policies"), "policies", QStringLiteral("6"), QStringLiteral("Change"));
}

StartPage* startPage(const Theme& theme)
{
    auto* page = new StartPage(theme);
    page->setSampleCounts(23, 26, 6);
    page->setRecentFiles({{QDir::homePath() + QStringLiteral("/audits/2026-01/tarnbrook.gatehouse.json"),
                           QStringLiteral("31 Jan 2026"), true},
                          {QDir::homePath() + QStringLiteral("/audits/2025-12/tarnbrook-dec.gatehouse.json"),
                           QStringLiteral("30 Dec 2025"), true},
                          {QStringLiteral("/tmp/labs-trial.gatehouse.json"), {}, false}});
    return page;
}

RefusedFile refusedFile()
{
    RefusedFile file;
    file.name = QStringLiteral("tarnbrook-jan.gatehouse.json");
    file.size = 1'200'000;
    file.staysOpen = QStringLiteral("Tarnbrook Instruments of 31 Jan");
    file.text = QByteArray(408, '\n') +
                "      \"id\": \"p-4\", \"name\": \"Lab site\",\n      \"coverage\": {\n        \"level\": "
                "\"containers\",\n"
                "        \"containers\": [\"c-23\", \"c-24\", \"c-88\"]\n      },\n"
                "      \"rule\": {\"effect\": \"block\", \"apps\": \"except\", \"keys\": [] }\n";
    file.faults = {{"organization.dangling-reference",
                    "/policies/3/coverage/containers/2",
                    {"container", "c-88"},
                    FaultSeverity::Error,
                    TextPosition{412, 40}},
                   {"organization.unknown-word",
                    "/apps/7/framework",
                    {"conect", "framework", "connect", "forge", "oauth2"},
                    FaultSeverity::Error,
                    TextPosition{188, 20}},
                   {"organization.duplicate-id",
                    "/containers/11/id",
                    {"container", "c-11", "/containers/10", "290"},
                    FaultSeverity::Error,
                    TextPosition{301, 13}}};
    return file;
}

void save(QWidget& widget, const QString& folder, const QString& name)
{
    widget.show();
    for (int round = 0; round < 3; ++round) // nested layouts settle one level at a time
        QApplication::processEvents();
    const int scale = qRound(widget.devicePixelRatio());
    widget.grab().save(QStringLiteral("%1/%2-%3x.png").arg(folder, name).arg(scale));
}

void paintShell(const Theme& theme, const QString& folder, const QString& scheme)
{
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    QWidget window;
    window.resize(1440, 900);
    auto* shell = new Shell(document, theme, &window);
    shell->resize(window.size());
    addPlaces(*shell);
    shell->setStartPage(startPage(theme));
    save(window, folder, QStringLiteral("start-") + scheme);
    document.reset(invented(), QStringLiteral("/tmp/tarnbrook.gatehouse.json"));
    save(window, folder, QStringLiteral("shell-") + scheme);
    shell->openQuickOpen();
    auto* popup = window.findChild<QWidget*>(QStringLiteral("quickOpen"));
    save(*popup, folder, QStringLiteral("quick-open-") + scheme);
    popup->close();
    shell->showPage(new RefusedPage(refusedFile(), theme), QStringLiteral("Open organization file"));
    save(window, folder, QStringLiteral("refused-") + scheme);
}

void paintAll(Theme& theme, const QString& folder)
{
    const QString scheme =
        theme.scheme() == ColorScheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
    const std::unique_ptr<QWidget> states(makeStatesPicture(theme));
    save(*states, folder, QStringLiteral("states-") + scheme);
    const std::unique_ptr<QWidget> parts(makePartsPicture(theme));
    save(*parts, folder, QStringLiteral("parts-") + scheme);
    parts->setLayoutDirection(Qt::RightToLeft);
    save(*parts, folder, QStringLiteral("parts-mirrored-") + scheme);
    paintShell(theme, folder, scheme);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("pictures");
    if (!QDir().mkpath(folder))
        return 1;
    Theme theme(ColorScheme::Light);
    theme.applyTo(application);
    paintAll(theme, folder);
    theme.setScheme(ColorScheme::Dark);
    paintAll(theme, folder);
    QTextStream(stdout) << "pictures in " << folder << "\n";
    return 0;
}
