// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/DraftFactsDialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {

DraftFactsDialog::DraftFactsDialog(Use use, const Organization& organization, const QString& name,
                                   const QString& note, const Theme& theme, QWidget* parent)
    : DialogFrame(QStringLiteral("draftFacts"), use == Use::New ? tr("New draft") : tr("Name and note"),
                  use == Use::New ? tr("Start draft") : tr("Save"), theme, parent)
    , m_name(new QLineEdit(name, this))
    , m_note(new QPlainTextEdit(note, this))
{
    resize(460, 320);
    for (const Draft& draft : organization.drafts)
        if (use == Use::New || QString::fromStdString(draft.name) != name)
            m_taken << QString::fromStdString(draft.name);
    if (use == Use::New)
        addText(tr("A draft is a whole policy list of its own. It begins with the list that is shown, and "
                   "nothing is published before you publish it."),
                TextRole::Secondary, ColorRole::Text2);
    m_name->setObjectName(QStringLiteral("draftFacts.name"));
    m_name->setMaxLength(200);
    addField(tr("Name"), m_name);
    m_note->setObjectName(QStringLiteral("draftFacts.note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(60);
    addField(tr("Note"), m_note);
    connect(m_name, &QLineEdit::textChanged, this, &DraftFactsDialog::follow);
    follow();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

QString DraftFactsDialog::fault() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("A draft needs a name.");
    return m_taken.contains(name) ? tr("Another draft has this name.") : QString();
}

void DraftFactsDialog::follow()
{
    setFault(fault());
}

void DraftFactsDialog::accept()
{
    if (!fault().isEmpty())
        return;
    const QString name = m_name->text().trimmed();
    const QString note = m_note->toPlainText().trimmed();
    QDialog::accept();
    Q_EMIT chosen(name, note);
}

} // namespace gatehouse::ui
