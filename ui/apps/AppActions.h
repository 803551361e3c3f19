// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppEdits.h"
#include "ui/apps/SharedReview.h"
#include "ui/document/Insights.h"
#include "ui/reviewing/ReviewActions.h"
#include "ui/shell/Place.h"

#include <QStringList>

class QMenu;

namespace gatehouse::ui {

/// What a person does about apps from the table, the details or a menu. Apps are named by their ids
/// (`key@site`); those that are gone are passed over. Every edit is one undo step.
class AppActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`.
    AppActions(PolicyDesk& desk, const Insights& insights, const Theme& theme, QWidget& window);

    /// Asks for a review of one app, or for one that is recorded alike for several.
    void review(const QStringList& ids);
    [[nodiscard]] ReviewActions& reviewing() { return m_reviewing; }
    void setEligible(const QStringList& ids, std::optional<bool> eligible);
    void setEnabled(const QStringList& ids, bool enabled);
    /// Candidates become installed and enabled.
    void markInstalled(const QStringList& ids);
    void remove(const QStringList& ids);
    void setAppUser(const QString& id, const std::optional<UserId>& user);
    void addAppUser(const QString& id);
    void setFact(const QString& id, appEdits::Fact fact, const QString& text);

    /// Fills a menu with what can be done about these apps.
    void fill(QMenu& menu, const QStringList& ids);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);
    /// Another version of an app is to be read and held against this one.
    void compareRequested();

private:
    [[nodiscard]] appEdits::Apps positions(const QStringList& ids) const;
    [[nodiscard]] const App& at(access::AppIndex app) const;
    void record(const SharedReview& review);
    void push(const appEdits::NamedEdit& edit);
    void fillEligible(QMenu& menu, const QStringList& ids);
    void fillStage(QMenu& menu, const QStringList& ids);
    void fillWays(QMenu& menu, const QString& id);

    PolicyDesk& m_desk;
    OrganizationDocument& m_document;
    const Insights& m_insights;
    const Theme& m_theme;
    QWidget& m_window;
    ReviewActions m_reviewing;
};

} // namespace gatehouse::ui
