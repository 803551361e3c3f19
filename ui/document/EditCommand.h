// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Edit.h"

#include <QUndoCommand>

#include <memory>

namespace gatehouse::ui {

class OrganizationDocument;

/// One edit on the undo stack of a document. Made with the organization after the edit, so that doing it the
/// first time costs nothing more; undo and redo work on a copy, because the value in use is shared and never
/// changes.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(OrganizationDocument& document, Edit edit, std::shared_ptr<const Organization> after,
                const QString& text);

    void redo() override;
    void undo() override;

private:
    OrganizationDocument& m_document;
    Edit m_edit;
    std::shared_ptr<const Organization> m_after; ///< spent by the first redo
};

} // namespace gatehouse::ui
