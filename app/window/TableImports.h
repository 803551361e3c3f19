// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/LatestTask.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/shell/Shell.h"
#include "ui/tables/TablesPlace.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace gatehouse::app {

/// Is it a table, by the ending of its name (.csv, .tsv, .txt)?
[[nodiscard]] bool isTableFile(const QString& path);

/// Brings files and the clipboard to the page that imports tables: reads files off the GUI thread, and adds
/// to the page that is shown or shows a new one. Needs an open organization.
class TableImports : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; `window` owns its dialogs.
    TableImports(ui::OrganizationDocument& document, ui::Shell& shell, const ui::Theme& theme,
                 QWidget& window);

    /// Shows the page, empty where no table was added yet.
    void show();
    /// The page; from it, the choice of files.
    void showOrChoose();
    void choose();
    /// A table that was copied in a spreadsheet, or files that were copied in a file manager.
    void paste();
    void take(const QStringList& paths);
    [[nodiscard]] bool isBusy() const { return m_reading.isRunning(); }

private:
    void add(const std::vector<ui::TableFile>& files);
    [[nodiscard]] bool isShown() const;

    ui::OrganizationDocument& m_document;
    ui::Shell& m_shell;
    const ui::Theme& m_theme;
    QWidget& m_window;
    QPointer<ui::TablesPlace> m_page;
    int m_pasted = 0;
    ui::LatestTask<std::vector<ui::TableFile>> m_reading; ///< last: its destructor waits
};

} // namespace gatehouse::app
