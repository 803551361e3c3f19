// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/Questions.h"
#include "tests/models/access/ReferenceEvaluator.h"

#include <gtest/gtest.h>

/// The core beside a second, slow evaluator written from the access model alone.
namespace gatehouse::test {
namespace {

std::string wordsOf(const ReferenceAnswer& answer)
{
    std::string words(toText(answer.verdict));
    for (const std::string& code : answer.codes)
        words += ' ' + code;
    return words;
}

std::set<std::string> possibleOf(const access::Outcome& outcome)
{
    if (outcome.seen != access::Seen::Unknown)
        return {std::string(toText(outcome.seen))};
    std::set<std::string> words;
    for (unsigned bit = 0; bit < 32; ++bit)
        if ((outcome.possible >> bit & 1U) != 0)
            words.insert(std::string(toText(static_cast<access::Seen>(bit))));
    return words;
}

std::string joinedWords(const std::set<std::string>& words)
{
    std::string all;
    for (const std::string& word : words)
        all += word + ' ';
    return all;
}

class Comparison
{
public:
    Comparison(const access::CompiledOrganization& core, OrganizationGenerator& random)
        : m_core(core)
        , m_reference(core.organization())
        , m_random(random)
    {}

    void compareCell(access::AppIndex app, access::ContainerIndex container)
    {
        const Organization& organization = m_core.organization();
        for (const access::As as : someAs(organization, m_random)) {
            for (const Action action : allActions)
                compare({app, container, action, as});
            for (int count = 0; count < 4; ++count)
                compare(
                    {app, container, someOperation(organization.containers[container.value], m_random), as});
            compareOutcomes(app, container, as);
        }
        EXPECT_EQ(
            m_core.blocked(app, container),
            m_reference.blocked(organization.apps[app.value], organization.containers[container.value]));
    }

    void compareScopes(access::AppIndex app)
    {
        for (const Product product : allProducts)
            EXPECT_EQ(m_core.scopeActions(app, product),
                      m_reference.scopeActions(m_core.organization().apps[app.value], product))
                << m_core.lookup().appName(app) << ' ' << toText(product);
    }

private:
    void compare(const access::Question& question)
    {
        EXPECT_EQ(inWords(m_core.decide(question)), wordsOf(m_reference.decide(question)))
            << inWords(m_core, question);
    }

    void compareOutcomes(access::AppIndex app, access::ContainerIndex container, access::As as)
    {
        const access::Outcomes mine = m_core.outcomes(app, container, as);
        const ReferenceOutcomes theirs = m_reference.outcomes(app, container, as);
        for (std::size_t surface = 0; surface < access::surfaceCount; ++surface)
            EXPECT_EQ(joinedWords(possibleOf(mine[surface])), joinedWords(theirs[surface]))
                << toText(static_cast<access::Surface>(surface)) << ' '
                << inWords(m_core, {app, container, Action::View, as});
    }

    const access::CompiledOrganization& m_core;
    ReferenceEvaluator m_reference;
    OrganizationGenerator& m_random;
};

void compareOrganization(std::uint64_t seed, GeneratorSizes sizes)
{
    SCOPED_TRACE("seed " + std::to_string(seed));
    OrganizationGenerator random(seed, sizes);
    const access::CompiledOrganization core = compiled(random.organization());
    Comparison comparison(core, random);
    for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app)
        comparison.compareScopes({app});
    forEachCell(core.organization(), [&](access::AppIndex app, access::ContainerIndex container) {
        comparison.compareCell(app, container);
    });
}

} // namespace

TEST(Reference, AgreesOnGeneratedOrganizations)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !testing::Test::HasFailure(); ++seed)
        compareOrganization(seed, {});
}

TEST(Reference, AgreesWhereEverythingIsSmall)
{
    GeneratorSizes sizes;
    sizes.people = 1; // often nobody is active
    sizes.groups = 1;
    sizes.appAccounts = 1;
    sizes.containers = 3;
    sizes.apps = 4;
    sizes.policies = 2;
    for (std::uint64_t seed = 1; seed <= repeated(150) && !testing::Test::HasFailure(); ++seed)
        compareOrganization(seed, sizes);
}

TEST(Reference, AgreesWithManyPolicies)
{
    GeneratorSizes sizes;
    sizes.sites = 1;
    sizes.policies = 20;
    sizes.containers = 5;
    sizes.apps = 5;
    for (std::uint64_t seed = 1; seed <= repeated(60) && !testing::Test::HasFailure(); ++seed)
        compareOrganization(seed, sizes);
}

} // namespace gatehouse::test
