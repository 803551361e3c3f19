// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// One place in the sidebar: icon, name, badge; checked while its place is shown. Object name "sidebar.ID".
class SidebarItem : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarItem(const QString& iconName, const QString& text, const Theme& theme, QWidget* parent = nullptr);

    void setBadge(const QString& badge);

    [[nodiscard]] QSize sizeHint() const override { return {192, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownBadge(const QFontMetrics& metrics) const;
    [[nodiscard]] QColor ink(ColorRole role) const;

    const Theme& m_theme;
    QString m_iconName;
    QString m_badge;
};

} // namespace gatehouse::ui
