// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "models/foundation/Json.h"
#include "tests/support/SharedMaterial.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>

namespace gatehouse::test {
namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Json textOrNull(const std::optional<std::string>& text)
{
    return text ? Json(*text) : Json(nullptr);
}

Json scopesOf(const descriptors::Descriptor& descriptor)
{
    Json scopes = Json::array();
    for (const ScopeId& scope : descriptor.scopeIds())
        scopes.push_back(scope.value);
    return scopes;
}

std::map<std::string, std::size_t> countsOf(const std::vector<descriptors::ModuleCount>& counts)
{
    std::map<std::string, std::size_t> map;
    for (const auto& count : counts)
        map[count.type] = count.count;
    return map;
}

void expectAsIndexed(const descriptors::Descriptor& descriptor, const Json& entry)
{
    EXPECT_EQ(textOrNull(descriptor.key), entry["key_or_app_id"]);
    EXPECT_EQ(textOrNull(descriptor.name), entry["name"]);
    EXPECT_EQ(scopesOf(descriptor), entry["scopes"]);
    EXPECT_EQ(countsOf(descriptor.moduleCounts),
              (entry["modules"].get<std::map<std::string, std::size_t>>()));
    if (entry.contains("connect_modules")) {
        EXPECT_EQ(countsOf(descriptor.connectModuleCounts),
                  (entry["connect_modules"].get<std::map<std::string, std::size_t>>()));
    }
    EXPECT_EQ(toText(descriptor.framework.value()), entry["kind"].get<std::string>());
}

/// Only what the index says outright: a file that did not parse cannot be usable, one without key is broken.
void expectPlausibleVerdict(const descriptors::Descriptor& descriptor, const Json& entry)
{
    using descriptors::DescriptorVerdict;
    if (!entry["valid_json_or_yaml"].get<bool>()) {
        EXPECT_TRUE(descriptor.verdict == DescriptorVerdict::Broken ||
                    descriptor.verdict == DescriptorVerdict::Template);
        return;
    }
    if (entry["key_or_app_id"].is_null()) {
        EXPECT_EQ(descriptor.verdict, DescriptorVerdict::Broken);
        return;
    }
    EXPECT_NE(descriptor.verdict, DescriptorVerdict::Broken);
}

void checkKind(const std::filesystem::path& folder)
{
    const Json index = Json::parse(bytesOf(folder / "index.json"));
    ASSERT_FALSE(index.empty());
    std::map<std::string_view, int> verdicts;
    for (const Json& entry : index) {
        const auto file = folder / entry["file"].get<std::string>();
        SCOPED_TRACE(file.string());
        const descriptors::Descriptor descriptor = descriptors::readDescriptor(bytesOf(file));
        ++verdicts[toText(descriptor.verdict)];
        expectPlausibleVerdict(descriptor, entry);
        if (entry["valid_json_or_yaml"].get<bool>())
            expectAsIndexed(descriptor, entry);
    }
    for (const auto& [verdict, count] : verdicts)
        std::cout << folder.filename().string() << ": " << count << ' ' << verdict << '\n';
}

} // namespace

TEST(Corpus, IsReadAsItsIndexSays)
{
    const auto corpus = sharedMaterial("corpus");
    if (!corpus)
        GTEST_SKIP() << "no shared corpus here (GATEHOUSE_SHARED)";
    checkKind(*corpus / "connect");
    checkKind(*corpus / "forge");
}

} // namespace gatehouse::test
