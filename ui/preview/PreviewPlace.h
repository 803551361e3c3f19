// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Clock.h"
#include "ui/preview/cells/PreviewTreeModel.h"
#include "ui/preview/PreviewWork.h"
#include "ui/publishing/DraftActions.h"
#include "ui/shell/Place.h"

#include <memory>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gatehouse::ui {

class EmptyState;
class LoadingBar;
class NothingFound;
class PreviewFilterLine;
class PreviewPane;
class PreviewSentence;
class PreviewTree;
class PublishFooter;
class SymptomsPanel;
struct WordedRunSheet;

/// The draft that the desk shows, compared with what is published: what is lost and gained, cell by cell,
/// what people and apps will notice, and what publishing does. Changes nothing by itself. Follows every edit;
/// the old content stays until the new is worked out. Object names "place.preview", "preview.empty",
/// "preview.discard", "preview.export".
class PreviewPlace : public Place
{
    Q_OBJECT
public:
    /// `now` dates what is published.
    PreviewPlace(PolicyDesk& desk, const TimeClock& now, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override { return QStringLiteral("preview"); }
    [[nodiscard]] QString title() const override { return tr("Preview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("compare"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QWidget* titleBarWidget() override { return m_titleBar; }
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;
    [[nodiscard]] bool isWorking() const override;
    bool exportShown() override;

    /// Writes the changed cells as CSV and tells what came of it.
    void exportTo(const QString& path);

Q_SIGNALS:
    void workFinished(); ///< everything that is asked for is shown

private:
    void build();
    void makeTitleBar();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeLists();
    [[nodiscard]] QWidget* makeSide();
    void connectParts();
    void follow();
    void showEmpty();
    void showPreview();
    void showFollowing();
    void applyFilter();
    void showCell();
    void rememberCell();
    void restoreCell();
    void endWork();
    void makeRunSheet();
    void showNotices();
    void go(const QString& place);

    PolicyDesk& m_desk;
    const Theme& m_theme;
    DraftActions m_actions;
    PreviewWork m_work;
    PreviewTreeModel m_model;
    QString m_app; ///< `key@site` of the selected cell; raw
    QString m_container;
    bool m_restoring = false;
    QWidget* m_titleBar = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_export = nullptr;
    PreviewSentence* m_sentence = nullptr;
    PreviewFilterLine* m_filter = nullptr;
    LoadingBar* m_loading = nullptr;
    PreviewTree* m_tree = nullptr;
    NothingFound* m_nothing = nullptr;
    SymptomsPanel* m_symptoms = nullptr;
    PreviewPane* m_pane = nullptr;
    PublishFooter* m_footer = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyAction = nullptr;
    LatestTask<std::shared_ptr<const WordedRunSheet>> m_runSheet;
    LatestTask<QString> m_exporting; ///< last: their destructors wait
};

} // namespace gatehouse::ui
