// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationWriter.h"

#include "models/organization/FileFormat.h"
#include "models/organization/writing/ObjectWriter.h"
#include "models/organization/writing/Parts.h"

namespace gatehouse {

std::string writeOrganization(const Organization& organization)
{
    JsonWriter json;
    writing::ObjectWriter writer(json);
    writer.text("format", fileFormatName);
    writer.member("version").raw(fileFormatVersion);
    writing::writeProperties(writer.member("organization"), organization.properties);
    writer.list("sites", organization.sites, writing::writeSite);
    writer.list("users", organization.users, writing::writeUser);
    writer.list("groups", organization.groups, writing::writeGroup);
    writer.list("schemes", organization.schemes, writing::writeScheme);
    writer.list("containers", organization.containers, writing::writeContainer);
    writer.list("apps", organization.apps, writing::writeApp);
    writer.list("policies", organization.policies, writing::writePolicy);
    writer.list("drafts", organization.drafts, writing::writeDraft);
    writer.list("reviews", organization.reviews, writing::writeReview);
    const auto listIfAny = [&writer](std::string_view name, const auto& list, const auto& write) {
        if (!list.empty())
            writer.list(name, list, write);
    };
    listIfAny("acceptedFindings", organization.acceptedFindings, writing::writeAcceptedFinding);
    listIfAny("publishedVersions", organization.publishedVersions, writing::writePublishedVersion);
    listIfAny("scenarios", organization.scenarios, writing::writeScenario);
    listIfAny("appPairs", organization.appPairs, writing::writeAppPair);
    listIfAny("noticeTemplates", organization.noticeTemplates, writing::writeNoticeTemplate);
    writer.end(organization.unknownMembers);
    return json.take();
}

} // namespace gatehouse
