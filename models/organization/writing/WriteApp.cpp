// SPDX-License-Identifier: Apache-2.0
#include "models/organization/writing/ObjectWriter.h"
#include "models/organization/writing/Parts.h"

namespace gatehouse::writing {

void writeProducts(ObjectWriter& writer, const std::vector<Product>& products)
{
    writer.list("products", products,
                [](JsonWriter& list, Product product) { list.string(toText(product)); });
}

void writeApp(JsonWriter& json, const App& app)
{
    ObjectWriter writer(json);
    writer.id("key", app.key);
    writer.text("name", app.name);
    writer.text("vendor", app.vendor);
    writer.word("framework", app.framework);
    writer.id("site", app.site);
    writeProducts(writer, app.products);
    writer.idOrNull("user", app.user);
    writer.idsOrNull("scopes", app.scopes);
    writer.flag("enabled", app.enabled);
    if (app.candidate)
        writer.flag("candidate", true);
    writer.flagOrNull("blockable", app.eligible);
    writer.textOrNull("installedAt", app.installedAt);
    writer.textOrNull("version", app.version);
    writer.objectText("descriptor", app.descriptor);
    writer.end(app.unknownMembers);
}

void writeReview(JsonWriter& json, const Review& review)
{
    ObjectWriter writer(json);
    writer.id("app", review.app);
    writer.id("site", review.site);
    writer.word("decision", review.decision);
    writer.text("by", review.by);
    writer.textOrNull("on", review.on);
    writer.text("note", review.note);
    writer.textOrNull("due", review.due);
    writer.textOrNull("version", review.version);
    writer.idsOrNull("scopes", review.scopes);
    writer.end(review.unknownMembers);
}

void writeAcceptedFinding(JsonWriter& json, const AcceptedFinding& accepted)
{
    ObjectWriter writer(json);
    writer.id("app", accepted.app);
    writer.id("site", accepted.site);
    writer.text("code", accepted.code);
    writer.text("subject", accepted.subject);
    writer.text("reason", accepted.reason);
    writer.text("by", accepted.by);
    writer.textOrNull("on", accepted.on);
    writer.textOrNull("until", accepted.until);
    writer.end(accepted.unknownMembers);
}

} // namespace gatehouse::writing
