// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QWidget>

namespace gatehouse::ui {

/// Title in semibold, a note in grey beside it ("4 scopes, 324 of 690 operations"), a widget at the right.
class SectionHeading : public QWidget
{
    Q_OBJECT
public:
    SectionHeading(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// Takes the widget; replaces the one before.
    void setCorner(QWidget* widget);

private:
    PlainLabel* m_title;
    ElidedLabel* m_note;
    QWidget* m_corner = nullptr;
};

} // namespace gatehouse::ui
