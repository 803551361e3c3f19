// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Clock.h"
#include "ui/document/PolicyDesk.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QString>

class QDialog;
class QMenu;
class QWidget;

namespace gatehouse::ui {

/// What a place does about drafts: starts, names, copies and deletes them, publishes the one that is shown,
/// and shows the published versions, the limits and the declared pairs of apps. Asks in a dialog over its
/// window; every answer is one undo step. A dialog about a draft goes away when the document changes under
/// it. A member of its place (or of the window), the `owner`.
class DraftActions : public QObject
{
    Q_OBJECT
public:
    /// `now` dates what is published.
    DraftActions(PolicyDesk& desk, TimeClock now, const Theme& theme, QWidget& owner);

    void start();     ///< asks for name and note; the draft begins with the shown list
    void editFacts(); ///< name and note of the shown draft
    void duplicate();
    void remove(); ///< without a question: undo brings it back
    void publish();
    void showVersions();
    void editLimits();
    void editPairs();

    /// One is shown. Needs an open document.
    [[nodiscard]] bool hasDraft() const { return m_desk.draft().has_value(); }
    /// Fills a menu with all of it, as far as it can be done now; the actions are named "PREFIX.new",
    /// ".facts", ".duplicate", ".delete", ".publish", ".versions", ".limits", ".pairs".
    void fill(QMenu& menu, const QString& prefix);

Q_SIGNALS:
    void told(const QString& text); ///< for the status bar

private:
    [[nodiscard]] const Organization& state() const { return *m_desk.document().organization(); }
    void add(const QString& name, const QString& note, std::vector<Policy> policies, const QString& undoText);
    void restore(const std::vector<Policy>& policies, const QString& time);
    /// As one undo step; the published list is shown then.
    void record(const Edit& edit, const QString& undoText);
    [[nodiscard]] PublishedVersion dated(PublishedVersion version) const;
    void open(QDialog& dialog);

    PolicyDesk& m_desk;
    TimeClock m_now;
    const Theme& m_theme;
    QWidget& m_owner;
};

} // namespace gatehouse::ui
