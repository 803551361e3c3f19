// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"
#include "ui/editing/ContainerEdits.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QString>

namespace gatehouse::ui {

class ChoicePicker;
class SchemeEditor;

/// What a person wants to change about projects and spaces, asked for where something is to be chosen, and
/// done: each is one undo step of the document. Pickers open below the widget that asked.
class ContainerEditing : public QObject
{
    Q_OBJECT
public:
    using Ids = containerEdits::ContainerIds;

    /// `window` is what dialogs and pickers belong to.
    ContainerEditing(OrganizationDocument& document, const Theme& theme, QWidget& window);

    void askForLabel(const Ids& ids, const QWidget& below);
    void removeLabel(const Ids& ids, const QString& label);

    void askForScheme(const Ids& ids, const QWidget& below);
    void editScheme(const SchemeId& scheme);
    /// A copy, which the containers use from then on.
    void duplicateScheme(const SchemeId& scheme, const Ids& users);
    void newScheme(const Ids& users);

    void askForRole(const ContainerId& id, const QWidget& below);
    void removeRole(const ContainerId& id, const std::string& role);
    void askForActor(const ContainerId& id, const std::string& role, const QWidget& below);
    void removeActor(const ContainerId& id, const std::string& role, const Holder& actor);
    void editGroup(const GroupId& group);

    void editFacts(const ContainerId& id);

private:
    [[nodiscard]] const Organization& state() const { return *m_document.organization(); }
    [[nodiscard]] QString inWords(const Ids& ids) const;
    [[nodiscard]] const Container* find(const ContainerId& id) const;
    [[nodiscard]] SchemeEditor* schemeEditor(const QString& title, const Scheme& scheme,
                                             const QString& consequence);
    void addScheme(const QString& title, const Scheme& scheme, const Ids& users);
    void setScheme(const Ids& ids, const QString& scheme);
    void addLabel(const Ids& ids, const QString& label);

    OrganizationDocument& m_document;
    const Theme& m_theme;
    QWidget& m_window;
};

} // namespace gatehouse::ui
