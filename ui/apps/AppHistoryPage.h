// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppActions.h"
#include "ui/apps/ReviewedVersions.h"
#include "ui/apps/ShownApp.h"
#include "ui/widgets/DetailsPane.h"

namespace gatehouse::ui {

class PaneSection;

/// The versions of an app that were reviewed, each with what it asks for beyond the one before, and its
/// reviews, the latest first.
class AppHistoryPage : public DetailsPane
{
    Q_OBJECT
public:
    AppHistoryPage(OrganizationDocument& document, AppActions& actions, const Theme& theme,
                   QWidget* parent = nullptr);

    /// `same`: as it shows already, so that it stays where it is scrolled to.
    void show(const ShownApp& shown, bool same);

private:
    void fill(const ShownApp& shown);
    void addVersions(const ShownApp& shown);
    void addVersion(PaneSection& section, const ReviewedVersion& version, const ShownApp& shown,
                    bool present);
    void addReviews(const ShownApp& shown);
    void addReview(PaneSection& section, std::size_t index, const ShownApp& shown);
    void removeReview(std::size_t index);
    [[nodiscard]] QWidget* link(const QString& text, const QString& name, const std::function<void()>& act);

    OrganizationDocument& m_document;
    AppActions& m_actions;
    const Theme& m_theme;
    QString m_id;
};

} // namespace gatehouse::ui
