// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "tests/support/OrganizationGenerator.h"
#include "tests/support/SharedMaterial.h"
#include "ui/access/AccessPlace.h"

#include <filesystem>
#include <memory>

namespace gatehouse::test {

/// Varied organizations with many unknown facts; same seed, same organization.
[[nodiscard]] std::shared_ptr<const Organization> generatedOrganization(std::uint64_t seed,
                                                                        GeneratorSizes sizes = {});
/// 200 apps × 5,000 containers.
[[nodiscard]] std::shared_ptr<const Organization> largeGenerated();
/// The organization of the mock-ups; null where the shared material is not there.
[[nodiscard]] std::shared_ptr<const Organization> mockUpOrganization();
/// Long names, as German has them.
[[nodiscard]] std::shared_ptr<const Organization> longNames();

/// A place on a document, shown without a display, for tests that drive it by keys.
class ShownPlace
{
public:
    explicit ShownPlace(std::shared_ptr<const Organization> organization,
                        ui::ColorScheme scheme = ui::ColorScheme::Light, QSize size = {1240, 760});

    [[nodiscard]] ui::AccessPlace& place() { return *m_place; }
    [[nodiscard]] ui::OrganizationDocument& document() { return m_document; }
    [[nodiscard]] ui::PolicyDesk& desk() { return m_desk; }
    /// Returns when nothing is computed in another thread any more.
    void settle();

private:
    ui::Theme m_theme;
    ui::OrganizationDocument m_document;
    ui::PolicyDesk m_desk{m_document};
    std::unique_ptr<ui::AccessPlace> m_place;
};

} // namespace gatehouse::test
