// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Inspection.h"

#include "models/descriptors/DescriptorReader.h"

#include <nlohmann/json.hpp>

#include <set>

namespace gatehouse::descriptors {

namespace {

Json jsonOrNull(const std::optional<std::string>& text)
{
    return text ? Json(*text) : Json(nullptr);
}

Json productsJson(const Descriptor& descriptor)
{
    Json products = Json::array();
    for (const Product product : descriptor.products)
        products.push_back(toText(product));
    for (const OtherProduct product : descriptor.otherProducts)
        products.push_back(toText(product));
    return products;
}

Json idsJson(const std::vector<ScopeId>& scopes)
{
    Json ids = Json::array();
    for (const ScopeId& scope : scopes)
        ids.push_back(scope.value);
    return ids;
}

Json countsJson(const std::vector<ModuleCount>& counts)
{
    Json json = Json::object();
    for (const ModuleCount& count : counts)
        json.get_ref<Json::object_t&>().push_back(Json::object_t::value_type(count.type, count.count));
    return json;
}

/// The texts in order, each once.
template <class List, class TextOf>
Json uniqueTexts(const List& list, TextOf textOf)
{
    Json texts = Json::array();
    std::set<std::string> seen;
    for (const auto& element : list)
        if (seen.insert(textOf(element)).second)
            texts.push_back(textOf(element));
    return texts;
}

Json scopeActionsJson(const Inspection& inspection)
{
    Json json = Json::object();
    for (std::size_t index = 0; index < allProducts.size(); ++index) {
        Json actions = Json::array();
        for (const Action action : allActions)
            if (inspection.scopeActions[index].contains(action))
                actions.push_back(toText(action));
        json[std::string(toText(allProducts[index]))] = std::move(actions);
    }
    return json;
}

} // namespace

Inspection inspect(std::string fileName, std::string_view bytes, const catalogue::Catalogue& catalogue)
{
    Inspection inspection;
    inspection.file = std::move(fileName);
    inspection.descriptor = readDescriptor(bytes);
    const Descriptor& descriptor = inspection.descriptor;
    if (!descriptor.framework)
        return inspection;
    const std::vector<ScopeId> ids = descriptor.scopeIds();
    inspection.unknownScopes = access::unknownScopes(*descriptor.framework, ids, catalogue);
    for (std::size_t index = 0; index < allProducts.size(); ++index)
        inspection.scopeActions[index] =
            access::scopeActions(*descriptor.framework, ids, allProducts[index], catalogue);
    return inspection;
}

Json toJson(const Inspection& inspection, const std::string& errorSentence)
{
    const Descriptor& descriptor = inspection.descriptor;
    Json json = Json::object();
    json["file"] = inspection.file;
    json["verdict"] = toText(descriptor.verdict);
    json["error"] = descriptor.fault ? Json(errorSentence) : Json(nullptr);
    json["framework"] = descriptor.framework ? Json(toText(*descriptor.framework)) : Json(nullptr);
    json["key"] = jsonOrNull(descriptor.key);
    json["name"] = jsonOrNull(descriptor.name);
    json["vendor"] = jsonOrNull(descriptor.vendor);
    json["products"] = productsJson(descriptor);
    json["scopes"] = idsJson(descriptor.scopeIds());
    json["unknownScopes"] = idsJson(inspection.unknownScopes);
    json["modules"] = countsJson(descriptor.moduleCounts);
    json["webhooks"] = uniqueTexts(descriptor.events, [](const EventSubscription& e) { return e.event; });
    json["egress"] = uniqueTexts(descriptor.egress, [](const Egress& e) { return e.address; });
    json["scopeActions"] = scopeActionsJson(inspection);
    return json;
}

} // namespace gatehouse::descriptors
