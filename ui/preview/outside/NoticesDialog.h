// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notices/ChangeNotice.h"
#include "models/preview/Preview.h"
#include "models/wording/ChangeNoticeWording.h"
#include "ui/document/LatestTask.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace gatehouse::ui {

class OrganizationDocument;
class PlainLabel;
class SegmentedBar;

/// What people outside are told about a draft: a text per audience to paste, without the names that its
/// reader may not know (requirement R14), made from the organization's template or the built-in one, which
/// can be edited here; saving a template is one undo step. Object names "notices", "notices.audience",
/// "notices.reader", "notices.contact", "notices.when", "notices.text", "notices.template", "notices.fault",
/// "notices.copy", "notices.editTemplate", "notices.saveTemplate", "notices.builtIn", "notices.close".
class NoticesDialog : public QDialog
{
    Q_OBJECT
public:
    NoticesDialog(OrganizationDocument& document, std::shared_ptr<const preview::Preview> preview,
                  const Theme& theme, QWidget* parent);

    /// The text that is shown is still being made.
    [[nodiscard]] bool isWorking() const { return m_finding.isRunning() || m_writing.isRunning(); }

private:
    /// Whom a change may be told to; asked of every changed cell, so off the GUI thread.
    struct Concerned
    {
        std::vector<access::ContainerIndex> containers;
        std::vector<std::string> vendors;
    };
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTexts();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] Audience audience() const;
    [[nodiscard]] notices::NoticeReader reader() const;
    void chooseAudience();
    void findConcerned();
    void offerReaders();
    void write();
    void present(const wording::WordedNotice& worded);
    void editTemplate(bool edit);
    void saveTemplate(const QString& text);
    void copy();

    OrganizationDocument& m_document;
    std::shared_ptr<const preview::Preview> m_preview;
    const Theme& m_theme;
    SegmentedBar* m_audience = nullptr;
    QComboBox* m_reader = nullptr;
    PlainLabel* m_redaction = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_when = nullptr;
    QStackedWidget* m_texts = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_template = nullptr;
    PlainLabel* m_help = nullptr;
    PlainLabel* m_fault = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_builtIn = nullptr;
    QPushButton* m_copy = nullptr;
    std::optional<Concerned> m_concerned; ///< empty: being found
    LatestTask<Concerned> m_finding;
    LatestTask<wording::WordedNotice> m_writing; ///< last: its destructor waits
};

} // namespace gatehouse::ui
