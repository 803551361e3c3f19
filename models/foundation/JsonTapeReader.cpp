// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/JsonNames.h"
#include "models/foundation/JsonTape.h"
#include "models/foundation/TextPositions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace gatehouse {
namespace {

constexpr std::size_t repeatedMembersTold = 100;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Lets the handler see how far the parser has read: nlohmann's events carry no place.
class WatchedByte
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    WatchedByte(const char* at, const char** seen)
        : m_at(at)
        , m_seen(seen)
    {}
    reference operator*() const { return *m_at; }
    WatchedByte& operator++()
    {
        *m_seen = ++m_at;
        return *this;
    }
    WatchedByte operator++(int)
    {
        const WatchedByte before = *this;
        ++*this;
        return before;
    }
    bool operator==(const WatchedByte& other) const { return m_at == other.m_at; }

private:
    const char* m_at;
    const char** m_seen;
};

/// A fault with offsets where the finished one has pointer and positions.
struct TapeFault
{
    Fault fault;
    std::size_t offset = 0;
    std::size_t node = 0;
    std::optional<std::size_t> firstOffset; ///< its line becomes the last argument
};

struct OpenValue
{
    std::size_t node = 0;
    std::size_t names = 0; ///< index in the pool of name sets, for objects
};

/// nlohmann's SAX interface; the names of its functions are the library's.
class TapeHandler
{
public:
    TapeHandler(std::string_view text, std::size_t depthLimit)
        : m_text(text)
        , m_depthLimit(depthLimit)
        , m_read(text.data())
    {}

    bool null() { return scalar(JsonKind::Null); }
    bool boolean(bool) { return scalar(JsonKind::Boolean); }
    bool number_integer(Json::number_integer_t) { return scalar(JsonKind::Number); }
    bool number_unsigned(Json::number_unsigned_t) { return scalar(JsonKind::Number); }
    bool number_float(Json::number_float_t, const Json::string_t&) { return scalar(JsonKind::Number); }
    bool string(const Json::string_t&) { return scalar(JsonKind::String); }
    bool binary(const Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonKind::Object); }
    bool start_array(std::size_t) { return open(JsonKind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(Json::string_t& name);
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& error);

    const char** watched() { return &m_read; }
    std::vector<JsonNode> takeNodes() { return std::move(m_nodes); }
    [[nodiscard]] const std::vector<TapeFault>& faults() const { return m_faults; }

private:
    bool scalar(JsonKind kind);
    bool open(JsonKind kind);
    bool close();
    [[nodiscard]] std::size_t readSoFar() const { return static_cast<std::size_t>(m_read - m_text.data()); }
    [[nodiscard]] std::size_t nextBegin() const;
    [[nodiscard]] std::size_t scalarEnd(std::size_t begin, JsonKind kind) const;
    void tell(std::string code, std::size_t offset, std::size_t node, std::vector<std::string> arguments);
    JsonNames& namesAt(std::size_t depth);

    std::string_view m_text;
    std::size_t m_depthLimit;
    const char* m_read;
    std::size_t m_behindLast = 0;
    std::vector<JsonNode> m_nodes;
    std::vector<OpenValue> m_open;
    std::vector<JsonNames> m_names;
    std::vector<TapeFault> m_faults;
};

// Between two values stand only white space, a comma and a colon, so the next one starts behind those.
std::size_t TapeHandler::nextBegin() const
{
    return std::min(m_text.find_first_not_of(" \t\r\n,:", m_behindLast), m_text.size());
}

// The parser has to look one byte beyond a number to see its end.
std::size_t TapeHandler::scalarEnd(std::size_t begin, JsonKind kind) const
{
    if (kind != JsonKind::Number)
        return readSoFar();
    return std::min(m_text.find_first_not_of("+-.0123456789Ee", begin), m_text.size());
}

bool TapeHandler::scalar(JsonKind kind)
{
    const std::size_t begin = nextBegin();
    m_nodes.push_back({begin, scalarEnd(begin, kind), m_nodes.size() + 1, kind});
    m_behindLast = readSoFar();
    return true;
}

bool TapeHandler::open(JsonKind kind)
{
    const std::size_t begin = nextBegin();
    if (m_open.size() >= m_depthLimit) {
        tell("json.too-deep", begin, m_nodes.size(), {std::to_string(m_depthLimit)});
        return false;
    }
    if (kind == JsonKind::Object)
        namesAt(m_open.size()).clear();
    m_open.push_back({m_nodes.size(), m_open.size()});
    m_nodes.push_back({begin, m_text.size(), 0, kind});
    m_behindLast = readSoFar();
    return true;
}

bool TapeHandler::close()
{
    JsonNode& node = m_nodes[m_open.back().node];
    node.next = m_nodes.size();
    node.end = readSoFar();
    m_open.pop_back();
    m_behindLast = readSoFar();
    return true;
}

bool TapeHandler::key(Json::string_t& name)
{
    const std::size_t begin = nextBegin();
    const auto first = namesAt(m_open.size() - 1).add(name, begin);
    if (first && m_faults.size() < repeatedMembersTold) {
        tell("json.repeated-member", begin, m_nodes.size() + 1, {name});
        m_faults.back().firstOffset = *first;
    }
    return scalar(JsonKind::String);
}

bool TapeHandler::parse_error(std::size_t position, const std::string&,
                              const nlohmann::detail::exception& error)
{
    constexpr int numberOverflow = 406;
    const std::size_t innermost = m_open.empty() ? 0 : m_open.back().node;
    if (error.id == numberOverflow) {
        const std::size_t begin = nextBegin();
        const std::size_t end = scalarEnd(begin, JsonKind::Number);
        tell("json.number-too-large", begin, innermost,
             {std::string(m_text.substr(begin, std::min<std::size_t>(end - begin, 40)))});
        return false;
    }
    const std::size_t offset = std::min(position > 0 ? position - 1 : 0, m_text.size());
    std::size_t behind = std::min(offset + 1, m_text.size());
    while (behind < m_text.size() && (static_cast<unsigned char>(m_text[behind]) & 0xC0) == 0x80)
        ++behind;
    tell("json.syntax", offset, innermost, {std::string(m_text.substr(offset, behind - offset))});
    return false;
}

void TapeHandler::tell(std::string code, std::size_t offset, std::size_t node,
                       std::vector<std::string> arguments)
{
    m_faults.push_back(
        {{std::move(code), {}, std::move(arguments), FaultSeverity::Error, {}}, offset, node, {}});
}

JsonNames& TapeHandler::namesAt(std::size_t depth)
{
    if (m_names.size() <= depth)
        m_names.resize(depth + 1);
    return m_names[depth];
}

std::vector<Fault> finishedFaults(const JsonTape& tape, const std::vector<TapeFault>& raw)
{
    std::vector<std::size_t> offsets;
    for (const TapeFault& fault : raw) {
        offsets.push_back(fault.offset);
        offsets.push_back(fault.firstOffset.value_or(fault.offset));
    }
    const std::vector<TextPosition> positions = positionsOfOffsets(tape.text(), offsets);
    std::vector<Fault> faults;
    for (std::size_t index = 0; index < raw.size(); ++index) {
        Fault fault = raw[index].fault;
        fault.pointer = tape.pointerOf(raw[index].node);
        fault.position = positions[2 * index];
        if (raw[index].firstOffset)
            fault.arguments.push_back(std::to_string(positions[2 * index + 1].line));
        faults.push_back(std::move(fault));
    }
    return faults;
}

std::vector<Fault> oneFault(std::string code, std::vector<std::string> arguments, TextPosition position)
{
    return {Fault{std::move(code), {}, std::move(arguments), FaultSeverity::Error, position}};
}

std::string hexByte(char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {digits[value >> 4U], digits[value & 0xFU]};
}

/// What can be said before parsing; empty where parsing may start.
std::vector<Fault> faultsBeforeParsing(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return oneFault("json.too-large", {std::to_string(text.size()), std::to_string(limits.bytes)}, {});
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return oneFault("json.empty", {}, {});
    if (const auto invalid = firstInvalidUtf8(text))
        return oneFault("json.not-utf8", {hexByte(text[*invalid])},
                        positionsOfOffsets(text, {*invalid}).front());
    return {};
}

} // namespace

CheckedResult<JsonTape> readJsonTape(std::string_view text, const JsonLimits& limits)
{
    const bool marked = text.substr(0, byteOrderMark.size()) == byteOrderMark;
    const std::string_view body = marked ? text.substr(byteOrderMark.size()) : text;
    if (auto faults = faultsBeforeParsing(body, limits); !faults.empty())
        return tl::unexpected(std::move(faults));
    TapeHandler handler(body, limits.depth);
    const WatchedByte first(body.data(), handler.watched());
    const WatchedByte last(body.data() + body.size(), handler.watched());
    Json::sax_parse(first, last, &handler);
    JsonTape tape(body, handler.takeNodes());
    if (!handler.faults().empty())
        return tl::unexpected(finishedFaults(tape, handler.faults()));
    return tape;
}

} // namespace gatehouse
