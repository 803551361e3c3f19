// SPDX-License-Identifier: Apache-2.0
#include "app/window/TableImports.h"

#include "models/files/FileAccess.h"
#include "models/imports/TableReader.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace gatehouse::app {

namespace {

/// Reads one byte more than a table may have, so that its reader refuses a larger file in its own words.
ui::TableFile tableFile(const QString& path)
{
    const auto bytes = files::readFile(path, imports::ReadLimits{}.bytes + 1);
    const QString name = QFileInfo(path).fileName();
    if (!bytes)
        return {.name = name, .bytes = {}, .fault = bytes.error()};
    return {.name = name, .bytes = QByteArray::fromStdString(*bytes)};
}

std::vector<ui::TableFile> tableFiles(const QStringList& paths)
{
    std::vector<ui::TableFile> files;
    std::transform(paths.begin(), paths.end(), std::back_inserter(files), tableFile);
    return files;
}

QStringList copiedFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

bool looksLikeTable(const QString& text)
{
    return text.trimmed().contains(u'\n') || text.contains(u'\t');
}

} // namespace

bool isTableFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QStringLiteral("csv") || ending == QStringLiteral("tsv") ||
           ending == QStringLiteral("txt");
}

TableImports::TableImports(ui::OrganizationDocument& document, ui::Shell& shell, const ui::Theme& theme,
                           QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shell(shell)
    , m_theme(theme)
    , m_window(window)
    , m_reading(*this)
{}

void TableImports::show()
{
    if (!m_document.isOpen() || isShown())
        return;
    m_page = new ui::TablesPlace(m_document, m_theme);
    m_pasted = 0;
    connect(m_page, &ui::TablesPlace::chooseRequested, this, &TableImports::choose);
    connect(m_page, &ui::TablesPlace::pasteRequested, this, &TableImports::paste);
    connect(m_page, &ui::TablesPlace::closeRequested, &m_shell, &ui::Shell::leavePage);
    connect(m_page, &ui::Place::statusMessage, &m_shell, &ui::Shell::setStatus);
    connect(m_page, &ui::Place::goTo, &m_shell, &ui::Shell::goTo);
    m_shell.showPage(m_page, m_page->title());
}

bool TableImports::isShown() const
{
    return m_page && m_shell.page() == m_page;
}

void TableImports::showOrChoose()
{
    if (isShown())
        choose();
    else
        show();
}

void TableImports::choose()
{
    auto* dialog =
        new QFileDialog(&m_window, tr("Import tables"), QFileInfo(m_document.path()).absolutePath(),
                        tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &TableImports::take);
    dialog->open();
}

void TableImports::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr || !m_document.isOpen())
        return;
    if (const QStringList paths = copiedFiles(*data); !paths.isEmpty()) {
        take(paths);
        return;
    }
    const QString text = data->text();
    if (!looksLikeTable(text)) {
        m_shell.setStatus(tr("The clipboard holds no table. Copy rows with their column names first."));
        return;
    }
    show();
    ++m_pasted;
    add({{.name = m_pasted == 1 ? tr("Pasted table") : tr("Pasted table %1").arg(m_pasted),
          .bytes = text.toUtf8()}});
}

void TableImports::take(const QStringList& paths)
{
    if (paths.isEmpty() || !m_document.isOpen())
        return;
    show();
    m_reading.run([paths] { return tableFiles(paths); },
                  [this](const std::vector<ui::TableFile>& files) { add(files); });
}

void TableImports::add(const std::vector<ui::TableFile>& files)
{
    if (!m_document.isOpen())
        return;
    show();
    m_page->addFiles(files);
}

} // namespace gatehouse::app
