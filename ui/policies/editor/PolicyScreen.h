// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class ElidedLabel;
class LinkButton;
class Lozenge;
class PlainLabel;

/// A page that edits one part of a policy: breadcrumb and status above, what saving does and the buttons
/// below. Takes a Policy and gives one back; it neither stores nor decides. With the object name NAME its
/// parts are "NAME.policies", "NAME.policy", "NAME.title", "NAME.consequence", "NAME.cancel", "NAME.back",
/// "NAME.preview" and "NAME.save".
class PolicyScreen : public QWidget
{
    Q_OBJECT
public:
    /// Where the page stands while a policy is made: alone, or as one of several before it is saved.
    enum class Step { Alone, First, Middle, Last };

    /// `shown` is the organization with the policy list that is edited; `isNew`: the policy is not in it yet.
    void edit(std::shared_ptr<const Organization> shown, const Policy& policy, bool isNew);
    /// What the edited policy is compared with; null (as at first): nothing. Counts from the next `edit`.
    void setPublished(std::shared_ptr<const Organization> published);
    /// `next` is the word of the main button; empty: "Save to draft".
    void setStep(Step step, const QString& next = {});

    /// As edited so far.
    [[nodiscard]] virtual Policy policy() const = 0;
    /// Gives the focus to what is edited first.
    virtual void focusFirst() = 0;
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// Something shown here is still being worked out in another thread.
    [[nodiscard]] virtual bool isWorking() const { return false; }

Q_SIGNALS:
    void saved(const gatehouse::Policy& policy);
    void cancelled();
    void backRequested();
    void previewRequested(const gatehouse::Policy& policy);  ///< to be saved and shown there
    void coverageRequested(const gatehouse::Policy& policy); ///< to change what it covers, then come back

protected:
    /// `title` is the last part of the breadcrumb.
    PolicyScreen(const QString& name, const QString& title, const Theme& theme, QWidget* parent);

    virtual void fill() = 0; ///< shows `before()`
    void keyPressEvent(QKeyEvent* event) override;
    /// Once, in the constructor, before anything about the footer.
    void setBody(QWidget* body);
    void offerPreview(bool offered);
    void setConsequence(const QString& text);
    /// Why it cannot be saved; empty: it can.
    void setFault(const QString& fault);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const std::shared_ptr<const Organization>& shown() const { return m_shown; }
    [[nodiscard]] const Policy& before() const { return m_before; }
    [[nodiscard]] bool isNew() const { return m_new; }
    /// The policy as it is published; null where it is not, or nothing is compared.
    [[nodiscard]] const Policy* published() const;
    [[nodiscard]] bool compares() const { return m_published != nullptr; }

private:
    [[nodiscard]] QWidget* makeBreadcrumb(const QString& title);
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] QPushButton* addButton(QPushButton* button, const char* name);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    LinkButton* m_policy = nullptr;
    Lozenge* m_status = nullptr;
    ElidedLabel* m_consequence = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_save = nullptr;
    std::shared_ptr<const Organization> m_shown;
    std::shared_ptr<const Organization> m_published;
    Policy m_before;
    bool m_new = false;
};

} // namespace gatehouse::ui
