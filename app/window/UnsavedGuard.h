// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace gatehouse::app {

/// Asks what to do with unsaved changes before something would lose them. Never blocks: the question is a box
/// of the window, and what was wanted goes on from its answer.
class UnsavedGuard : public QObject
{
    Q_OBJECT
public:
    /// `save` saves the document (asking for a name if there is none) and calls back with whether it is
    /// saved.
    using Save = std::function<void(std::function<void(bool)>)>;
    UnsavedGuard(ui::OrganizationDocument& document, QWidget& window, Save save);

    /// Runs `proceed` now if nothing would be lost, or once the person has saved or given up the changes.
    void before(std::function<void()> proceed);
    [[nodiscard]] bool isAsking() const { return m_box != nullptr; }

private:
    void answered(QMessageBox::StandardButton answer, const std::function<void()>& proceed);

    ui::OrganizationDocument& m_document;
    QWidget& m_window;
    Save m_save;
    QPointer<QMessageBox> m_box;
};

} // namespace gatehouse::app
