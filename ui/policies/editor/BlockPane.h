// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/policies/editor/RuleForecast.h"
#include "ui/widgets/DetailsPane.h"

#include <QPointer>

#include <initializer_list>

namespace gatehouse::ui {

class PaneSection;

/// What follows if all apps are blocked: who loses content where, what apps and people notice, and what to
/// know before publishing (R19). Object names "policies.rule.pane", ".losses", ".preview".
class BlockPane : public DetailsPane
{
    Q_OBJECT
public:
    explicit BlockPane(const Theme& theme, QWidget* parent = nullptr);

    void setPending();
    void setForecast(const Organization& organization, const BlockForecast& forecast);
    /// The way to the preview is there while a block is what would be saved.
    void offerPreview(bool offered);

Q_SIGNALS:
    void previewRequested(); ///< the rule is to be saved and shown there

private:
    [[nodiscard]] PaneSection* addSection(const QString& title);
    void addLosses(const Organization& organization, const BlockForecast& forecast);
    void addContainers(PaneSection& section, const Organization& organization, const BlockForecast& forecast);
    void addNoticed(const BlockForecast& forecast);
    void addBeforePublishing();

    const Theme& m_theme;
    QPointer<QWidget> m_preview; ///< of the sections shown now
    bool m_offersPreview = false;
};

/// What apps see on these surfaces that they did not see before: "404, as if missing", "null or left out";
/// empty where nothing changes.
[[nodiscard]] QString noticedWords(const BlockForecast& forecast,
                                   std::initializer_list<access::Surface> surfaces);
/// What people see in place of apps: "a notice in place of macros; panels and actions are gone".
[[nodiscard]] QString peopleSee(const BlockForecast& forecast);

} // namespace gatehouse::ui
