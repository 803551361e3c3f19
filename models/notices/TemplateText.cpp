// SPDX-License-Identifier: Apache-2.0
#include "models/notices/TemplateText.h"

#include "models/foundation/TextPositions.h"

#include <utility>

namespace gatehouse::notices {
namespace {

std::optional<Placeholder> placeholderNamed(std::string_view name)
{
    for (const auto& [placeholder, word] : placeholderNames)
        if (word == name)
            return placeholder;
    return std::nullopt;
}

/// At most `limit` bytes, without half a character at the end.
std::string_view shortened(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U)
        --limit;
    return text.substr(0, limit);
}

class TemplateReader
{
public:
    explicit TemplateReader(std::string_view text)
        : m_text(shortened(text, longestTemplate))
    {
        if (text.size() > longestTemplate)
            fault("notice.too-long", m_text.size(), {std::to_string(longestTemplate)});
    }

    TemplateText read()
    {
        while (m_at < m_text.size()) {
            const std::size_t brace = m_text.find('{', m_at);
            literal(m_text.substr(m_at, brace - m_at));
            if (brace == std::string_view::npos)
                break;
            m_at = brace;
            readBrace();
        }
        const std::vector<TextPosition> positions = positionsOfOffsets(m_text, m_offsets);
        for (std::size_t at = 0; at < positions.size(); ++at)
            m_read.faults[at].position = positions[at];
        return std::move(m_read);
    }

private:
    /// At a brace that opens.
    void readBrace()
    {
        const std::size_t end = m_text.find_first_of("{}\n", m_at + 1);
        if (m_text.substr(m_at).starts_with("{{")) {
            literal("{");
            m_at += 2;
            return;
        }
        if (end == std::string_view::npos || m_text[end] != '}') {
            const std::string_view rest = m_text.substr(m_at + 1, end - m_at - 1);
            fault("notice.open-brace", m_at, {std::string(shortened(rest, 40))});
            literal("{");
            ++m_at;
            return;
        }
        const std::string_view name = m_text.substr(m_at + 1, end - m_at - 1);
        if (const auto placeholder = placeholderNamed(name)) {
            m_read.parts.push_back({{}, placeholder});
        } else {
            fault("notice.unknown-placeholder", m_at, {std::string(shortened(name, 80))});
            literal(m_text.substr(m_at, end + 1 - m_at));
        }
        m_at = end + 1;
    }

    void literal(std::string_view text)
    {
        if (text.empty())
            return;
        if (m_read.parts.empty() || m_read.parts.back().placeholder)
            m_read.parts.push_back({});
        m_read.parts.back().text += text;
    }

    void fault(const char* code, std::size_t offset, std::vector<std::string> arguments)
    {
        m_offsets.push_back(offset);
        m_read.faults.push_back({.code = code,
                                 .pointer = {},
                                 .arguments = std::move(arguments),
                                 .severity = FaultSeverity::Warning,
                                 .position = {}});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<std::size_t> m_offsets; ///< of the faults
    TemplateText m_read;
};

} // namespace

TemplateText templateText(std::string_view text)
{
    return TemplateReader(text).read();
}

} // namespace gatehouse::notices
