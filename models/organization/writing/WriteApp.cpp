// SPDX-License-Identifier: Apache-2.0
#include "models/organization/writing/ObjectWriter.h"
#include "models/organization/writing/Parts.h"

namespace gatehouse::writing {

void writeApp(JsonWriter& json, const App& app)
{
    ObjectWriter writer(json);
    writer.id("key", app.key);
    writer.text("name", app.name);
    writer.text("vendor", app.vendor);
    writer.word("framework", app.framework);
    writer.id("site", app.site);
    writer.list("products", app.products,
                [](JsonWriter& list, Product product) { list.string(toText(product)); });
    writer.idOrNull("user", app.user);
    writer.idsOrNull("scopes", app.scopes);
    writer.flag("enabled", app.enabled);
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

} // namespace gatehouse::writing
