// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Place.h"

#include <optional>
#include <vector>

namespace gatehouse::ui {

/// Where one has been, for back and forward: as in a browser, a new visit forgets what was ahead. At most
/// `limit`.
class History
{
public:
    static constexpr std::size_t limit = 200;

    /// The same destination as the present one is not visited twice.
    void visit(const Destination& destination);
    /// What is selected now at the present stop, told before it is left.
    void update(const Destination& destination);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    [[nodiscard]] std::optional<Destination> present() const;
    /// Empty where there is nothing.
    [[nodiscard]] std::optional<Destination> back();
    [[nodiscard]] std::optional<Destination> forward();
    void clear();

private:
    std::vector<Destination> m_stops;
    std::size_t m_at = 0;
};

} // namespace gatehouse::ui
