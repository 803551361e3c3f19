// SPDX-License-Identifier: Apache-2.0
#include "models/proof/Manifest.h"

#include "models/foundation/Json.h"
#include "models/foundation/JsonWriter.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>

namespace gatehouse::proof {
namespace {

constexpr std::string_view manifestFormat = "gatehouse-manifest";
constexpr int manifestVersion = 1;
constexpr std::size_t longestPath = 1'024;

tl::unexpected<Fault> notAManifest(std::string pointer)
{
    return tl::unexpected(Fault{"proof.not-a-manifest", std::move(pointer), {}, FaultSeverity::Error, {}});
}

void writeText(JsonWriter& json, std::string_view name, std::string_view value)
{
    json.name(name);
    json.string(value);
}

void writeFacts(JsonWriter& json, std::string_view name, const Facts& facts)
{
    json.name(name);
    json.beginObject();
    for (const auto& [factName, fact] : facts) {
        json.name(factName);
        if (const auto* const number = std::get_if<std::int64_t>(&fact))
            json.raw(std::to_string(*number));
        else
            json.string(std::get<std::string>(fact));
    }
    json.endObject();
}

void writeFiles(JsonWriter& json, const std::vector<FileRecord>& files)
{
    json.name("files");
    json.beginArray();
    for (const FileRecord& file : files) {
        json.beginObject();
        writeText(json, "path", file.path);
        json.name("size");
        json.raw(std::to_string(file.size));
        writeText(json, "sha256", file.sha256);
        json.endObject();
    }
    json.endArray();
}

/// The member's text; empty where it is no text.
std::optional<std::string> textMember(const Json& object, const char* name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? std::optional(member->get<std::string>())
                                                         : std::nullopt;
}

bool isHash(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<Facts> readFacts(const Json& object, const char* name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_object())
        return std::nullopt;
    Facts facts;
    for (const auto& [factName, fact] : member->items())
        if (fact.is_string())
            facts.emplace_back(factName, fact.get<std::string>());
        else if (fact.is_number_integer())
            facts.emplace_back(factName, fact.get<std::int64_t>());
        else
            return std::nullopt;
    return facts;
}

std::optional<FileRecord> readFile(const Json& json)
{
    const auto path = textMember(json, "path");
    const auto hash = textMember(json, "sha256");
    const auto size = json.find("size");
    if (!path || !isPlainPath(*path) || !hash || !isHash(*hash) || size == json.end() ||
        !size->is_number_unsigned())
        return std::nullopt;
    return FileRecord{.path = *path, .size = size->get<std::uint64_t>(), .sha256 = *hash};
}

Result<std::vector<FileRecord>> readFiles(const Json& object, const ManifestLimits& limits)
{
    const auto member = object.find("files");
    if (member == object.end() || !member->is_array() || member->size() > limits.files)
        return notAManifest("/files");
    std::vector<FileRecord> files;
    std::set<std::string> paths;
    for (const Json& element : *member) {
        auto file = element.is_object() ? readFile(element) : std::nullopt;
        if (!file || !paths.insert(file->path).second)
            return notAManifest("/files/" + std::to_string(files.size()));
        files.push_back(std::move(*file));
    }
    return files;
}

Result<void> checkFormat(const Json& json)
{
    if (!json.is_object() || textMember(json, "format") != manifestFormat)
        return notAManifest("/format");
    const auto version = json.find("version");
    if (version == json.end() || *version != manifestVersion)
        return tl::unexpected(
            Fault{"proof.unsupported-version",
                  "/version",
                  {version == json.end() ? std::string() : version->dump(), std::to_string(manifestVersion)},
                  FaultSeverity::Error,
                  {}});
    return {};
}

Result<Manifest> manifestFrom(const Json& json, const ManifestLimits& limits)
{
    const auto program = textMember(json, "program");
    const auto input = textMember(json, "input");
    const auto signer = textMember(json, "signer");
    auto settings = readFacts(json, "settings");
    auto counts = readFacts(json, "counts");
    if (!program || !settings || !counts)
        return notAManifest(!program ? "/program" : !settings ? "/settings" : "/counts");
    if (!input || !(input->empty() || isHash(*input)))
        return notAManifest("/input");
    if (!signer || !isHash(*signer))
        return notAManifest("/signer");
    auto files = readFiles(json, limits);
    if (!files)
        return tl::unexpected(files.error());
    return Manifest{.program = *program,
                    .inputSha256 = *input,
                    .settings = std::move(*settings),
                    .counts = std::move(*counts),
                    .files = std::move(*files),
                    .signer = *signer};
}

bool isPlainPart(std::string_view part)
{
    return !part.empty() && part != "." && part != ".." &&
           std::none_of(part.begin(), part.end(), [](char letter) {
               return static_cast<unsigned char>(letter) < 0x20U || letter == '\x7F' || letter == '\\';
           });
}

} // namespace

bool isPlainPath(std::string_view path)
{
    const bool namesDrive = path.size() > 1 && path[1] == ':'; // "C:file" leads elsewhere under Windows
    if (path.size() > longestPath || namesDrive || firstInvalidUtf8(path))
        return false;
    for (;;) {
        const std::size_t end = path.find('/');
        if (!isPlainPart(path.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        path.remove_prefix(end + 1);
    }
}

std::string textOf(const Facts& facts, std::string_view name)
{
    for (const auto& [key, fact] : facts)
        if (key == name)
            if (const auto* const text = std::get_if<std::string>(&fact))
                return *text;
    return {};
}

std::string writeManifest(const Manifest& manifest)
{
    JsonWriter json;
    json.beginObject();
    writeText(json, "format", manifestFormat);
    json.name("version");
    json.raw(std::to_string(manifestVersion));
    writeText(json, "program", manifest.program);
    writeText(json, "input", manifest.inputSha256);
    writeText(json, "signer", manifest.signer);
    writeFacts(json, "settings", manifest.settings);
    writeFacts(json, "counts", manifest.counts);
    writeFiles(json, manifest.files);
    json.endObject();
    return json.take();
}

Result<Manifest> readManifest(std::string_view text, const ManifestLimits& limits)
{
    constexpr std::size_t depth = 4;
    const auto json = readJson(text, {.bytes = limits.bytes, .depth = depth});
    if (!json)
        return tl::unexpected(json.error().front());
    if (auto known = checkFormat(*json); !known)
        return tl::unexpected(known.error());
    auto manifest = manifestFrom(*json, limits);
    if (manifest && writeManifest(*manifest) != text) // a second spelling, or members that nobody checks
        return notAManifest("");
    return manifest;
}

} // namespace gatehouse::proof
