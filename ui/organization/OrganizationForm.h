// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/organization/OrganizationAnswers.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace gatehouse::ui {

class ExplainedChoice;
class LinkButton;
class PlainLabel;
class RadioCards;
class SiteRows;

/// The questions about an organization. What is wrong is said below its field: first when the field is left,
/// for all of them after `showAllProblems`. Object names "organization.name", "organization.name.fault",
/// "organization.site…" (SiteRow.h), "organization.plan", "organization.model.additive", "….overrides",
/// "organization.more", "organization.blockLevel", "organization.combination".
class OrganizationForm : public QWidget
{
    Q_OBJECT
public:
    explicit OrganizationForm(const Theme& theme, QWidget* parent = nullptr);

    /// Sites of `inUse` cannot be taken away.
    void setAnswers(const OrganizationAnswers& answers, const std::set<SiteId>& inUse);
    [[nodiscard]] OrganizationAnswers answers() const;
    /// From now on tells every problem at once; gives the focus to the first. True where there is none.
    bool showAllProblems();

Q_SIGNALS:
    void changed();
    void moreShown(QWidget* part); ///< bring it into view

private:
    void addHeading(QVBoxLayout& form, const QString& text, const QString& note = {});
    void addName(QVBoxLayout& form);
    void addSites(QVBoxLayout& form);
    void addPlan(QVBoxLayout& form);
    void addModel(QVBoxLayout& form);
    void addMore(QVBoxLayout& form);
    void showMore(bool shown);
    void tellName();
    void tellSites();
    void retell();

    const Theme& m_theme;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_nameFault = nullptr;
    SiteRows* m_sites = nullptr;
    ExplainedChoice* m_plan = nullptr;
    RadioCards* m_model = nullptr;
    LinkButton* m_moreLink = nullptr;
    QWidget* m_more = nullptr;
    ExplainedChoice* m_blockLevel = nullptr;
    ExplainedChoice* m_combination = nullptr;
    bool m_tellName = false;
    bool m_tellSites = false;
};

} // namespace gatehouse::ui
