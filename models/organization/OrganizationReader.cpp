// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationReader.h"

#include "models/foundation/JsonTape.h"
#include "models/foundation/TextPositions.h"
#include "models/organization/FileFormat.h"
#include "models/organization/reading/ObjectReader.h"
#include "models/organization/reading/Parts.h"
#include "models/organization/ReferenceCheck.h"
#include "models/organization/Warnings.h"

#include <algorithm>
#include <utility>

namespace gatehouse {
namespace {

using reading::FaultLog;
using reading::Logs;
using reading::ObjectReader;

/// What another format or version calls its members is not known, so nothing else is told about such a file.
bool isKnownFormat(ObjectReader& reader, const JsonTape& tape, Logs& logs)
{
    const auto format = reader.take("format");
    if (!format || format->kind() != JsonKind::String || format->string() != fileFormatName) {
        logs.errors.tell(format.value_or(tape.root()), "organization.not-an-organization",
                         {std::string(fileFormatName)}, format ? std::string() : "format");
        return false;
    }
    const auto version = reader.take("version");
    if (version && version->raw() == fileFormatVersion)
        return true;
    const std::string found = version ? std::string(version->raw().substr(0, 40)) : std::string();
    logs.errors.tell(version.value_or(tape.root()), "organization.unsupported-version",
                     {found, std::string(fileFormatVersion)}, version ? std::string() : "version");
    return false;
}

/// A list of the wrong type stands for one part that could not be read, so that no reference to it is called
/// dangling.
template <class T>
std::vector<T> readList(ObjectReader& reader, std::string_view name, Logs& logs,
                        T (*read)(const JsonValue&, Logs&))
{
    const auto value = reader.peek(name);
    if (!value || value->kind() == JsonKind::Array)
        return reading::readAll<T>(reader.list(name), logs, read);
    static_cast<void>(reader.list(name));
    return std::vector<T>(1);
}

Organization readParts(ObjectReader& reader, Logs& logs)
{
    Organization organization;
    if (const auto properties = reader.object("organization"))
        organization.properties = reading::readProperties(*properties, logs);
    organization.sites = readList<Site>(reader, "sites", logs, reading::readSite);
    organization.users = readList<User>(reader, "users", logs, reading::readUser);
    organization.groups = readList<Group>(reader, "groups", logs, reading::readGroup);
    organization.schemes = readList<Scheme>(reader, "schemes", logs, reading::readScheme);
    organization.containers = readList<Container>(reader, "containers", logs, reading::readContainer);
    organization.apps = readList<App>(reader, "apps", logs, reading::readApp);
    organization.policies = readList<Policy>(reader, "policies", logs, reading::readPolicy);
    organization.drafts = readList<Draft>(reader, "drafts", logs, reading::readDraft);
    organization.reviews = readList<Review>(reader, "reviews", logs, reading::readReview);
    organization.acceptedFindings =
        readList<AcceptedFinding>(reader, "acceptedFindings", logs, reading::readAcceptedFinding);
    organization.publishedVersions =
        readList<PublishedVersion>(reader, "publishedVersions", logs, reading::readPublishedVersion);
    organization.scenarios = readList<Scenario>(reader, "scenarios", logs, reading::readScenario);
    organization.appPairs = readList<AppPair>(reader, "appPairs", logs, reading::readAppPair);
    organization.noticeTemplates =
        readList<NoticeTemplate>(reader, "noticeTemplates", logs, reading::readNoticeTemplate);
    organization.unknownMembers = reader.unknownMembers();
    return organization;
}

/// Where an id was used first is easier to find by its line than by its pointer.
void addFirstLines(std::vector<Fault>& faults, const JsonTape& tape)
{
    std::vector<Fault*> repeated;
    std::vector<std::size_t> offsets;
    for (Fault& fault : faults) {
        if (fault.code != "organization.duplicate-id" && fault.code != "organization.duplicate-app")
            continue;
        repeated.push_back(&fault);
        offsets.push_back(tape.node(tape.find(fault.arguments[2]).value_or(0)).begin);
    }
    const std::vector<TextPosition> positions = positionsOfOffsets(tape.text(), offsets);
    for (std::size_t index = 0; index < repeated.size(); ++index)
        repeated[index]->arguments.push_back(std::to_string(positions[index].line));
}

std::vector<Fault> allErrors(const Organization& organization, const JsonTape& tape, FaultLog& log,
                             std::size_t limit)
{
    for (Fault& fault : checkReferences(organization, limit))
        log.tell(std::move(fault));
    std::vector<Fault> faults = log.take(FaultSeverity::Error);
    addFirstLines(faults, tape);
    return faults;
}

} // namespace

CheckedResult<ReadOrganization> readOrganization(std::string_view text, const ReaderLimits& limits)
{
    const auto tape = readJsonTape(text, {limits.bytes, limits.depth});
    if (!tape)
        return tl::unexpected(tape.error());
    const std::size_t told = std::max<std::size_t>(limits.faults, 1);
    Logs logs{{*tape, told}, {*tape, told}};
    ObjectReader reader(tape->root(), "", logs);
    if (tape->root().kind() != JsonKind::Object || !isKnownFormat(reader, *tape, logs))
        return tl::unexpected(logs.errors.take(FaultSeverity::Error));
    Organization organization = readParts(reader, logs);
    if (auto errors = allErrors(organization, *tape, logs.errors, told); !errors.empty())
        return tl::unexpected(std::move(errors));
    for (Fault& warning : warningsOf(organization, told))
        logs.warnings.tell(std::move(warning));
    return ReadOrganization{std::move(organization), logs.warnings.take(FaultSeverity::Warning)};
}

} // namespace gatehouse
