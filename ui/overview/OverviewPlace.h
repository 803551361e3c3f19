// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Insights.h"
#include "ui/document/PolicyEffects.h"
#include "ui/overview/FurthestModel.h"
#include "ui/overview/OverviewRows.h"
#include "ui/shell/Place.h"

#include <QTimer>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace gatehouse::ui {

class Card;
class CountsStrip;
class LinkButton;
class LinkCard;
class LoadingBar;
class TableView;

/// What the organization looks like at a glance, each line of it a link: counts, the apps that reach
/// furthest, policies in force, open findings, reviews that are due, what changed since the last review, and
/// what the file does not know. Shows what `Insights` and `PolicyEffects` have worked out; computes nothing
/// itself. Object names "overview.counts", "overview.furthest", "overview.policies", "overview.findings",
/// "overview.reviews", "overview.changed", "overview.notKnown", "overview.empty".
class OverviewPlace : public Place
{
    Q_OBJECT
public:
    OverviewPlace(OrganizationDocument& document, Insights& insights, const Theme& theme,
                  QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;
    [[nodiscard]] bool isWorking() const override;
    /// Selects the app where it is among those that reach furthest.
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* emptyPage();
    [[nodiscard]] QWidget* leftColumn();
    [[nodiscard]] QWidget* rightColumn();
    [[nodiscard]] Card* furthestCard();
    [[nodiscard]] LinkCard* addCard(QVBoxLayout& column, const char* name, const QString& title);
    void followInsights();
    void refreshSoon();
    void refresh();
    void showFurthest(const AppSummaries& summaries);
    void showReviews(const AppSummaries& summaries);
    void showFindings(const AppSummaries& summaries);
    void showPolicies();
    void showProgress();
    void follow(const QModelIndex& index);

    OrganizationDocument& m_document;
    Insights& m_insights;
    const Theme& m_theme;
    PolicyEffects m_effects;
    FurthestModel m_furthest;
    QTimer m_soon; ///< gathers what arrives within a moment into one refresh

    LoadingBar* m_loading = nullptr;
    QStackedWidget* m_pages = nullptr;
    QScrollArea* m_page = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_empty = nullptr;
    CountsStrip* m_counts = nullptr;
    TableView* m_table = nullptr;
    LinkButton* m_allApps = nullptr;
    Card* m_furthestCard = nullptr;
    LinkCard* m_policies = nullptr;
    LinkCard* m_findings = nullptr;
    LinkCard* m_reviews = nullptr;
    LinkCard* m_changed = nullptr;
    LinkCard* m_notKnown = nullptr;
};

} // namespace gatehouse::ui
