// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/EditorDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QLineEdit>

namespace gatehouse::ui {

EditorDialog::EditorDialog(const QString& name, const QString& title, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    auto* const heading = new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text, title, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_body->setSpacing(6);
    column->addLayout(m_body, 1);
    m_sentence = new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this);
    m_sentence->setObjectName(name + QStringLiteral(".sentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(new Separator(theme, ColorRole::Line, this));
    column->addWidget(footer());
}

QWidget* EditorDialog::footer()
{
    auto* const strip = new QWidget(this);
    auto* const row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto* const cancel = pushButton(tr("Cancel"), m_theme, {}, strip);
    cancel->setObjectName(objectName() + QStringLiteral(".cancel"));
    m_save = primaryButton(tr("Save"), m_theme, {}, strip);
    m_save->setObjectName(objectName() + QStringLiteral(".save"));
    m_save->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        save();
    });
    return strip;
}

void EditorDialog::addCaption(const QString& caption, QWidget* buddy)
{
    auto* const label = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, caption, this);
    label->setBuddy(buddy);
    buddy->setAccessibleName(caption);
    m_body->addWidget(label);
}

QLineEdit* EditorDialog::addField(const QString& caption, const QString& text, const char* name)
{
    auto* const field = new QLineEdit(text, this);
    field->setObjectName(objectName() + u'.' + QLatin1String(name));
    field->setMaxLength(1000);
    field->setCursorPosition(0);
    addCaption(caption, field);
    m_body->addWidget(field);
    return field;
}

void EditorDialog::setFault(const QString& fault, const QString& consequence)
{
    m_sentence->setColorRole(fault.isEmpty() ? ColorRole::Text2 : ColorRole::Denied);
    m_sentence->setText(fault.isEmpty() ? consequence : fault);
    m_save->setEnabled(fault.isEmpty());
    m_save->setToolTip(fault);
}

} // namespace gatehouse::ui
