// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gatehouse::ui {

class PlainLabel;

/// The narrow column at the left of an editing screen: headings, choices and texts under one another, with
/// lines between the parts. Scrolls upright.
class SidePane : public QScrollArea
{
    Q_OBJECT
public:
    explicit SidePane(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// After the first part a line stands before the heading.
    PlainLabel* addHeading(const QString& text);
    /// A wrapping text.
    PlainLabel* addText(const QString& text = {}, ColorRole color = ColorRole::Text2);
    /// What is added later stays above the free room.
    void addWidget(QWidget* widget, Qt::Alignment alignment = {});

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace gatehouse::ui
