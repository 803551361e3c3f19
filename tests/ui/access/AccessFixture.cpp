// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/access/AccessFixture.h"

#include "models/organization/OrganizationReader.h"
#include "tests/ui/support/TestClock.h"

#include <QApplication>
#include <QSignalSpy>

#include <fstream>
#include <iterator>

namespace gatehouse::test {

std::shared_ptr<const Organization> generatedOrganization(std::uint64_t seed, GeneratorSizes sizes)
{
    return std::make_shared<const Organization>(OrganizationGenerator(seed, sizes).organization());
}

std::shared_ptr<const Organization> largeGenerated()
{
    GeneratorSizes sizes;
    sizes.people = 300;
    sizes.appAccounts = 180;
    sizes.groups = 20;
    sizes.schemes = 30;
    sizes.containers = 5000;
    sizes.apps = 200;
    sizes.policies = 12;
    return generatedOrganization(7, sizes);
}

std::shared_ptr<const Organization> mockUpOrganization()
{
    const auto path = sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        return nullptr;
    std::ifstream file(*path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto read = readOrganization(text);
    return read ? std::make_shared<const Organization>(std::move(read->organization)) : nullptr;
}

std::shared_ptr<const Organization> longNames()
{
    Organization organization = OrganizationGenerator(3).organization();
    for (Container& container : organization.containers) {
        container.key = "DATENSCHUTZ" + container.key;
        container.name = "Personalverwaltung und Arbeitssicherheitsunterweisungen der Niederlassung";
    }
    for (App& app : organization.apps)
        app.name = "Arbeitszeiterfassungsauswertung für Projektverantwortliche";
    return std::make_shared<const Organization>(std::move(organization));
}

ShownPlace::ShownPlace(std::shared_ptr<const Organization> organization, ui::ColorScheme scheme, QSize size)
    : m_theme(scheme)
    , m_document(catalogue::Catalogue::builtIn())
{
    m_theme.applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    m_document.reset(std::move(organization), {});
    m_place = std::make_unique<ui::AccessPlace>(m_desk, test::now, m_theme);
    m_place->resize(size);
    m_place->show();
    m_place->activateWindow();
    QCoreApplication::processEvents();
}

void ShownPlace::settle()
{
    QSignalSpy finished(m_place.get(), &ui::AccessPlace::workFinished);
    while (m_place->isWorking())
        finished.wait(10'000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace gatehouse::test
