// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Cell.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>
#include <cstdint>
#include <optional>

namespace gatehouse::ui {

/// Five counts in a row, one an action: in how many containers an app has it, and below what a policy takes
/// away. `scopeActions` empty: the scopes are not known.
class ReachCells : public QWidget
{
    Q_OBJECT
public:
    ReachCells(const access::Reach& reach, const std::array<std::uint32_t, actionCount>& lost,
               std::optional<ActionSet> scopeActions, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addCell(Action action, const access::ReachCount& count, std::uint32_t lost,
                 std::optional<ActionSet> scopeActions);

    const Theme& m_theme;
};

} // namespace gatehouse::ui
