// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/ConnectScopeWords.h"

#include <QCoreApplication>

namespace gatehouse::ui {

namespace {

using catalogue::ConnectScope;

QString connectText(const char* text)
{
    return QCoreApplication::translate("ConnectScopeWords", text);
}

/// The words for Jira alone, Confluence alone and both.
QString byReach(ConnectReach reach, const char* jira, const char* confluence, const char* both)
{
    if (reach.jira && reach.confluence)
        return connectText(both);
    return connectText(reach.confluence ? confluence : jira);
}

} // namespace

QString connectScopeWords(ConnectScope scope, ConnectReach reach)
{
    switch (scope) {
    case ConnectScope::None:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Use only data of its own"));
    case ConnectScope::Read:
        return byReach(reach, QT_TRANSLATE_NOOP("ConnectScopeWords", "Read issues, worklogs, people"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Read pages, comments, attachments"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Read issues, pages, people"));
    case ConnectScope::Write:
        return byReach(reach, QT_TRANSLATE_NOOP("ConnectScopeWords", "Create and change issues"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Create and change pages and space settings"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Create and change issues and pages"));
    case ConnectScope::Delete:
        return byReach(reach, QT_TRANSLATE_NOOP("ConnectScopeWords", "Delete issues, comments, worklogs"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Delete pages, comments, attachments"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Delete issues, pages, comments"));
    case ConnectScope::ProjectAdmin:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Administer projects"));
    case ConnectScope::SpaceAdmin:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Administer spaces"));
    case ConnectScope::Admin:
        return byReach(reach, QT_TRANSLATE_NOOP("ConnectScopeWords", "Administer all of Jira"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Administer all of Confluence"),
                       QT_TRANSLATE_NOOP("ConnectScopeWords", "Administer all of Jira and Confluence"));
    case ConnectScope::ActAsUser:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Act as any of its users"));
    case ConnectScope::AccessEmailAddresses:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "See people’s e-mail addresses"));
    }
    return {};
}

QString connectScopeNote(ConnectScope scope)
{
    switch (scope) {
    case ConnectScope::None:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Implies nothing."));
    case ConnectScope::Read:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "The lowest rank; higher ones imply it."));
    case ConnectScope::Write:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Implies Read."));
    case ConnectScope::Delete:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Implies Write and Read."));
    case ConnectScope::ProjectAdmin:
    case ConnectScope::SpaceAdmin:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Implies Delete, Write and Read."));
    case ConnectScope::Admin:
        return connectText(QT_TRANSLATE_NOOP(
            "ConnectScopeWords", "Implies administering projects and spaces, Delete, Write and Read."));
    case ConnectScope::ActAsUser:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Even while they are away."));
    case ConnectScope::AccessEmailAddresses:
        return connectText(QT_TRANSLATE_NOOP("ConnectScopeWords", "Whatever their profile settings are."));
    }
    return {};
}

} // namespace gatehouse::ui
