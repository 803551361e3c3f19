// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/SharedReviewDialog.h"

#include "ui/reviewing/DueDateField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RadioCards.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gatehouse::ui {

namespace {

constexpr int namesShown = 12;
constexpr int monthsToNextReview = 12;

/// The order of the cards.
constexpr std::array<ReviewDecision, 4> sharedDecisions{ReviewDecision::Approved, ReviewDecision::Restrict,
                                                        ReviewDecision::Remove, ReviewDecision::Open};

} // namespace

SharedReviewDialog::SharedReviewDialog(const QStringList& names, const std::string& by, Date today,
                                       const Theme& theme, QWidget* parent)
    : DialogFrame(QStringLiteral("sharedReview"), tr("Review apps"), tr("Record reviews"), theme, parent)
    , m_today(today)
{
    resize(560, 640);
    addSubject(names);
    addDecisions();
    addFacts(by);
    body()->addStretch(1);
    connect(m_by, &QLineEdit::textChanged, this, &SharedReviewDialog::follow);
    follow();
}

void SharedReviewDialog::addSubject(const QStringList& names)
{
    const int count = static_cast<int>(names.size());
    addText(tr("Review %Ln apps", nullptr, count), TextRole::PlaceTitle, ColorRole::Text);
    QString all = names.mid(0, namesShown).join(QStringLiteral(", "));
    if (count > namesShown)
        all = tr("%1 and %Ln more", nullptr, count - namesShown).arg(all);
    addText(all, TextRole::Body, ColorRole::Text2);
    addText(tr("Each gets a record of its own, with the version and scopes it has now."), TextRole::Secondary,
            ColorRole::Text2);
}

void SharedReviewDialog::addDecisions()
{
    m_decision = new RadioCards(theme(), this);
    m_decision->add(tr("Approve"), tr("They may stay as they are, until the next review."),
                    QStringLiteral("sharedReview.approved"));
    m_decision->add(tr("Restrict"),
                    tr("They may stay, but not everywhere: a draft policy is prepared for each."),
                    QStringLiteral("sharedReview.restrict"));
    m_decision->add(
        tr("Remove"),
        tr("They are to be uninstalled. Gatehouse uninstalls nothing: an admin of the site does."),
        QStringLiteral("sharedReview.remove"));
    m_decision->add(tr("Open"), tr("No decision yet. The apps stay listed as open."),
                    QStringLiteral("sharedReview.open"));
    m_decision->setCurrent(0);
    body()->addSpacing(4);
    body()->addWidget(m_decision);
}

void SharedReviewDialog::addFacts(const std::string& by)
{
    m_by = new QLineEdit(QString::fromStdString(by), this);
    m_by->setObjectName(QStringLiteral("sharedReview.by"));
    m_by->setMaxLength(200);
    addField(tr("Reviewed by"), m_by);
    m_due = new DueDateField(QStringLiteral("sharedReview.due"), tr("no next review"), theme(), this);
    m_due->setFrom(m_today);
    m_due->setMonths(monthsToNextReview);
    addField(tr("Next review due"), m_due, m_due->field());
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("sharedReview.note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(60);
    addField(tr("Note"), m_note);
}

reviews::ReviewEntry SharedReviewDialog::entry() const
{
    return {.decision = sharedDecisions[static_cast<std::size_t>(std::max(0, m_decision->current()))],
            .by = m_by->text().trimmed().toStdString(),
            .on = m_today,
            .note = m_note->toPlainText().trimmed().toStdString(),
            .due = m_due->day()};
}

void SharedReviewDialog::follow()
{
    setFault(entry().by.empty() ? tr("A review needs the person who made it.") : QString());
}

void SharedReviewDialog::accept()
{
    const reviews::ReviewEntry now = entry();
    if (now.by.empty())
        return;
    QDialog::accept();
    Q_EMIT chosen(now);
}

} // namespace gatehouse::ui
