// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/JsonWriter.h"
#include "models/organization/Organization.h"

/// One writer for every part of an organization file, members in the order of contract §1.
namespace gatehouse::writing {

void writeProperties(JsonWriter& json, const OrganizationProperties& properties);
void writeSite(JsonWriter& json, const Site& site);
void writeUser(JsonWriter& json, const User& user);
void writeGroup(JsonWriter& json, const Group& group);
void writeScheme(JsonWriter& json, const Scheme& scheme);
void writeContainer(JsonWriter& json, const Container& container);
void writeApp(JsonWriter& json, const App& app);
void writePolicy(JsonWriter& json, const Policy& policy);
void writeDraft(JsonWriter& json, const Draft& draft);
void writeReview(JsonWriter& json, const Review& review);
void writeAcceptedFinding(JsonWriter& json, const AcceptedFinding& accepted);
void writePublishedVersion(JsonWriter& json, const PublishedVersion& version);
void writeScenario(JsonWriter& json, const Scenario& scenario);
void writeAppPair(JsonWriter& json, const AppPair& pair);
void writeNoticeTemplate(JsonWriter& json, const NoticeTemplate& notice);

class ObjectWriter;
/// The member `products`, of a site or an app.
void writeProducts(ObjectWriter& writer, const std::vector<Product>& products);

} // namespace gatehouse::writing
