// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/CaseFile.h"

#include "models/organization/OrganizationReader.h"
#include "tests/models/access/Questions.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace gatehouse::test {
namespace {

Json jsonIn(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return Json::parse(stream);
}

Json& elementOf(Json& list, const char* name, const std::string& id)
{
    for (Json& element : list)
        if (element.value(name, "") == id)
            return element;
    list.push_back(Json{{name, id}});
    return list.back();
}

void replaceMembers(Json& object, const Json& members)
{
    for (const auto& [name, value] : members.items())
        object[name] = value;
}

void change(Json& organization, const Json& changes)
{
    for (const auto& [section, elements] : changes.items()) {
        if (section == "organization") {
            replaceMembers(organization[section], elements);
            continue;
        }
        if (!organization.contains(section))
            organization[section] = Json::array();
        for (const auto& [id, members] : elements.items())
            replaceMembers(elementOf(organization[section], section == "apps" ? "key" : "id", id), members);
    }
}

} // namespace

std::vector<CaseFile> caseFiles(const std::filesystem::path& folder)
{
    const Json base = jsonIn(folder / "base.organization.json");
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename() != "base.organization.json")
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<CaseFile> files;
    for (const auto& path : paths) {
        const Json file = jsonIn(path);
        files.push_back({file.at("idea"), base, file.at("questions"), file.value("reach", Json::array())});
        change(files.back().organization, file.value("changes", Json::object()));
    }
    return files;
}

access::CompiledOrganization compiledCase(const CaseFile& file)
{
    const auto read = readOrganization(file.organization.dump());
    if (!read)
        throw std::runtime_error(file.idea + ": " + read.error().front().code + " at " +
                                 read.error().front().pointer);
    return compiled(read->organization);
}

} // namespace gatehouse::test
