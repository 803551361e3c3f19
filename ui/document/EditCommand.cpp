// SPDX-License-Identifier: Apache-2.0
#include "ui/document/EditCommand.h"

#include "ui/document/OrganizationDocument.h"

#include <utility>

namespace gatehouse::ui {

EditCommand::EditCommand(OrganizationDocument& document, Edit edit, std::shared_ptr<const Organization> after,
                         const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_edit(std::move(edit))
    , m_after(std::move(after))
{}

void EditCommand::redo()
{
    if (m_after != nullptr) {
        m_document.replace(std::exchange(m_after, nullptr));
        return;
    }
    auto next = std::make_shared<Organization>(*m_document.organization());
    m_edit.apply(*next);
    m_document.replace(std::move(next));
}

void EditCommand::undo()
{
    auto next = std::make_shared<Organization>(*m_document.organization());
    m_edit.revert(*next);
    m_document.replace(std::move(next));
}

} // namespace gatehouse::ui
