// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preview/PreviewWork.h"
#include "ui/widgets/DetailsPane.h"

namespace gatehouse::ui {

class PaneSection;
struct MissedLine;
struct Warning;

/// The right pane of the preview: the edits, what people will miss, events, apps that belong together, what
/// is created later, whose work changes, and what lint says of the draft. Object name "preview.pane";
/// sections "preview.edits", "preview.missed", "preview.events", "preview.partners", "preview.future",
/// "preview.people", "preview.lint".
class PreviewPane : public DetailsPane
{
    Q_OBJECT
public:
    explicit PreviewPane(const Theme& theme, QWidget* parent = nullptr);

    /// `following` null: what follows is being worked out.
    void show(const preview::Preview& preview, const PreviewFollowing* following);

Q_SIGNALS:
    void policyChosen(const QString& id);

private:
    void addEdits(const preview::Preview& preview);
    void addFollowing(const preview::Preview& preview, const PreviewFollowing& following);
    void addMissed(const preview::Preview& preview, const preview::Consequences& consequences);
    void addEvents(const preview::Preview& preview, const preview::EventEffects& events);
    void addWarnings(const QString& title, const char* name, const QList<Warning>& warnings);
    PaneSection* addLines(const QString& title, const char* name, const QString& note,
                          const QList<MissedLine>& lines);
    void addFuture(const QStringList& lines);
    void addPeople(const preview::Preview& preview, const preview::PeopleChanges& people);
    void addLint(const std::vector<policies::PolicyFinding>& lint);
    PaneSection* addSection(const QString& title, const char* name, const QString& note);

    const Theme& m_theme;
};

} // namespace gatehouse::ui
