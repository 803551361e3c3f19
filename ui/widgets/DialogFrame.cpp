// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DialogFrame.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse::ui {

DialogFrame::DialogFrame(const QString& name, const QString& title, const QString& acceptText,
                         const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* const content = new QWidget(area);
    content->setLayout(m_body);
    m_body->setContentsMargins(16, 16, 16, 12);
    m_body->setSpacing(6);
    area->setWidget(content);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(new Separator(theme, ColorRole::Line, this));
    layout->addWidget(footer(acceptText));
}

QWidget* DialogFrame::footer(const QString& acceptText)
{
    auto* const strip = new QWidget(this);
    auto* const row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    m_fault = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, strip);
    m_fault->setObjectName(objectName() + QStringLiteral(".fault"));
    m_fault->setWordWrap(true);
    row->addWidget(m_fault, 1);
    auto* const cancel = pushButton(tr("Cancel"), m_theme, {}, strip);
    cancel->setObjectName(objectName() + QStringLiteral(".cancel"));
    cancel->setAutoDefault(false);
    m_accept = primaryButton(acceptText, m_theme, {}, strip);
    m_accept->setObjectName(objectName() + QStringLiteral(".accept"));
    m_accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    return strip;
}

PlainLabel* DialogFrame::captionOf(const QString& caption, QWidget* field)
{
    auto* const label = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, caption, this);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    return label;
}

void DialogFrame::addField(const QString& caption, QWidget* field, QWidget* focus)
{
    m_body->addSpacing(2);
    m_body->addWidget(captionOf(caption, focus == nullptr ? field : focus));
    m_body->addWidget(field);
}

void DialogFrame::addFields(const std::vector<Field>& fields)
{
    m_body->addSpacing(2);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    for (const Field& field : fields) {
        auto* const column = new QVBoxLayout;
        column->setSpacing(m_body->spacing());
        column->addWidget(captionOf(field.caption, field.widget));
        column->addWidget(field.widget);
        row->addLayout(column, field.stretch);
        row->setAlignment(column, Qt::AlignTop);
    }
    m_body->addLayout(row);
}

PlainLabel* DialogFrame::addText(const QString& text, TextRole role, ColorRole color)
{
    auto* const label = new PlainLabel(m_theme, role, color, text, this);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long word may not widen the dialog
    m_body->addWidget(label);
    return label;
}

void DialogFrame::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_accept->setEnabled(sentence.isEmpty());
    m_accept->setToolTip(sentence);
}

} // namespace gatehouse::ui
