// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QHBoxLayout>

namespace gatehouse::ui {

/// The 40-px bar above a list: field and chips from the left, what is said about the result at the right,
/// below it a line. What is added belongs to it. Object name "filterLine"; the right-hand text is
/// "filterLine.info".
class FilterLine : public QFrame
{
    Q_OBJECT
public:
    explicit FilterLine(const Theme& theme, QWidget* parent = nullptr);

    FilterField* addField(const QString& placeholder, int width = 216);
    ChipButton* addChip(const QString& label, const QString& objectName);
    void addLeft(QWidget* widget);
    void addRight(QWidget* widget); ///< before the info text
    /// "23 apps", "7 of 23 apps".
    void setInfo(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
    PlainLabel* m_info;
};

} // namespace gatehouse::ui
