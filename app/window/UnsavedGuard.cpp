// SPDX-License-Identifier: Apache-2.0
#include "app/window/UnsavedGuard.h"

#include "models/wording/Wording.h"

#include <QFileInfo>

#include <utility>

namespace gatehouse::app {

UnsavedGuard::UnsavedGuard(ui::OrganizationDocument& document, QWidget& window, Save save)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
    , m_save(std::move(save))
{}

void UnsavedGuard::before(std::function<void()> proceed)
{
    if (!m_document.isOpen() || !m_document.isModified()) {
        proceed();
        return;
    }
    if (m_box)
        return;
    m_box = new QMessageBox(&m_window);
    m_box->setObjectName(QStringLiteral("unsavedGuard"));
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setIcon(QMessageBox::NoIcon);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setText(
        tr("Save the changes to %1?").arg(wording::plainText(m_document.organization()->properties.name)));
    m_box->setInformativeText(tr("Changes that are not saved are lost."));
    m_box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    m_box->setDefaultButton(QMessageBox::Save);
    connect(m_box, &QMessageBox::finished, this, [this, proceed = std::move(proceed)](int result) {
        answered(static_cast<QMessageBox::StandardButton>(result), proceed);
    });
    m_box->open();
}

void UnsavedGuard::answered(QMessageBox::StandardButton answer, const std::function<void()>& proceed)
{
    m_box = nullptr;
    if (answer == QMessageBox::Discard)
        proceed();
    else if (answer == QMessageBox::Save)
        m_save([proceed](bool saved) {
            if (saved)
                proceed();
        });
}

} // namespace gatehouse::app
