// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"

#include "models/descriptors/ConnectReader.h"
#include "models/descriptors/DescriptorText.h"
#include "models/descriptors/ForgeReader.h"
#include "models/descriptors/Node.h"
#include "models/descriptors/Placeholder.h"
#include "models/descriptors/Yaml.h"

#include <algorithm>
#include <utility>

namespace gatehouse::descriptors {

namespace {

/// A text as a tree; with a fault, what could be read of it.
struct DescriptorTree
{
    Json value;
    std::optional<Fault> fault;
    bool isJson = false;
};

/// Where a member is repeated the last one counts, as for the platform's own parsers. The library searches
/// all earlier members for each new one, so this is for texts of ordinary size only.
CheckedResult<Json> readTolerantJson(std::string_view text, const DescriptorLimits& limits)
{
    constexpr std::size_t ordinarySize = std::size_t{128} * 1024;
    CheckedResult<Json> json = readJson(text, {limits.bytes, limits.depth});
    if (json || text.size() > ordinarySize)
        return json;
    const auto isRepeated = [](const Fault& fault) { return fault.code == "json.repeated-member"; };
    if (!std::ranges::all_of(json.error(), isRepeated))
        return json;
    Json tree = Json::parse(text, nullptr, false);
    if (!tree.is_discarded())
        return tree;
    return json;
}

DescriptorTree readYamlTree(std::string_view text, const DescriptorLimits& limits)
{
    YamlLimits yamlLimits;
    yamlLimits.bytes = limits.bytes;
    yamlLimits.depth = limits.depth;
    YamlReading reading = readYaml(text, yamlLimits);
    return {std::move(reading.value), std::move(reading.fault), false};
}

/// JSON where the text begins like JSON. What is no JSON may still be a manifest in YAML's flow style; of
/// anything else YAML reads as much as can be shown.
DescriptorTree readDescriptorTree(std::string_view text, const DescriptorLimits& limits)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || (text[begin] != '{' && text[begin] != '['))
        return readYamlTree(text, limits);
    CheckedResult<Json> json = readTolerantJson(text, limits);
    if (json)
        return {*std::move(json), std::nullopt, true};
    DescriptorTree tree = readYamlTree(text, limits);
    if (tree.fault || !looksLikeForge(Node(tree.value)))
        tree.fault = json.error().front();
    return tree;
}

void readFields(const DescriptorTree& tree, Descriptor& descriptor)
{
    const Node root(tree.value);
    if (looksLikeForge(root))
        readForge(root, descriptor);
    else if (root.isObject() && (tree.isJson || looksLikeConnect(root)))
        readConnect(root, descriptor);
    if (tree.isJson && !looksLikeForge(root) && !looksLikeConnect(root))
        descriptor.framework.reset();
}

void judge(Descriptor& descriptor, DescriptorVerdict verdict, Fault fault)
{
    descriptor.verdict = verdict;
    descriptor.fault = std::move(fault);
}

void judgeKey(const DescriptorTree& tree, Descriptor& descriptor)
{
    const Node root(tree.value);
    const bool isForge = descriptor.framework == Framework::Forge;
    const Node key = isForge ? root["app"]["id"] : root["key"];
    const bool isMissing = !key.present() || (descriptor.key && descriptor.key->empty());
    judge(descriptor, DescriptorVerdict::Broken,
          Fault{isMissing ? "descriptor.no-key" : "descriptor.key-not-text", key.pointer(), {}});
}

bool hasPlaceholderKey(const Descriptor& descriptor)
{
    return isPlaceholderKey(*descriptor.key) ||
           (descriptor.connectPart && isPlaceholderKey(descriptor.connectPart->key));
}

Fault placeholderFault(const Descriptor& descriptor)
{
    const bool isForge = descriptor.framework == Framework::Forge;
    if (!isPlaceholderKey(*descriptor.key))
        return {"descriptor.placeholder-key", "/app/connect/key", {descriptor.connectPart->key}};
    return {"descriptor.placeholder-key", isForge ? "/app/id" : "/key", {*descriptor.key}};
}

/// The verdict on a file that parses.
void judgeParsed(const DescriptorTree& tree, Descriptor& descriptor)
{
    if (!tree.value.is_object())
        return judge(descriptor, DescriptorVerdict::Broken, Fault{"descriptor.not-object", "", {}});
    if (descriptor.framework == Framework::Connect && !tree.isJson)
        return judge(descriptor, DescriptorVerdict::Broken, Fault{"descriptor.connect-not-json", "", {}});
    if (!descriptor.key || descriptor.key->empty())
        return judgeKey(tree, descriptor);
    if (descriptor.products.empty() && !descriptor.otherProducts.empty())
        return judge(
            descriptor, DescriptorVerdict::WrongProduct,
            Fault{"descriptor.other-product", "", {std::string(toText(descriptor.otherProducts.front()))}});
    if (hasPlaceholderKey(descriptor))
        return judge(descriptor, DescriptorVerdict::Template, placeholderFault(descriptor));
    if (descriptor.products.empty())
        return judge(descriptor, DescriptorVerdict::WrongProduct, Fault{"descriptor.no-product", "", {}});
    descriptor.verdict = DescriptorVerdict::Ok;
    descriptor.fault.reset();
}

/// Does the text become readable once its template marks are taken out? Then its fields are read from that.
bool readAsTemplate(std::string_view text, const DescriptorLimits& limits, Descriptor& descriptor)
{
    if (isPlaceholderText(text))
        return true;
    const std::optional<std::string> filled = withoutTemplateMarks(text);
    if (!filled)
        return false;
    const DescriptorTree tree = readDescriptorTree(*filled, limits);
    if (tree.fault || !tree.value.is_object())
        return false;
    readFields(tree, descriptor);
    return true;
}

} // namespace

Descriptor readDescriptor(std::string_view bytes, const DescriptorLimits& limits)
{
    Descriptor descriptor;
    const auto broken = [&](Fault fault) {
        judge(descriptor, DescriptorVerdict::Broken, std::move(fault));
        return descriptor;
    };
    if (bytes.size() > limits.bytes)
        return broken(
            {"descriptor.too-large", "", {std::to_string(bytes.size()), std::to_string(limits.bytes)}});
    const Result<std::string> text = descriptorText(bytes);
    if (!text)
        return broken(text.error());
    const DescriptorTree tree = readDescriptorTree(*text, limits);
    const bool isWhole = !tree.fault && !isPlaceholderText(*text);
    if (!isWhole && readAsTemplate(*text, limits, descriptor)) {
        judge(descriptor, DescriptorVerdict::Template, Fault{"descriptor.placeholder-text", "", {}});
        return descriptor;
    }
    readFields(tree, descriptor);
    if (tree.fault)
        return broken(*tree.fault);
    descriptor.json = Node(tree.value).dump();
    judgeParsed(tree, descriptor);
    return descriptor;
}

} // namespace gatehouse::descriptors
