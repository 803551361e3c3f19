// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/EmptyState.h"

namespace gatehouse::ui {

/// "Nothing found": names the filter and offers to clear it. Object name of the button "nothingFound.clear".
class NothingFound : public EmptyState
{
    Q_OBJECT
public:
    explicit NothingFound(const Theme& theme, QWidget* parent = nullptr);

    /// `what` are the things looked for ("apps"), `filter` the filter in words ("name “larks”, framework
    /// Forge").
    void setFilter(const QString& what, const QString& filter);
    /// Off where there is nothing to find, whatever the filter.
    void offerClearing(bool offered);

Q_SIGNALS:
    void clearRequested();

private:
    QPushButton* m_clear;
};

} // namespace gatehouse::ui
