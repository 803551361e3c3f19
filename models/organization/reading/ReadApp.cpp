// SPDX-License-Identifier: Apache-2.0
#include "models/organization/reading/ObjectReader.h"
#include "models/organization/reading/Parts.h"

namespace gatehouse::reading {
namespace {

std::optional<std::vector<ScopeId>> readScopes(ObjectReader& reader, Logs& logs)
{
    const auto values = reader.listOrNull("scopes");
    return values ? std::optional(idsOf<ScopeId>(*values, logs)) : std::nullopt;
}

} // namespace

std::vector<Product> readProducts(const std::vector<JsonValue>& values, Logs& logs)
{
    std::vector<Product> products;
    for (const JsonValue& value : values) {
        if (value.kind() == JsonKind::String)
            products.push_back(wordOf<Product>(value, logs));
        else
            tellWrongType(value, "", "text", logs);
    }
    return products;
}

App readApp(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "app", logs);
    App app;
    app.key = reader.id<AppKey>("key");
    app.name = reader.text("name");
    app.vendor = reader.text("vendor");
    app.framework = reader.word<Framework>("framework");
    app.site = reader.id<SiteId>("site");
    app.products = readProducts(reader.list("products"), logs);
    app.user = reader.idOrNull<UserId>("user");
    app.scopes = readScopes(reader, logs);
    app.enabled = reader.flag("enabled", true);
    app.candidate = reader.flag("candidate", false);
    app.eligible = reader.flagOrNull("blockable", true);
    app.installedAt = reader.textOrNull("installedAt");
    app.version = reader.textOrNull("version");
    app.descriptor = reader.objectText("descriptor");
    app.unknownMembers = reader.unknownMembers();
    return app;
}

Review readReview(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "review", logs);
    Review review;
    review.app = reader.id<AppKey>("app");
    review.site = reader.id<SiteId>("site");
    review.decision = reader.word<ReviewDecision>("decision");
    review.by = reader.text("by");
    review.on = reader.textOrNull("on");
    review.note = reader.text("note");
    review.due = reader.textOrNull("due");
    review.version = reader.textOrNull("version");
    review.scopes = readScopes(reader, logs);
    review.unknownMembers = reader.unknownMembers();
    return review;
}

AcceptedFinding readAcceptedFinding(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "accepted finding", logs);
    AcceptedFinding accepted;
    accepted.app = reader.id<AppKey>("app");
    accepted.site = reader.id<SiteId>("site");
    accepted.code = reader.requiredText("code");
    accepted.subject = reader.text("subject");
    accepted.reason = reader.text("reason");
    accepted.by = reader.text("by");
    accepted.on = reader.textOrNull("on");
    accepted.until = reader.textOrNull("until");
    accepted.unknownMembers = reader.unknownMembers();
    return accepted;
}

} // namespace gatehouse::reading
