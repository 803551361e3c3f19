// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/SiteRows.h"

#include "models/wording/Wording.h"
#include "ui/organization/AnswerWords.h"
#include "ui/organization/CheckedField.h"
#include "ui/widgets/LinkButton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

const std::vector<Product>& bothProducts()
{
    static const std::vector<Product> both(allProducts.begin(), allProducts.end());
    return both;
}

} // namespace

SiteRows::SiteRows(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QVBoxLayout)
    , m_fault(fieldFaultLabel(theme, QStringLiteral("organization.sites.fault"), this))
    , m_add(new LinkButton(tr("Add a site"), theme, this))
{
    m_add->setObjectName(QStringLiteral("organization.site.add"));
    connect(m_add, &LinkButton::clicked, this, [this] {
        addRow({.site = {}, .name = {}, .address = {}, .products = bothProducts()});
        m_rows.back()->focusName();
        Q_EMIT changed();
    });
    m_list->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(captions());
    column->addLayout(m_list);
    column->addWidget(m_fault);
    column->addWidget(m_add, 0, Qt::AlignLeft);
}

QLayout* SiteRows::captions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(SiteRow::spacing);
    const auto add = [&](const QString& text, int width) {
        auto* caption = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, text, this);
        if (width > 0)
            caption->setFixedWidth(width);
        row->addWidget(caption, width > 0 ? 0 : 1);
    };
    add(tr("Name"), SiteRow::nameWidth);
    add(tr("Address"), 0);
    add(tr("Products"), 2 * SiteRow::productWidth + SiteRow::spacing);
    row->addSpacing(SiteRow::removeWidth + SiteRow::spacing);
    return row;
}

void SiteRows::setAnswers(const std::vector<SiteAnswer>& sites, const std::set<SiteId>& inUse)
{
    m_inUse = inUse;
    for (SiteRow* row : m_rows)
        delete row;
    m_rows.clear();
    for (const SiteAnswer& site : sites)
        addRow(site);
    if (sites.empty())
        addRow({.site = {}, .name = {}, .address = {}, .products = bothProducts()});
}

std::vector<SiteAnswer> SiteRows::answers() const
{
    std::vector<SiteAnswer> answers;
    answers.reserve(m_rows.size());
    for (const SiteRow* row : m_rows)
        answers.push_back(row->answer());
    return answers;
}

void SiteRows::addRow(const SiteAnswer& answer)
{
    auto* row = new SiteRow(m_theme, this);
    row->setAnswer(answer);
    connect(row, &SiteRow::changed, this, &SiteRows::changed);
    connect(row, &SiteRow::left, this, &SiteRows::left);
    connect(row, &SiteRow::removeRequested, this, [this, row] { removeRow(row); });
    m_rows.push_back(row);
    m_list->addWidget(row);
    // A new row stands before the link, for Tab too.
    setTabOrder(row->followInTabOrder(m_add), m_add);
    row->show(); // at once: a hidden field takes no focus
    renumber();
}

void SiteRows::removeRow(SiteRow* row)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    const auto next = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at - m_rows.begin() - 1));
    m_rows.erase(at);
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater(); // it is the sender
    renumber();
    focusRow(next);
    Q_EMIT changed();
}

void SiteRows::renumber()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const std::optional<SiteId> site = m_rows[at]->answer().site;
        m_rows[at]->setNumber(static_cast<int>(at));
        if (m_rows.size() == 1)
            m_rows[at]->setRemovable(answerSentence(AnswerFault::NoSite));
        else if (site && m_inUse.contains(*site))
            m_rows[at]->setRemovable(tr("Containers, apps or policies belong to this site."));
        else
            m_rows[at]->setRemovable({});
    }
}

void SiteRows::showProblems(const std::vector<AnswerProblem>& problems)
{
    std::vector<std::vector<AnswerFault>> faults(m_rows.size());
    bool none = false;
    for (const AnswerProblem& problem : problems) {
        none = none || problem.fault == AnswerFault::NoSite;
        if (problem.site && *problem.site < faults.size())
            faults[*problem.site].push_back(problem.fault);
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_rows[at]->showFaults(faults[at]);
    m_fault->setText(none ? answerSentence(AnswerFault::NoSite) : QString());
    m_fault->setVisible(none);
}

void SiteRows::focusRow(std::size_t row)
{
    if (row < m_rows.size())
        m_rows[row]->focusName();
}

} // namespace gatehouse::ui
