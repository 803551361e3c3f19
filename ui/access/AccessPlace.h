// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/AccessMatrixModel.h"
#include "ui/document/LatestTask.h"
#include "ui/publishing/DraftActions.h"
#include "ui/shell/Place.h"

class QFileDialog;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gatehouse::ui {

class AccessFilterLine;
class EmptyState;
class ExplanationPane;
class LoadingBar;
class MatrixLegend;
class MatrixPane;
class NothingFound;

/// The place "Effective access": apps × containers with the verdict of every action, and beside it why; under
/// the policies that the desk shows. Of a draft, the cells that it changes are marked. Object names
/// "place.access", "access.drafts", "access.export".
///
/// What takes longer than a frame (reach of all apps for the order, "only cells a policy blocks", an
/// explanation with remedies in a large organization) runs in another thread; meanwhile the matrix stands in
/// its old order and the pane keeps its content. `isWorking` tells; `workFinished` comes when all is shown.
class AccessPlace : public Place
{
    Q_OBJECT
public:
    /// `now` dates what is published from its list of drafts.
    AccessPlace(PolicyDesk& desk, const TimeClock& now, const Theme& theme, QWidget* parent = nullptr);
    ~AccessPlace() override;

    [[nodiscard]] QString placeId() const override { return QStringLiteral("access"); }
    [[nodiscard]] QString title() const override { return tr("Effective access"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("access"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget* titleBarWidget() override;
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;
    /// Asks for a file and writes the matrix of the whole organization to it, in the CSV of the contract.
    bool exportShown() override;

    /// The same without asking; ends with a status message. An existing file is replaced as a whole or stays.
    void exportTo(const QString& path);
    [[nodiscard]] bool isWorking() const override;
    [[nodiscard]] const AccessMatrixModel& model() const { return m_model; }
    [[nodiscard]] MatrixPane& matrix() { return *m_matrix; }
    [[nodiscard]] AccessFilterLine& filterLine() { return *m_filterLine; }
    [[nodiscard]] ExplanationPane& explanation() { return *m_explanation; }

Q_SIGNALS:
    void workFinished();

private:
    void build();
    void buildPages();
    void buildTitleBar();
    void connectMatrix();
    void readAgain(bool forget);
    void refresh();
    void showMeanwhile(const MatrixRequest& request);
    void apply(const MatrixRequest& request, MatrixAxes axes);
    void showPage();
    void showEmpty(bool noApps);
    void restoreCursor();
    void rememberCursor();
    void explainCurrent();
    void explainFuture(const QModelIndex& index);
    void explainMissing(const QModelIndex& index);
    void explainCell(const access::Question& question);
    void tellStatus();
    void copyRow();
    void copyExplanation();
    void endWork();
    [[nodiscard]] MatrixRequest request() const;
    [[nodiscard]] QModelIndex verdictIndex() const;
    [[nodiscard]] std::shared_ptr<const access::CompiledOrganization> comparedWith() const;

    PolicyDesk& m_desk;
    const Theme& m_theme;
    DraftActions m_actions;
    AccessMatrixModel m_model;
    MatrixFilter m_shownFilter;
    std::vector<access::ReachCount> m_reach; ///< for the model's core and `as`; empty: not known
    std::string m_appId; ///< `key@site` of the cell that is current; survives edits and filters
    std::string m_containerId;
    bool m_restoring = false;

    AccessFilterLine* m_filterLine = nullptr;
    LoadingBar* m_loading = nullptr;
    MatrixPane* m_matrix = nullptr;
    MatrixLegend* m_legend = nullptr;
    ExplanationPane* m_explanation = nullptr;
    NothingFound* m_nothingFound = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyAction = nullptr;
    QString m_emptyPlace;
    QWidget* m_matrixPage = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_titleBar = nullptr;
    QPushButton* m_export = nullptr;

    LatestTask<MatrixAxes> m_axesTask;
    LatestTask<access::Explanation> m_explainTask;
    LatestTask<QString> m_exportTask;
};

} // namespace gatehouse::ui
