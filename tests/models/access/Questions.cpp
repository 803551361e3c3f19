// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/Questions.h"

namespace gatehouse::test {

using access::ActsAs;
using access::As;
using access::Question;
using access::UserIndex;

namespace {

std::vector<UserIndex> peopleOf(const Organization& organization)
{
    std::vector<UserIndex> people;
    for (std::uint32_t user = 0; user < organization.users.size(); ++user)
        if (organization.users[user].kind == AccountKind::Person)
            people.push_back({user});
    return people;
}

} // namespace

access::CompiledOrganization compiled(Organization organization)
{
    return {std::make_shared<const Organization>(std::move(organization)), catalogue::Catalogue::builtIn()};
}

std::vector<As> everyAs(const Organization& organization)
{
    std::vector<As> forms{{ActsAs::App, {}}, {ActsAs::AnyPerson, {}}, {ActsAs::Anonymous, {}}};
    for (const UserIndex person : peopleOf(organization)) {
        forms.push_back({ActsAs::User, person});
        forms.push_back({ActsAs::Browser, person});
    }
    return forms;
}

std::vector<As> someAs(const Organization& organization, OrganizationGenerator& random)
{
    std::vector<As> forms{{ActsAs::App, {}}, {ActsAs::AnyPerson, {}}, {ActsAs::Anonymous, {}}};
    const std::vector<UserIndex> people = peopleOf(organization);
    if (!people.empty()) {
        forms.push_back({ActsAs::User, people[random.below(people.size())]});
        forms.push_back({ActsAs::Browser, people[random.below(people.size())]});
    }
    return forms;
}

catalogue::OperationIndex someOperation(const Container& container, OrganizationGenerator& random)
{
    const auto operations = catalogue::Catalogue::builtIn().operations();
    while (true) {
        const std::size_t drawn = random.below(operations.size());
        if (operations[drawn].product == container.product)
            return static_cast<catalogue::OperationIndex>(drawn);
    }
}

Question someQuestion(const Organization& organization, OrganizationGenerator& random)
{
    Question question;
    question.app.value = static_cast<std::uint32_t>(random.below(organization.apps.size()));
    question.container.value = static_cast<std::uint32_t>(random.below(organization.containers.size()));
    if (random.chance(50))
        question.demand = someOperation(organization.containers[question.container.value], random);
    else
        question.demand = allActions[random.below(actionCount)];
    const std::vector<As> forms = someAs(organization, random);
    question.as = forms[random.below(forms.size())];
    return question;
}

std::string inWords(const access::CompiledOrganization& core, const Question& question)
{
    std::string demand;
    if (const auto* action = std::get_if<Action>(&question.demand)) {
        demand = toText(*action);
    } else {
        const auto& operation =
            core.catalogue().operations()[std::get<catalogue::OperationIndex>(question.demand)];
        demand = std::string(operation.method) + ' ' + std::string(operation.path);
    }
    return core.lookup().appName(question.app) + " in " +
           core.organization().containers[question.container.value].id.value + ": " + demand + " as " +
           core.lookup().asText(question.as);
}

std::string inWords(const access::Decision& decision)
{
    std::string words(toText(decision.verdict));
    for (const access::Code code : decision.codes)
        words += ' ' + std::string(toText(code));
    return words;
}

} // namespace gatehouse::test
