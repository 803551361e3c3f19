// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/descriptors/ScopeLines.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace gatehouse::ui {

/// What an app could do, one scope a row: words and note, the declared id, the number of operations. Wide
/// tables also show the sensitivity. Shows 60 rows and a link for the next ones: a descriptor may declare any
/// number.
class ScopeTable : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Pane, Wide };
    ScopeTable(std::vector<ScopeLine> lines, Form form, const Theme& theme, QWidget* parent = nullptr);

private:
    void addHeader();
    void addNextLines();
    void addLine(const ScopeLine& line);
    void addTexts(const ScopeLine& line, int row);
    void addId(const ScopeLine& line, int row);
    void addOperations(const ScopeLine& line, int row);
    void addSeparator();

    const Theme& m_theme;
    Form m_form;
    std::vector<ScopeLine> m_lines;
    std::size_t m_shown = 0;
    QGridLayout* m_grid;
    class LinkButton* m_more = nullptr;
};

} // namespace gatehouse::ui
