// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"
#include "ui/import/ImportFilesModel.h"
#include "ui/import/ImportItem.h"
#include "ui/shell/Place.h"

#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace gatehouse::ui {

class ImportSheet;
class PlainLabel;
class TableView;

/// What descriptors that a person imports ask for, before they are added to the organization. Shown when
/// files are imported; not in the sidebar. Reads no file itself.
class ImportPlace : public Place
{
    Q_OBJECT
public:
    ImportPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString title() const override { return tr("Import descriptor"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget* titleBarWidget() override;
    [[nodiscard]] QList<QWidget*> panes() override;

    /// Shows these files instead of those before.
    void importFiles(const std::vector<ImportFile>& files);

Q_SIGNALS:
    void readAnotherRequested(); ///< choose other files
    void closeRequested();       ///< go where the person was before

private:
    void build();
    [[nodiscard]] QWidget* siteRow();
    [[nodiscard]] QWidget* footer();
    void readSites();
    void showCurrent();
    void updateFooter();
    void addAll();
    [[nodiscard]] const ImportItem* currentItem() const;
    [[nodiscard]] SiteId site() const;
    [[nodiscard]] std::size_t usableCount() const;

    OrganizationDocument& m_document;
    const Theme& m_theme;
    ImportFilesModel m_model;

    QPushButton* m_another = nullptr;
    TableView* m_files = nullptr;
    ImportSheet* m_sheet = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_siteRow = nullptr;
    QComboBox* m_site = nullptr;
    PlainLabel* m_note = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace gatehouse::ui
