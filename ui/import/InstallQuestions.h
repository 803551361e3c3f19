// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/InstallChoice.h"
#include "ui/import/ImportItem.h"
#include "ui/widgets/PaneSection.h"

#include <optional>

class QComboBox;
class QGridLayout;

namespace gatehouse::ui {

class SegmentedBar;

/// What a descriptor cannot tell: on which site the app is, whether it is installed or under consideration,
/// who its app user is, and whether a policy can block it. For an app that is there already it asks only for
/// what is not known.
class InstallQuestions : public PaneSection
{
    Q_OBJECT
public:
    explicit InstallQuestions(const Theme& theme, QWidget* parent = nullptr);

    /// Asks about an item whose choice names a site of the organization; does not emit.
    void ask(const ImportItem& item, const Organization& organization);
    [[nodiscard]] const installs::InstallChoice& choice() const { return m_choice; }

Q_SIGNALS:
    /// A person said something else. Another site changes nothing but `choice().site`: what is usual there
    /// has to be asked for again.
    void siteChosen(const QString& site);
    void choiceChanged();

private:
    /// How a new account comes to its permissions in one product; asked only for products of the app.
    struct AccessQuestion
    {
        PlainLabel* question = nullptr;
        QComboBox* box = nullptr;
        PlainLabel* note = nullptr;
        installs::UsualAccess usual{};
        bool asked = false;
    };

    void build();
    PlainLabel* addQuestion(const QString& text, QWidget* answer, PlainLabel*& note);
    void fillSites(const Organization& organization);
    void fillState(const App* before);
    void fillAccounts(const App* before, const Organization& organization);
    void fillAccess(const descriptors::Descriptor& descriptor, const Organization& organization);
    void fillRoles(Product product, const Organization& organization);
    void fillEligible(const App* before);
    void answer();
    void readAnswers();
    void showNotes();
    void showAccess(Product product);
    [[nodiscard]] QString accountNote() const;

    const Theme& m_theme;
    installs::InstallChoice m_choice;
    bool m_asking = false; ///< the answers are being filled in: nobody chose anything
    bool m_accountKnown = false;
    std::optional<bool> m_eligibleBefore;
    QGridLayout* m_grid;
    QComboBox* m_site = nullptr;
    PlainLabel* m_stateQuestion = nullptr;
    SegmentedBar* m_state = nullptr;
    PlainLabel* m_stateNote = nullptr;
    QComboBox* m_account = nullptr;
    PlainLabel* m_accountNote = nullptr;
    std::array<AccessQuestion, allProducts.size()> m_access;
    SegmentedBar* m_eligible = nullptr;
    PlainLabel* m_eligibleNote = nullptr;
};

} // namespace gatehouse::ui
