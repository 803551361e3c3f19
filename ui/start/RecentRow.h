// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/start/StartPage.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// One recent file: name, folder, date; a click, Enter and Space open it. Where the file is gone, "Remove"
/// instead.
class RecentRow : public QAbstractButton
{
    Q_OBJECT
public:
    RecentRow(const RecentFile& file, int number, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {400, 28}; }

Q_SIGNALS:
    void chosen();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    bool m_exists;
};

} // namespace gatehouse::ui
