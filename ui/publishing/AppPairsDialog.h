// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"
#include "ui/publishing/AppPairsModel.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

class PlainLabel;
class TableView;

/// The apps that a person declares to work together, so that lint and preview tell where they would see
/// different containers (requirement R18). Adding and removing are one undo step each, at once. Object names
/// "appPairs", "appPairs.table", "appPairs.first", "appPairs.second", "appPairs.note", "appPairs.add",
/// "appPairs.remove", "appPairs.fault", "appPairs.close".
class AppPairsDialog : public QDialog
{
    Q_OBJECT
public:
    AppPairsDialog(OrganizationDocument& document, const Theme& theme, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeEntry();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] QComboBox* makeApps(const QString& name, const QString& accessible);
    void fillApps();
    void refresh();
    void follow();
    void add();
    void remove();
    [[nodiscard]] std::optional<AppKey> chosen(const QComboBox& apps) const;
    [[nodiscard]] QString fault() const;

    OrganizationDocument& m_document;
    const Theme& m_theme;
    AppPairsModel m_model;
    TableView* m_table;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    PlainLabel* m_fault = nullptr;
};

} // namespace gatehouse::ui
