// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/editing/ContainerFactsDialog.h"

#include "models/organization/Container.h"

#include <QLineEdit>

namespace gatehouse::ui {

ContainerFactsDialog::ContainerFactsDialog(const Container& container, const Theme& theme, QWidget* parent)
    : EditorDialog(QStringLiteral("containerFacts"),
                   container.product == Product::Jira ? tr("Edit project") : tr("Edit space"), theme, parent)
    , m_key(addField(tr("Key"), QString::fromStdString(container.key), "key"))
    , m_name(addField(tr("Name"), QString::fromStdString(container.name), "name"))
    , m_nativeId(addField(tr("Id on the site"),
                          QString::fromStdString(container.nativeId.value_or(std::string())), "nativeId"))
{
    m_nativeId->setPlaceholderText(tr("not known"));
    body().addStretch(1);
    resize(440, sizeHint().height());
    connect(m_key, &QLineEdit::textChanged, this, &ContainerFactsDialog::check);
    check();
    m_key->setFocus();
}

void ContainerFactsDialog::check()
{
    setFault(m_key->text().trimmed().isEmpty() ? tr("It needs a key.") : QString(),
             tr("Policies name it by its id in the file, which stays as it is."));
}

void ContainerFactsDialog::save()
{
    Q_EMIT saved(m_key->text().trimmed(), m_name->text().trimmed(), m_nativeId->text().trimmed());
}

} // namespace gatehouse::ui
