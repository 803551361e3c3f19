// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QWidget>

namespace gatehouse::ui {

/// Pairs of a grey key and a value, in two columns.
class KeyValueGrid : public QWidget
{
    Q_OBJECT
public:
    explicit KeyValueGrid(const Theme& theme, int keyWidth = 112, QWidget* parent = nullptr);

    /// The value wraps; the returned label is the grid's.
    PlainLabel* addRow(const QString& key, const QString& value, TextRole role = TextRole::Body,
                       ColorRole color = ColorRole::Text);
    void addRow(const QString& key, QWidget* value);
    void clear();

private:
    PlainLabel* addKey(const QString& key);

    const Theme& m_theme;
    QGridLayout* m_grid;
};

} // namespace gatehouse::ui
