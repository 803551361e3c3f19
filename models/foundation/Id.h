// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace gatehouse {

/// An identifier that cannot be passed where another kind of identifier is meant: `Id<struct AppTag>` and
/// `Id<struct ContainerTag>` do not convert into each other. Holds UTF-8 text as the source wrote it;
/// comparison is by bytes, because the platform's ids are case-sensitive.
template <class Tag>
struct Id
{
    std::string value;

    Id() = default;
    explicit Id(std::string text)
        : value(std::move(text))
    {}

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

} // namespace gatehouse

template <class Tag>
struct std::hash<gatehouse::Id<Tag>>
{
    std::size_t operator()(const gatehouse::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.value);
    }
};
