// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/LatestTask.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/import/ImportFilesModel.h"
#include "ui/import/ImportItem.h"
#include "ui/reviewing/ReviewActions.h"
#include "ui/shell/Place.h"

#include <optional>
#include <vector>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace gatehouse::installs {
struct InstallSummary;
}

namespace gatehouse::ui {

class ImportSheet;
class PlainLabel;
class TableView;

/// What descriptors that a person imports would be allowed to do, before they are added to the organization.
/// Shown when files are imported; not in the sidebar. Reads no file itself.
class ImportPlace : public Place
{
    Q_OBJECT
public:
    ImportPlace(PolicyDesk& desk, const Insights& insights, const Theme& theme,
                QWidget* parent = nullptr);
    ~ImportPlace() override;

    [[nodiscard]] QString placeId() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString title() const override { return tr("Import descriptor"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget* titleBarWidget() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool isWorking() const override { return m_task.isRunning(); }

    /// Shows these files instead of those before.
    void importFiles(const std::vector<ImportFile>& files);
    /// Shows how the current file differs from this one.
    void compareWith(const ImportFile& file);

Q_SIGNALS:
    void readAnotherRequested(); ///< choose other files
    void compareFileRequested(); ///< choose a file and hand it to `compareWith`
    void closeRequested();       ///< go where the person was before

private:
    using Summary = std::shared_ptr<const installs::InstallSummary>;

    void build();
    [[nodiscard]] QWidget* sheetAndFiles();
    [[nodiscard]] QWidget* footer();
    void followDocument();
    void proposeChoices();
    void showCurrent();
    void workOut();
    void take(const ImportItem& item, installs::InstallSummary summary);
    void updateFooter();
    [[nodiscard]] QString addHint(bool ready) const;
    void chooseSite(const QString& site);
    void setChoice(const installs::InstallChoice& choice);
    void addAll();
    void recordReview();
    void copySummary();
    void fillCompareMenu();
    void compareWithInstalled();
    void compareWithItem(std::size_t item);
    void showComparison(const ImportItem& before);
    [[nodiscard]] bool hasSite() const;
    [[nodiscard]] QString noSiteWords() const;
    [[nodiscard]] const ImportItem* currentItem() const;
    [[nodiscard]] std::size_t currentRow() const;
    [[nodiscard]] std::size_t usableCount() const;

    OrganizationDocument& m_document;
    const Theme& m_theme;
    ImportFilesModel m_model;
    ReviewActions m_reviewing;
    QString m_added; ///< what was just added, for the note; empty: nothing yet

    QPushButton* m_another = nullptr;
    TableView* m_files = nullptr;
    ImportSheet* m_sheet = nullptr;
    QStackedWidget* m_pages = nullptr;
    QMenu* m_compareMenu = nullptr;
    PlainLabel* m_note = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_add = nullptr;
    Summary m_summary; ///< of the current item; null: none
    LatestTask<Summary> m_task{*this};
};

} // namespace gatehouse::ui
