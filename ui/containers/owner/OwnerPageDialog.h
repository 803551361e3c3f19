// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/wording/NoticeWording.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QPlainTextEdit;
class QPrinter;
class QVBoxLayout;

namespace gatehouse::ui {

class PaperView;
class PlainLabel;

/// The page for the owner of one project or space (requirements R14, R15): shown as it will be printed; an
/// admin says whom to ask and prints it, saves it, or copies it as text. Object names "ownerPage…".
class OwnerPageDialog : public QDialog
{
    Q_OBJECT
public:
    OwnerPageDialog(std::shared_ptr<const access::CompiledOrganization> core,
                    access::ContainerIndex container, const QString& contact, const Theme& theme,
                    QWidget* parent = nullptr);
    ~OwnerPageDialog() override;

    [[nodiscard]] QString contact() const;
    [[nodiscard]] const wording::Notice& notice() const { return m_notice; }

    /// Each writes the whole file or none and says in the dialog what came of it.
    void savePdf(const QString& path);
    void saveHtml(const QString& path);
    void copyText();

private:
    void build();
    [[nodiscard]] QWidget* options();
    void addText(QVBoxLayout& column, const QString& text, ColorRole color);
    [[nodiscard]] QWidget* footer();
    void follow();
    void print();
    void askForPath(const QString& title, const QString& filter, const QString& suffix,
                    void (OwnerPageDialog::*save)(const QString&));
    void write(const QString& path, const QByteArray& bytes);
    void tell(const QString& text, bool fault = false);

    std::shared_ptr<const access::CompiledOrganization> m_core;
    access::ContainerIndex m_container;
    const Theme& m_theme;
    wording::Notice m_notice;
    std::unique_ptr<QPrinter> m_printer;
    PaperView* m_paper = nullptr;
    QPlainTextEdit* m_contact = nullptr;
    QCheckBox* m_namePolicies = nullptr;
    PlainLabel* m_pages = nullptr;
    PlainLabel* m_told = nullptr;
};

} // namespace gatehouse::ui
