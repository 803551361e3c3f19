// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"
#include "ui/shell/Place.h"
#include "ui/tables/TableFilesModel.h"
#include "ui/tables/TablesRunner.h"

class QPushButton;
class QStackedWidget;

namespace gatehouse::ui {

class ColumnsForm;
class LoadingBar;
class PlainLabel;
class ReadingForm;
class TablePreview;
class TableView;

/// Tables to bring in: what each holds, which column says what, what would become of every row, and all that
/// is wrong. Nothing is brought in before all of it can be; then all of it is one undo step. Shown when
/// tables are imported; not in the sidebar. Reads no file itself. Object names "place.tables",
/// "tables.files", "tables.add", "tables.close", "tables.cancel", "tables.again", "tables.note",
/// "tables.remove", "tables.choose", "tables.paste" and those of its parts.
class TablesPlace : public Place
{
    Q_OBJECT
public:
    TablesPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent = nullptr);
    ~TablesPlace() override;

    [[nodiscard]] QString placeId() const override { return QStringLiteral("tables"); }
    [[nodiscard]] QString title() const override { return tr("Import tables"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString subtitle() const override { return tr("nothing changes before you add the rows"); }
    [[nodiscard]] QWidget* titleBarWidget() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;
    [[nodiscard]] bool isWorking() const override { return m_runner.isRunning(); }

    /// More tables beside those that are shown.
    void addFiles(const std::vector<TableFile>& files);

Q_SIGNALS:
    void chooseRequested(); ///< choose files
    void pasteRequested();  ///< a table from the clipboard
    void closeRequested();  ///< go where the person was before

private:
    void build();
    [[nodiscard]] QWidget* tableList();
    [[nodiscard]] QWidget* tableForm();
    [[nodiscard]] QWidget* emptyPage();
    [[nodiscard]] QWidget* footer();
    void connectForms();
    void connectRunner();

    void start();
    void take(const std::shared_ptr<const TablesResult>& result);
    template <class Change>
    void change(Change&& made, bool readAgain);
    void removeCurrent();
    void bringIn();
    void leave(const TablesResult& result);

    [[nodiscard]] TableSource* currentSource();
    [[nodiscard]] std::optional<std::size_t> currentInResult() const;
    void select(int row);
    void showAll();
    void showFiles();
    void showCurrent();
    void showFooter();
    void selectTable(std::size_t inResult);

    OrganizationDocument& m_document;
    const Theme& m_theme;
    std::vector<TableSource> m_sources;           ///< with the newest choices
    std::shared_ptr<const TablesResult> m_result; ///< of the last job; stays while another one runs
    std::vector<TableFaultLine> m_lines;          ///< of the result
    int m_nextId = 1;
    bool m_wasCancelled = false;
    TableFilesModel m_filesModel;

    QWidget* m_titleBar = nullptr;
    QStackedWidget* m_pages = nullptr;
    LoadingBar* m_loading = nullptr;
    TableView* m_files = nullptr;
    ReadingForm* m_reading = nullptr;
    ColumnsForm* m_columns = nullptr;
    PlainLabel* m_columnsTitle = nullptr;
    TablePreview* m_preview = nullptr;
    PlainLabel* m_note = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_add = nullptr;
    TablesRunner m_runner;
};

} // namespace gatehouse::ui
