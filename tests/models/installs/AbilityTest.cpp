// SPDX-License-Identifier: Apache-2.0
#include "models/installs/Ability.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/installs/InstallSummary.h"
#include "models/installs/ModuleSurface.h"
#include "tests/models/installs/Descriptors.h"
#include "tests/support/SharedMaterial.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace gatehouse::installs {
namespace {

using descriptors::Descriptor;
using descriptors::readDescriptor;

const catalogue::Catalogue abilityFacts = catalogue::Catalogue::builtIn();

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST(Abilities, SendingOutComesFirstAndUnknownScopesLast)
{
    const Descriptor forge = readDescriptor(R"yaml(
app: {id: x}
modules: {macro: [{key: m}]}
permissions:
  scopes: [read:meeting:calendar, storage:app, delete:page:confluence]
  external:
    fetch: {backend: [api.one.example, api.two.example, api.one.example]}
    images: [pictures.example]
)yaml");
    const std::vector<Ability> list = abilities(forge, abilityFacts);
    ASSERT_EQ(list.size(), 4U);
    EXPECT_EQ(list[0].kind, AbilityKind::SendOut);
    EXPECT_EQ(list[0].details, (std::vector<std::string>{"api.one.example", "api.two.example"}));
    EXPECT_EQ(list[1].scope, ScopeId("delete:page:confluence"));
    EXPECT_FALSE(list[3].known);
    EXPECT_EQ(list[3].scope, ScopeId("read:meeting:calendar"));
    for (std::size_t at = 1; at + 1 < list.size() && list[at].known; ++at)
        EXPECT_GE(list[at - 1].sensitivity, list[at].sensitivity);
}

TEST(Abilities, ActingForAbsentPeopleIsOneLineOfItsOwn)
{
    const Descriptor forge = readDescriptor(R"yaml(
app: {id: x}
modules: {macro: [{key: m}]}
permissions: {scopes: {read:page:confluence: {allowImpersonation: true}, read:space:confluence: {}}}
)yaml");
    const std::vector<Ability> list = abilities(forge, abilityFacts);
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].kind, AbilityKind::ActForAbsent);
    EXPECT_EQ(list[0].details, std::vector<std::string>{"read:page:confluence"});
}

TEST(ModuleSurface, IsToldByTheType)
{
    EXPECT_EQ(moduleSurface("macro"), ModuleSurface::Macro);
    EXPECT_EQ(moduleSurface("staticContentMacros"), ModuleSurface::Macro);
    EXPECT_EQ(moduleSurface("jira:issuePanel"), ModuleSurface::Container);
    EXPECT_EQ(moduleSurface("jiraProjectAdminTabPanels"), ModuleSurface::Container);
    EXPECT_EQ(moduleSurface("jira:issueAction"), ModuleSurface::Container);
    EXPECT_EQ(moduleSurface("jira:adminPage"), ModuleSurface::Site);
    EXPECT_EQ(moduleSurface("confluence:globalPage"), ModuleSurface::Site);
    EXPECT_EQ(moduleSurface("jira:dashboardGadget"), ModuleSurface::Site);
    EXPECT_EQ(moduleSurface("function"), ModuleSurface::Background);
    EXPECT_EQ(moduleSurface("scheduledTrigger"), ModuleSurface::Background);
    EXPECT_EQ(moduleSurface("jiraWorkflowPostFunctions"), ModuleSurface::Background);
    EXPECT_EQ(moduleSurface("somethingNobodyKnows"), ModuleSurface::Container);
    EXPECT_EQ(moduleSurface(""), ModuleSurface::Container);
}

TEST(InstallSummary, OfADescriptorAloneHasNoReach)
{
    const Descriptor descriptor = readDescriptor(test::connectText("a", "1", R"(["READ"])"));
    const InstallSummary told = summary(descriptor, abilityFacts);
    EXPECT_FALSE(told.reach);
    ASSERT_TRUE(told.powers);
    EXPECT_EQ(told.powers->front().actions, (ActionSet{Action::View, Action::Read}));
    const Descriptor odd = readDescriptor(test::connectText("a", "1", "7"));
    EXPECT_FALSE(summary(odd, abilityFacts).powers);
}

TEST(InstallSummary, IsMadeOfEveryUsableFileOfTheCorpus)
{
    const auto folder = gatehouse::test::sharedMaterial("corpus");
    if (!folder)
        GTEST_SKIP() << "the shared material is not here";
    gatehouse::test::OrganizationGenerator random(5);
    const access::CompiledOrganization core(std::make_shared<const Organization>(random.organization()),
                                            abilityFacts);
    int usable = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
        const Descriptor descriptor =
            entry.is_regular_file() ? readDescriptor(readFile(entry.path())) : Descriptor();
        if (!descriptor.framework)
            continue;
        const InstallSummary alone = summary(descriptor, abilityFacts);
        EXPECT_LE(alone.abilities.size(), descriptor.scopes.size() + 2) << entry.path();
        if (descriptor.verdict != descriptors::DescriptorVerdict::Ok)
            continue;
        ++usable;
        const InstallChoice choice =
            proposedChoice(core.organization(), descriptor, core.organization().sites[0].id);
        EXPECT_TRUE(summary(core, descriptor, choice).reach) << entry.path();
    }
    EXPECT_GT(usable, 50);
}

} // namespace gatehouse::installs
