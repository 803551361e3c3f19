// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/organization/OrganizationAnswers.h"
#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace gatehouse::ui {

class PlainLabel;

/// One site of the form: name, address, products, and a button that takes it away. A name that was not typed
/// follows the address. Object names "organization.site.name.N", "….address.N", "….jira.N", "….confluence.N",
/// "….remove.N" and "….fault.N" (N from 0).
class SiteRow : public QWidget
{
    Q_OBJECT
public:
    explicit SiteRow(const Theme& theme, QWidget* parent = nullptr);

    static constexpr int nameWidth = 168;
    static constexpr int productWidth = 96;
    static constexpr int spacing = 8;
    static constexpr int removeWidth = 26;

    void setNumber(int number);
    void setAnswer(const SiteAnswer& answer);
    [[nodiscard]] SiteAnswer answer() const;
    /// `reason` says why the site has to stay; empty: it can be taken away.
    void setRemovable(const QString& reason);
    /// Shows the faults of this site; none takes them away.
    void showFaults(const std::vector<AnswerFault>& faults);
    void focusName();
    /// Puts the fields of this row behind `previous` when Tab is pressed; gives the last of them.
    QWidget* followInTabOrder(QWidget* previous);

Q_SIGNALS:
    void changed();
    void left(); ///< a field was left: what is wrong may be told
    void removeRequested();

private:
    [[nodiscard]] QCheckBox* productBox(Product product);
    void connectFields();
    void followAddress();

    const Theme& m_theme;
    std::optional<SiteId> m_site;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QCheckBox* m_jira;
    QCheckBox* m_confluence;
    QToolButton* m_remove;
    PlainLabel* m_fault;
    bool m_nameTyped = false;
};

} // namespace gatehouse::ui
