// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/OrganizationForm.h"

#include "models/wording/Wording.h"
#include "ui/organization/AnswerWords.h"
#include "ui/organization/CheckedField.h"
#include "ui/organization/ExplainedChoice.h"
#include "ui/organization/SiteRows.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/RadioCards.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

template <class E>
void addChoices(ExplainedChoice& choice, std::initializer_list<E> values)
{
    for (const E value : values)
        choice.add(choiceTitle(value), consequenceOf(value), static_cast<int>(value));
}

} // namespace

OrganizationForm::OrganizationForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* form = new QVBoxLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setSpacing(4);
    addName(*form);
    addSites(*form);
    addPlan(*form);
    addModel(*form);
    addMore(*form);
    form->addStretch(1);
}

void OrganizationForm::addHeading(QVBoxLayout& form, const QString& text, const QString& note)
{
    if (form.count() > 0)
        form.addSpacing(14);
    form.addWidget(new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, text, this));
    if (note.isEmpty())
        return;
    auto* sentence = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, note, this);
    sentence->setWordWrap(true);
    form.addWidget(sentence);
    form.addSpacing(2);
}

void OrganizationForm::addName(QVBoxLayout& form)
{
    addHeading(form, tr("Name of the organization"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("organization.name"));
    m_name->setAccessibleName(tr("Name of the organization"));
    m_name->setMaxLength(200);
    m_nameFault = fieldFaultLabel(m_theme, QStringLiteral("organization.name.fault"), this);
    form.addWidget(m_name);
    form.addWidget(m_nameFault);
    connect(m_name, &QLineEdit::textChanged, this, &OrganizationForm::retell);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_tellName = m_tellName || m_name->isModified();
        tellName();
    });
}

void OrganizationForm::addSites(QVBoxLayout& form)
{
    addHeading(form, tr("Sites"), tr("One for each address at which people use Jira or Confluence."));
    m_sites = new SiteRows(m_theme, this);
    form.addWidget(m_sites);
    connect(m_sites, &SiteRows::changed, this, &OrganizationForm::retell);
    connect(m_sites, &SiteRows::left, this, &OrganizationForm::tellSites);
}

void OrganizationForm::addPlan(QVBoxLayout& form)
{
    addHeading(form, tr("Plan"));
    m_plan = new ExplainedChoice(QStringLiteral("organization.plan"), tr("Plan of the organization"), m_theme,
                                 this);
    for (const Plan plan : {Plan::Free, Plan::GuardStandard, Plan::GuardPremium})
        m_plan->add(wording::name(plan), consequenceOf(plan), static_cast<int>(plan));
    form.addWidget(m_plan);
}

void OrganizationForm::addModel(QVBoxLayout& form)
{
    addHeading(
        form, tr("How policies combine"),
        tr("Choose what your Atlassian Administration shows at Security, Data protection, Data security "
           "policy."));
    m_model = new RadioCards(m_theme, this);
    for (const PolicyModel model : {PolicyModel::Additive, PolicyModel::Overrides})
        m_model->add(choiceTitle(model), consequenceOf(model),
                     model == PolicyModel::Additive ? QStringLiteral("organization.model.additive")
                                                    : QStringLiteral("organization.model.overrides"));
    m_model->setCurrent(0);
    form.addWidget(m_model);
}

void OrganizationForm::addMore(QVBoxLayout& form)
{
    m_moreLink = new LinkButton({}, m_theme, this);
    m_moreLink->setObjectName(QStringLiteral("organization.more"));
    form.addSpacing(14);
    form.addWidget(m_moreLink, 0, Qt::AlignLeft);
    m_more = new QWidget(this);
    auto* column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_blockLevel = new ExplainedChoice(QStringLiteral("organization.blockLevel"),
                                       tr("What a block takes away"), m_theme, this);
    addChoices(*m_blockLevel, {BlockLevel::Content, BlockLevel::Container});
    m_combination = new ExplainedChoice(QStringLiteral("organization.combination"),
                                        tr("When an app acts for a person"), m_theme, this);
    addChoices(*m_combination, {Combination::Today, Combination::Roadmap});
    addHeading(*column, tr("What a block takes away"));
    column->addWidget(m_blockLevel);
    addHeading(*column, tr("When an app acts for a person"));
    column->addWidget(m_combination);
    form.addWidget(m_more);
    connect(m_moreLink, &LinkButton::clicked, this, [this] {
        showMore(m_more->isHidden());
        if (!m_more->isHidden())
            Q_EMIT moreShown(m_more);
    });
    showMore(false);
}

void OrganizationForm::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreLink->setText(shown ? tr("Less") : tr("More: block level and combination"));
    m_moreLink->updateGeometry();
    m_moreLink->setAccessibleName(m_moreLink->text());
}

void OrganizationForm::setAnswers(const OrganizationAnswers& answers, const std::set<SiteId>& inUse)
{
    m_name->setText(QString::fromStdString(answers.name));
    m_sites->setAnswers(answers.sites, inUse);
    m_plan->setValue(static_cast<int>(answers.plan));
    m_model->setCurrent(static_cast<int>(answers.policyModel));
    m_blockLevel->setValue(static_cast<int>(answers.blockLevel));
    m_combination->setValue(static_cast<int>(answers.combination));
    showMore(answers.blockLevel != BlockLevel::Content || answers.combination != Combination::Today);
    m_tellName = m_tellSites = false;
}

OrganizationAnswers OrganizationForm::answers() const
{
    return {.name = m_name->text().toStdString(),
            .plan = static_cast<Plan>(m_plan->value()),
            .policyModel = static_cast<PolicyModel>(m_model->current()),
            .blockLevel = static_cast<BlockLevel>(m_blockLevel->value()),
            .combination = static_cast<Combination>(m_combination->value()),
            .sites = m_sites->answers()};
}

bool OrganizationForm::showAllProblems()
{
    m_tellName = m_tellSites = true;
    retell();
    const std::vector<AnswerProblem> problems = problemsOf(answers());
    if (problems.empty())
        return true;
    if (problems.front().fault == AnswerFault::NameMissing)
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_sites->focusRow(problems.front().site.value_or(0));
    return false;
}

void OrganizationForm::tellName()
{
    const bool missing = m_name->text().trimmed().isEmpty();
    showFieldFault(*m_name, *m_nameFault,
                   m_tellName && missing ? answerSentence(AnswerFault::NameMissing) : QString());
}

/// A site that is still being described is not told what it lacks, only what is wrong in what it says.
void OrganizationForm::tellSites()
{
    std::vector<AnswerProblem> problems = problemsOf(answers());
    if (!m_tellSites)
        std::erase_if(problems, [](const AnswerProblem& problem) {
            return problem.fault == AnswerFault::SiteNameMissing || problem.fault == AnswerFault::NoSite;
        });
    m_sites->showProblems(problems);
}

void OrganizationForm::retell()
{
    tellName();
    if (m_tellSites)
        tellSites();
    Q_EMIT changed();
}

} // namespace gatehouse::ui
