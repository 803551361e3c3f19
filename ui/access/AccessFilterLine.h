// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixAxes.h"
#include "ui/widgets/FilterLine.h"

namespace gatehouse::ui {

class PersonPicker;

/// What is shown in the matrix and for whom: text, site, product, policy, only policy denials; at the right
/// who acts, and the order of the apps. Choices survive edits of the organization where what they name is
/// still there.
class AccessFilterLine : public FilterLine
{
    Q_OBJECT
public:
    explicit AccessFilterLine(const Theme& theme, QWidget* parent = nullptr);

    /// Another core; `forget` for another organization.
    void setCore(std::shared_ptr<const access::CompiledOrganization> core, bool forget);

    [[nodiscard]] MatrixFilter filter() const;
    [[nodiscard]] MatrixOrder order() const;
    [[nodiscard]] access::As as() const;
    void setAs(access::As as);
    void clearFilter();
    /// "text “larks”, site tarnbrook": for "Nothing found".
    [[nodiscard]] QString filterInWords() const;
    [[nodiscard]] FilterField& field() { return *m_field; }

Q_SIGNALS:
    void filterChanged();
    void asChanged();
    void orderChanged();

private:
    void addChips();
    void addChoosers();
    void updateOptions();
    void updateActsAs();
    void takeActsAs(const QString& choice);
    void pickPerson(access::ActsAs kind);

    const Theme& m_theme;
    std::shared_ptr<const access::CompiledOrganization> m_core;
    std::string m_asText; ///< as the command line spells it; survives edits
    access::ActsAs m_picking = access::ActsAs::User;
    bool m_updating = false;
    FilterField* m_field = nullptr;
    ChipButton* m_site = nullptr;
    ChipButton* m_product = nullptr;
    ChipButton* m_policy = nullptr;
    ChipButton* m_denials = nullptr;
    ChipButton* m_actsAs = nullptr;
    ChipButton* m_sort = nullptr;
    PersonPicker* m_picker = nullptr;
};

} // namespace gatehouse::ui
