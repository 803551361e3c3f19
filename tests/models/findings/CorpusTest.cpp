// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "models/findings/Findings.h"
#include "models/findings/Registry.h"
#include "models/foundation/Json.h"
#include "models/wording/FindingWording.h"
#include "tests/support/SharedMaterial.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <iostream>
#include <iterator>
#include <map>
#include <set>

namespace gatehouse::test {
namespace {

std::string bytesOfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Whatever the file, a finding has a rule, a place that is there, words, and an identity of its own.
void expectSound(const descriptors::Descriptor& descriptor, const std::vector<findings::Finding>& found)
{
    const Json tree = Json::parse(descriptor.json, nullptr, false);
    std::set<std::pair<std::string, std::string>> seen;
    for (const findings::Finding& finding : found) {
        SCOPED_TRACE(finding.code + " " + finding.pointer);
        EXPECT_NE(findings::findRule(finding.code), nullptr);
        EXPECT_FALSE(wording::findingTitle(finding).contains(QStringLiteral("…")));
        EXPECT_FALSE(wording::findingWhy(finding).isEmpty());
        EXPECT_TRUE(seen.emplace(finding.code, finding.subject).second || finding.code == "scope.redundant" ||
                    finding.code == "module.foreign-url" || finding.code == "module.user-variables");
        if (!tree.is_discarded()) {
            EXPECT_TRUE(tree.contains(Json::json_pointer(finding.pointer)));
        }
    }
    EXPECT_TRUE(std::ranges::is_sorted(found, std::greater<>(), &findings::Finding::severity));
}

/// $GATEHOUSE_TELL_HITS prints every hit, for reading them.
void tellHits(const std::filesystem::path& file, const std::vector<findings::Finding>& found)
{
    if (std::getenv("GATEHOUSE_TELL_HITS") == nullptr)
        return;
    for (const findings::Finding& finding : found)
        std::cout << finding.code << '\t' << toText(finding.severity) << '\t' << file.filename().string()
                  << '\t' << finding.pointer << '\t' << wording::findingTitle(finding).toStdString() << '\n';
}

} // namespace

TEST(FindingsOfTheCorpus, AreSound)
{
    const auto corpus = sharedMaterial("corpus");
    if (!corpus)
        GTEST_SKIP() << "no shared corpus here (GATEHOUSE_SHARED)";
    std::map<std::string, std::size_t> hits;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(*corpus)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_regular_file() || name == "index.json" || name == "README.md")
            continue;
        SCOPED_TRACE(name);
        const descriptors::Descriptor descriptor = descriptors::readDescriptor(bytesOfFile(entry.path()));
        const auto found = findings::ofDescriptor(descriptor, catalogue::Catalogue::builtIn());
        expectSound(descriptor, found);
        tellHits(entry.path(), found);
        for (const findings::Finding& finding : found)
            ++hits[finding.code];
    }
    for (const auto& [code, count] : hits)
        std::cout << count << ' ' << code << '\n';
}

} // namespace gatehouse::test
