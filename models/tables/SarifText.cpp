// SPDX-License-Identifier: Apache-2.0
#include "models/tables/SarifText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace gatehouse::tables {

namespace {

using SarifJson = nlohmann::ordered_json;

constexpr const char* sarifSchema = "https://json.schemastore.org/sarif-2.1.0.json";

/// A path as a URI reference: every byte but those that need no escape.
std::string uriOf(std::string_view path)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string uri;
    for (const char byte : path) {
        if (plain.find(byte) != std::string_view::npos) {
            uri += byte;
            continue;
        }
        const auto value = static_cast<unsigned char>(byte);
        uri += '%';
        uri += digits[value >> 4U];
        uri += digits[value & 15U];
    }
    return path.starts_with('/') ? "file://" + uri : uri;
}

SarifJson ruleJson(const SarifRule& rule)
{
    return {{"id", rule.id},
            {"shortDescription", {{"text", rule.title}}},
            {"help", {{"text", rule.help}}},
            {"defaultConfiguration", {{"level", rule.level}}}};
}

SarifJson locationJson(const SarifResult& result, const std::string& uri)
{
    SarifJson physical = {{"artifactLocation", {{"uri", uri}}}};
    if (result.position)
        physical["region"] = {{"startLine", result.position->line}, {"startColumn", result.position->column}};
    SarifJson logical = SarifJson::array({{{"fullyQualifiedName", result.pointer}, {"kind", "element"}}});
    return {{"physicalLocation", std::move(physical)}, {"logicalLocations", std::move(logical)}};
}

SarifJson resultJson(const SarifResult& result, const std::vector<SarifRule>& rules, const std::string& uri)
{
    SarifJson json = {{"ruleId", result.rule}};
    const auto rule = std::ranges::find(rules, result.rule, &SarifRule::id);
    if (rule != rules.end())
        json["ruleIndex"] = rule - rules.begin();
    json["level"] = result.level;
    json["message"] = {{"text", result.message}};
    json["locations"] = SarifJson::array({locationJson(result, uri)});
    json["partialFingerprints"] = {{"gatehouse/v1", result.rule + " " + result.subject}};
    return json;
}

} // namespace

void writeSarif(std::string_view path, const std::vector<SarifRule>& rules,
                const std::vector<SarifResult>& results, std::ostream& out)
{
    SarifJson driver = {{"name", "Gatehouse"}, {"rules", SarifJson::array()}};
    for (const SarifRule& rule : rules)
        driver["rules"].push_back(ruleJson(rule));
    SarifJson run = {{"tool", {{"driver", std::move(driver)}}},
                     {"columnKind", "unicodeCodePoints"},
                     {"results", SarifJson::array()}};
    const std::string uri = uriOf(path);
    for (const SarifResult& result : results)
        run["results"].push_back(resultJson(result, rules, uri));
    const SarifJson log = {
        {"$schema", sarifSchema}, {"version", "2.1.0"}, {"runs", SarifJson::array({std::move(run)})}};
    out << log.dump(2, ' ', false, SarifJson::error_handler_t::replace) << '\n';
}

} // namespace gatehouse::tables
