// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class PlainLabel;

/// The frame of a question over the window: a title, what is asked in a body that scrolls where the screen
/// is low, why it cannot be answered yet, Cancel and one main button. Opened with `open`, deletes itself.
/// Object names "NAME", "NAME.cancel", "NAME.accept", "NAME.fault".
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    DialogFrame(const QString& name, const QString& title, const QString& acceptText, const Theme& theme,
                QWidget* parent);

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// A caption above a field, which it also names for those who listen.
    void addField(const QString& caption, QWidget* field, QWidget* focus = nullptr);
    struct Field
    {
        QString caption;
        QWidget* widget = nullptr;
        int stretch = 0;
    };
    /// Some of them in one row.
    void addFields(const std::vector<Field>& fields);
    PlainLabel* addText(const QString& text, TextRole role, ColorRole color);
    /// Empty: it can be accepted.
    void setFault(const QString& sentence);

private:
    [[nodiscard]] PlainLabel* captionOf(const QString& caption, QWidget* field);
    [[nodiscard]] QWidget* footer(const QString& acceptText);

    const Theme& m_theme;
    QVBoxLayout* m_body;
    PlainLabel* m_fault = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace gatehouse::ui
