// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "models/installs/InstallSummary.h"
#include "ui/import/ImportItem.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class DetailsPane;
class InstallQuestions;
class Lozenge;
class PlainLabel;

/// What one descriptor would be allowed to do: its header, what consent would allow, and beside it the
/// questions that a person answers, where it would reach, modules, hosts and findings. For a file that is not
/// usable: why, and what could be read all the same.
class ImportSheet : public QWidget
{
    Q_OBJECT
public:
    ImportSheet(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    /// Shows an item and asks about it. `organization` null: there is none to add it to, and `why` says so.
    void show(const ImportItem& item, std::shared_ptr<const Organization> organization, const QString& why);
    /// What its choice leads to. Without `summary.reach` the sheet says that it is being worked out, or
    /// `why`.
    void showSummary(const ImportItem& item, const installs::InstallSummary& summary);

Q_SIGNALS:
    void siteChosen(const QString& site);
    void choiceChanged(const gatehouse::installs::InstallChoice& choice);
    void compareRequested(QPushButton* button);
    void copyRequested();

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* buttons();
    void showHeader(const ImportItem& item);
    void showState(const ImportItem& item);
    void fillCards(const ImportItem& item, const installs::InstallSummary& summary);
    void fillSections(const ImportItem& item, const installs::InstallSummary& summary);
    void addSection(QWidget* section);
    [[nodiscard]] QWidget* where(const installs::InstallSummary& summary) const;

    catalogue::Catalogue m_catalogue;
    const Theme& m_theme;
    std::shared_ptr<const Organization> m_organization; ///< null: nothing to add to
    QString m_why;
    PlainLabel* m_name = nullptr;
    Lozenge* m_state = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_key = nullptr;
    PlainLabel* m_consequence = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_copy = nullptr;
    QVBoxLayout* m_cards = nullptr;
    DetailsPane* m_pane = nullptr;
    InstallQuestions* m_questions = nullptr;
    QVBoxLayout* m_sections = nullptr;
};

} // namespace gatehouse::ui
