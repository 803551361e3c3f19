// SPDX-License-Identifier: Apache-2.0
// Writes resources/catalogue/catalogue.json as C++ tables for Catalogue.cpp. Runs at build time only.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <numeric>
#include <string>
#include <vector>

namespace {

using Json = nlohmann::json;

std::string quoted(const Json& text)
{
    return Json(text).dump(-1, ' ',
                           true); // JSON's ASCII escapes, \uXXXX included, mean the same in C++ for our texts
}

std::string boolean(const Json& value)
{
    return value.get<bool>() ? "true" : "false";
}

/// "PROJECT_ADMIN" and "project-admin" as the enumerator ProjectAdmin.
std::string enumerator(const std::string& words)
{
    std::string name;
    bool upper = true;
    for (const char c : words) {
        if (c == '_' || c == '-') {
            upper = true;
            continue;
        }
        name += static_cast<char>(upper ? std::toupper(static_cast<unsigned char>(c))
                                        : std::tolower(static_cast<unsigned char>(c)));
        upper = false;
    }
    return name;
}

std::string optionalConnect(const Json& scope)
{
    return scope.is_null() ? "std::nullopt" : "ConnectScope::" + enumerator(scope.get<std::string>());
}

std::string product(const Json& value)
{
    return value.get<std::string>() == "confluence" ? "Product::Confluence" : "Product::Jira";
}

/// `read:connect-jira` names READ in Jira.
std::string connectPart(const Json& scope)
{
    const auto id = scope.at("id").get<std::string>();
    const auto colon = id.find(':');
    const std::string rest = id.substr(colon + 1);
    if (scope.at("kind") != "connect" || colon == std::string::npos || !rest.starts_with("connect-"))
        return "std::nullopt, std::nullopt";
    return "ConnectScope::" + enumerator(id.substr(0, colon)) + ", " + product(rest.substr(8));
}

std::map<std::string, std::size_t> writeScopes(std::ostream& out, std::vector<Json> scopes)
{
    std::ranges::sort(scopes, {}, [](const Json& scope) { return scope.at("id").get<std::string>(); });
    std::map<std::string, std::size_t> positions;
    out << "constexpr Scope scopeTable[] = {\n";
    for (const Json& scope : scopes) {
        positions.emplace(scope.at("id").get<std::string>(), positions.size());
        out << "{" << quoted(scope.at("id")) << ", ScopeKind::" << enumerator(scope.at("kind")) << ", "
            << quoted(scope.at("product")) << ", " << quoted(scope.at("title")) << ", "
            << quoted(scope.at("description")) << ", Sensitivity::" << enumerator(scope.at("sensitivity"))
            << ", " << boolean(scope.at("personalData")) << ", " << scope.at("operations").get<int>() << ", "
            << connectPart(scope) << "},\n";
    }
    out << "};\n";
    return positions;
}

/// The sets of all operations, one array for the ids, one for the sets.
class SetTables
{
public:
    explicit SetTables(const std::map<std::string, std::size_t>& positions)
        : m_positions(positions)
    {}

    /// The initialiser of one operation's `oauthSets`.
    std::string add(const Json& alternatives)
    {
        const std::size_t first = m_sets.size();
        for (const Json& alternative : alternatives) {
            std::vector<std::size_t> ids;
            for (const Json& id : alternative)
                ids.push_back(m_positions.at(id.get<std::string>()));
            std::ranges::sort(ids);
            m_sets.push_back("ScopeSet(setIds + " + std::to_string(m_ids.size()) + ", " +
                             std::to_string(ids.size()) + ")");
            m_ids.insert(m_ids.end(), ids.begin(), ids.end());
        }
        return "std::span<const ScopeSet>(setTable + " + std::to_string(first) + ", " +
               std::to_string(alternatives.size()) + ")";
    }

    void write(std::ostream& out) const
    {
        out << "constexpr ScopeIndex setIds[] = {";
        for (const std::size_t id : m_ids)
            out << id << ",";
        out << "0};\nconstexpr ScopeSet setTable[] = {\n";
        for (const std::string& set : m_sets)
            out << set << ",\n";
        out << "ScopeSet()};\n";
    }

private:
    const std::map<std::string, std::size_t>& m_positions;
    std::vector<std::size_t> m_ids;
    std::vector<std::string> m_sets;
};

std::string operationRow(const Json& operation, const std::string& sets)
{
    const Json& action = operation.at("action");
    const Json& exempt = operation.at("exempt");
    return "{" + product(operation.at("product")) + ", " + quoted(operation.at("method")) + ", " +
           quoted(operation.at("path")) + ", " + quoted(operation.at("name")) + ", " +
           (action.is_null() ? "std::nullopt" : "Action::" + enumerator(action)) + ", " +
           boolean(operation.at("defines")) + ", " + boolean(operation.at("connectAccessible")) + ", " +
           optionalConnect(operation.at("connectScope")) + ", " + sets + ", " +
           boolean(operation.at("anonymous")) + ", " +
           (exempt.is_null() ? "std::nullopt" : "std::optional<bool>(" + boolean(exempt) + ")") + ", " +
           boolean(operation.at("deprecated")) + ", " + boolean(operation.at("experimental")) + "},\n";
}

void writeOperations(std::ostream& out, const Json& operations,
                     const std::map<std::string, std::size_t>& positions)
{
    SetTables sets(positions);
    std::string rows;
    for (const Json& operation : operations)
        rows += operationRow(operation, sets.add(operation.at("oauthSets")));
    sets.write(out);
    out << "constexpr Operation operationTable[] = {\n" << rows << "};\n";

    std::vector<std::size_t> order(operations.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t i) {
        return std::pair(operations[i].at("path").get<std::string>(),
                         operations[i].at("method").get<std::string>());
    });
    out << "constexpr OperationIndex operationsByName[] = {";
    for (const std::size_t position : order)
        out << position << ",";
    out << "};\n";
}

void writeConnectScopes(std::ostream& out, const Json& facts)
{
    out << "constexpr ConnectScopeFact connectScopeTable[] = {\n";
    for (const Json& fact : facts)
        out << "{ConnectScope::" << enumerator(fact.at("scope")) << ", " << product(fact.at("product"))
            << ", " << quoted(fact.at("description")) << ", " << fact.at("operations").get<int>() << "},\n";
    out << "};\n";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: generator catalogue.json tables.inc\n", stderr);
        return 2;
    }
    try {
        std::ifstream in(argv[1]);
        const Json data = Json::parse(in);
        std::ofstream out(argv[2]);
        const auto positions = writeScopes(out, data.at("scopes").get<std::vector<Json>>());
        writeOperations(out, data.at("operations"), positions);
        writeConnectScopes(out, data.at("connectScopes"));
        out << "constexpr std::string_view factsDate = " << quoted(data.at("date")) << ";\n"
            << "constexpr std::string_view factsSource = " << quoted(data.at("source")) << ";\n";
        out.close();
        return out.good() ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s: %s\n", argv[1], error.what());
        return 1;
    }
}
