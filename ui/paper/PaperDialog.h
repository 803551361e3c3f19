// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/NoticeWording.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <functional>
#include <memory>

class QHBoxLayout;
class QPrinter;
class QVBoxLayout;

namespace gatehouse::ui {

class PaperView;
class PlainLabel;

/// Lines for people outside, shown as they will be printed, with a pane of options beside them; to be
/// printed, saved as PDF or HTML, or copied as text. What derives from it makes the lines. Object names begin
/// with the dialog's: "….paper", "….told", "….pages", "….copy", "….html", "….pdf", "….print", "….close".
/// Deletes itself when it is closed.
class PaperDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` becomes the object name; `fileName` is suggested for files, without suffix.
    PaperDialog(const QString& name, const QString& fileName, const Theme& theme, QWidget* parent);
    ~PaperDialog() override;

    [[nodiscard]] const wording::Notice& notice() const { return m_notice; }

    /// Each writes the whole file or none and says in the dialog what came of it.
    void savePdf(const QString& path);
    void saveHtml(const QString& path);
    void copyText();

protected:
    void setNotice(wording::Notice notice);
    /// Where options go; above what the dialog tells.
    [[nodiscard]] QVBoxLayout& options() { return *m_options; }
    /// A wrapping text in the pane of options.
    PlainLabel* addOptionText(const QString& text, TextRole role = TextRole::Secondary,
                              ColorRole color = ColorRole::Text2);
    /// A further button of the footer that asks for a file and gives its path to `save`.
    void addSaveButton(const QString& text, const QString& name, const QString& filter, const QString& suffix,
                       std::function<void(const QString&)> save);
    void write(const QString& path, const QByteArray& bytes);
    void tell(const QString& text, bool fault = false);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] QString part(const char* name) const;
    void askForPath(const QString& filter, const QString& suffix, std::function<void(const QString&)> save);
    void print();

    const Theme& m_theme;
    QString m_fileName;
    wording::Notice m_notice;
    std::unique_ptr<QPrinter> m_printer;
    QVBoxLayout* m_options = nullptr;
    QHBoxLayout* m_savers = nullptr;
    PaperView* m_paper = nullptr;
    PlainLabel* m_pages = nullptr;
    PlainLabel* m_told = nullptr;
};

/// A file name without anything that a file system or a shell might read differently.
[[nodiscard]] QString harmlessFileName(const QString& text);

} // namespace gatehouse::ui
