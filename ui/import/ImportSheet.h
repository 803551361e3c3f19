// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "ui/import/ImportItem.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse::ui {

class DetailsPane;
class Lozenge;
class PlainLabel;

/// What one descriptor asks for: its header, what consent would allow, and beside it modules, hosts and
/// eligibility. For a file that is not usable: why, and what could be read all the same.
class ImportSheet : public QWidget
{
    Q_OBJECT
public:
    ImportSheet(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    void show(const ImportItem& item);
    /// "New on tarnbrook."
    void setConsequence(const QString& text);

private:
    [[nodiscard]] QWidget* header();
    void showHeader(const ImportItem& item);
    void addReason(const ImportItem& item);
    void addScopes(const ImportItem& item);
    void addCouldNot(const ImportItem& item);
    void fillPane(const ImportItem& item);
    void addEligibility();

    catalogue::Catalogue m_catalogue;
    const Theme& m_theme;
    PlainLabel* m_name = nullptr;
    Lozenge* m_verdict = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_key = nullptr;
    PlainLabel* m_consequence = nullptr;
    QVBoxLayout* m_cards = nullptr;
    DetailsPane* m_pane = nullptr;
};

} // namespace gatehouse::ui
