// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/organization/Edit.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>

namespace gatehouse::ui {

/// The open organization: its value, the core compiled from it, and the undo stack. Every edit goes through
/// `push`; "modified" is the stack's clean state and nothing else. Belongs to the GUI thread; the shared
/// pointers it hands out are immutable and may be used elsewhere. Reads and writes no file: `app` does that
/// and calls `reset` and `setSaved`.
class OrganizationDocument : public QObject
{
    Q_OBJECT
public:
    explicit OrganizationDocument(catalogue::Catalogue catalogue, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_core != nullptr; }
    /// Both are null while nothing is open.
    [[nodiscard]] std::shared_ptr<const Organization> organization() const { return m_organization; }
    [[nodiscard]] std::shared_ptr<const access::CompiledOrganization> core() const { return m_core; }
    [[nodiscard]] const catalogue::Catalogue& catalogue() const { return m_catalogue; }

    [[nodiscard]] const QString& path() const { return m_path; } ///< empty: never saved, or the sample
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Replaces everything and clears the undo stack.
    void reset(std::shared_ptr<const Organization> organization, const QString& path);
    /// Opens an organization that was made here and that no file holds yet: it is modified until it is saved.
    void begin(std::shared_ptr<const Organization> organization);
    void close();
    void setSaved(const QString& path);
    /// Applies the edit as one undo step named `text` ("Block Larkspur Forms in FIN"); an empty edit is
    /// dropped.
    void push(const Edit& edit, const QString& text);

Q_SIGNALS:
    void opened();  ///< another organization, or none: forget everything
    void changed(); ///< the same organization after an edit, undo or redo: indexes of lists may have moved
    void pathChanged();
    void modifiedChanged(bool modified);

private:
    friend class EditCommand;
    void replace(std::shared_ptr<const Organization> organization);

    catalogue::Catalogue m_catalogue;
    std::shared_ptr<const Organization> m_organization;
    std::shared_ptr<const access::CompiledOrganization> m_core;
    QString m_path;
    QUndoStack m_undoStack;
};

} // namespace gatehouse::ui
