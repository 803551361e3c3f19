// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>
#include <QVBoxLayout>

class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

class PlainLabel;

/// The frame of a small editor: a title, what is edited, a sentence about what is wrong or follows, Cancel
/// and Save. It deletes itself; what it made is told by the signals of what derives from it, before it is
/// gone.
class EditorDialog : public QDialog
{
    Q_OBJECT
public:
    /// Object names are NAME, "NAME.cancel", "NAME.save", "NAME.sentence".
    EditorDialog(const QString& name, const QString& title, const Theme& theme, QWidget* parent);

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// A field below its caption, which is its accessible name too.
    QLineEdit* addField(const QString& caption, const QString& text, const char* name);
    void addCaption(const QString& caption, QWidget* buddy);
    /// Save is possible only without a fault; `consequence` is shown where there is none.
    void setFault(const QString& fault, const QString& consequence = {});
    /// Tells the value to whoever asked for it.
    virtual void save() = 0;

private:
    [[nodiscard]] QWidget* footer();

    const Theme& m_theme;
    QVBoxLayout* m_body;
    PlainLabel* m_sentence;
    QPushButton* m_save = nullptr;
};

} // namespace gatehouse::ui
