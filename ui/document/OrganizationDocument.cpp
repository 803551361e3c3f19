// SPDX-License-Identifier: Apache-2.0
#include "ui/document/OrganizationDocument.h"

#include "ui/document/EditCommand.h"

#include <utility>

namespace gatehouse::ui {

OrganizationDocument::OrganizationDocument(catalogue::Catalogue catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

void OrganizationDocument::reset(std::shared_ptr<const Organization> organization, const QString& path)
{
    m_core = organization == nullptr
                 ? nullptr
                 : std::make_shared<const access::CompiledOrganization>(organization, m_catalogue);
    m_organization = std::move(organization);
    m_path = path;
    m_undoStack.clear();
    m_undoStack.setClean(); // clearing a stack without commands leaves it as `begin` left it
    Q_EMIT opened();
    Q_EMIT pathChanged();
}

void OrganizationDocument::begin(std::shared_ptr<const Organization> organization)
{
    reset(std::move(organization), {});
    m_undoStack.resetClean();
}

void OrganizationDocument::close()
{
    reset(nullptr, {});
}

void OrganizationDocument::setSaved(const QString& path)
{
    m_undoStack.setClean();
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
}

void OrganizationDocument::push(const Edit& edit, const QString& text)
{
    if (edit.empty() || !isOpen())
        return;
    // Applied before the stack knows of it: an edit that does not fit throws and leaves stack and
    // organization alone.
    auto after = std::make_shared<Organization>(*m_organization);
    edit.apply(*after);
    m_undoStack.push(new EditCommand(*this, edit, std::move(after), text)); // the stack owns it
}

void OrganizationDocument::replace(std::shared_ptr<const Organization> organization)
{
    m_core = std::make_shared<const access::CompiledOrganization>(m_core->recompiled(organization));
    m_organization = std::move(organization);
    Q_EMIT changed();
}

} // namespace gatehouse::ui
