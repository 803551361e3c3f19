// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/Excerpt.h"

#include <QPlainTextEdit>

namespace gatehouse::ui {

/// A read-only text with line numbers, one line on the tint and its token underlined with a wave. Its
/// height is that of its lines.
class ExcerptView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ExcerptView(const Theme& theme, QWidget* parent = nullptr);

    void setExcerpt(const Excerpt& excerpt);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void showMark();
    void paintNumbers();

    const Theme& m_theme;
    QWidget* m_numbers;
    Excerpt m_excerpt;
};

} // namespace gatehouse::ui
