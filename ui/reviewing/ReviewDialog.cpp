// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/ReviewDialog.h"

#include "models/wording/FindingWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/reviewing/Days.h"
#include "ui/reviewing/DueDateField.h"
#include "ui/reviewing/FindingHeadline.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RadioCards.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr std::size_t mostHeadlines = 3;
constexpr int usualMonths = 12;

/// The order of the cards.
constexpr std::array<ReviewDecision, 4> decisions{ReviewDecision::Approved, ReviewDecision::Restrict,
                                                  ReviewDecision::Remove, ReviewDecision::Open};

QString appTitle(const App& app)
{
    return wording::plainText(app.name.empty() ? app.key.value : app.name, 80);
}

} // namespace

ReviewDialog::ReviewDialog(std::shared_ptr<const access::CompiledOrganization> core, access::AppIndex app,
                           std::vector<findings::StandingFinding> findings, Date today, const Theme& theme,
                           QWidget* parent)
    : DialogFrame(QStringLiteral("review"), tr("Review app"), tr("Record review"), theme, parent)
    , m_core(std::move(core))
    , m_app(app)
    , m_findings(std::move(findings))
    , m_today(today)
{
    resize(600, 760);
    addSubject();
    addChanges();
    addFindings();
    addDecisions();
    addFacts();
    body()->addStretch(1);
    connect(m_decision, &RadioCards::currentChanged, this, &ReviewDialog::follow);
    connect(m_by, &QLineEdit::textChanged, this, &ReviewDialog::follow);
    connect(m_on, &QDateEdit::dateChanged, this, &ReviewDialog::follow);
    connect(m_due, &DueDateField::changed, this, &ReviewDialog::follow);
    setDecision(ReviewDecision::Approved);
    follow();
    m_by->setFocus(); // not the footer, which was made first
}

const App& ReviewDialog::app() const
{
    return m_core->organization().apps[m_app.value];
}

void ReviewDialog::addSubject()
{
    addText(tr("Review %1").arg(appTitle(app())), TextRole::PlaceTitle, ColorRole::Text);
    const QString version = app().version ? tr("version %1").arg(wording::plainText(*app().version, 40))
                                          : tr("version not known");
    const QString scopes = app().scopes ? tr("%Ln scopes", nullptr, static_cast<int>(app().scopes->size()))
                                        : tr("scopes not known");
    PlainLabel* const subject =
        addText(tr("What is reviewed: %1, %2.").arg(version, scopes), TextRole::Body, ColorRole::Text2);
    subject->setObjectName(QStringLiteral("review.subject"));
}

void ReviewDialog::addChanges()
{
    const Organization& organization = m_core->organization();
    const auto standing = reviews::reviewStanding(organization, app(), m_today);
    QString text = tr("No review of this app is recorded yet.");
    if (standing.latest) {
        const Review& last = organization.reviews[*standing.latest];
        text =
            tr("Last review: %1, %2.").arg(wording::dayText(last.on, m_today), wording::name(last.decision));
        const QString changes = wording::changeSummary(organization, app(), standing);
        text += u' ' + (changes.isEmpty() ? tr("No change of version or scopes is known since.")
                                          : tr("Since then: %1.").arg(changes));
    }
    addText(text, TextRole::Body, standing.changed() ? ColorRole::Unknown : ColorRole::Text2)
        ->setObjectName(QStringLiteral("review.changes"));
    const QStringList scopes = wording::scopeChanges(standing);
    if (!scopes.isEmpty())
        addText(scopes.join(QStringLiteral("   ")), TextRole::Mono, ColorRole::Text2);
}

void ReviewDialog::addFindings()
{
    std::erase_if(m_findings, [](const findings::StandingFinding& finding) { return !finding.isOpen(); });
    const int open = static_cast<int>(m_findings.size());
    addText(open == 0 ? tr("No open findings.") : tr("%Ln open findings", nullptr, open),
            TextRole::BodyMedium, ColorRole::Text)
        ->setObjectName(QStringLiteral("review.findings"));
    const std::size_t shown = std::min(mostHeadlines, m_findings.size());
    for (std::size_t at = 0; at < shown; ++at)
        body()->addWidget(new FindingHeadline(m_findings[at].finding, theme(), this));
    if (m_findings.size() > shown)
        addText(tr("%Ln more", nullptr, static_cast<int>(m_findings.size() - shown)), TextRole::Secondary,
                ColorRole::Text2);
}

void ReviewDialog::addDecisions()
{
    m_decision = new RadioCards(theme(), this);
    const auto card = [this](const QString& title, const QString& sentence, const char* name) {
        m_decision->add(title, sentence, QLatin1String(name));
    };
    card(tr("Approve"), tr("It may stay as it is, until the next review."), "review.approved");
    card(tr("Restrict"), tr("It may stay, but not everywhere: a draft policy that blocks it is prepared."),
         "review.restrict");
    card(tr("Remove"),
         tr("It is to be uninstalled. Gatehouse uninstalls nothing: an admin of the site does."),
         "review.remove");
    card(tr("Open"), tr("No decision yet. The app stays listed as open."), "review.open");
    body()->addSpacing(4);
    body()->addWidget(m_decision);
}

void ReviewDialog::addFacts()
{
    m_by = new QLineEdit(QString::fromStdString(reviews::latestReviewer(m_core->organization())), this);
    m_by->setObjectName(QStringLiteral("review.by"));
    m_by->setMaxLength(200);
    m_on = new QDateEdit(calendarDate(m_today), this);
    m_on->setObjectName(QStringLiteral("review.on"));
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(tr("d MMM yyyy"));
    m_on->setMaximumDate(calendarDate(m_today));
    addFields({{tr("Reviewed by"), m_by, 1}, {tr("Date"), m_on, 0}});
    m_due = new DueDateField(QStringLiteral("review.due"), tr("no next review"), theme(), this);
    m_due->setFrom(m_today);
    m_due->setMonths(usualMonths);
    addField(tr("Next review due"), m_due, m_due->field());
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("review.note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(60);
    addField(tr("Note"), m_note);
}

void ReviewDialog::setDecision(ReviewDecision decision)
{
    const auto* const found = std::ranges::find(decisions, decision);
    m_decision->setCurrent(static_cast<int>(found - decisions.begin()));
}

ReviewDecision ReviewDialog::decision() const
{
    return decisions[static_cast<std::size_t>(std::max(0, m_decision->current()))];
}

reviews::ReviewEntry ReviewDialog::entry() const
{
    return {.decision = decision(),
            .by = m_by->text().trimmed().toStdString(),
            .on = dayOf(m_on->date()),
            .note = m_note->toPlainText().trimmed().toStdString(),
            .due = m_due->day()};
}

ReviewPlan ReviewDialog::plan() const
{
    return reviewPlan(*m_core, m_app, entry());
}

void ReviewDialog::follow()
{
    if (decision() == ReviewDecision::Restrict && !m_restrictionSaid) {
        m_restrictionSaid = true;
        m_decision->setSentence(
            m_decision->current(),
            tr("It may stay, but not everywhere. %1")
                .arg(restrictionWords(*m_core, m_app, preparedRestriction(*m_core, m_app))));
    }
    setFault(fault());
}

QString ReviewDialog::fault() const
{
    const reviews::ReviewEntry now = entry();
    if (now.by.empty())
        return tr("A review needs the person who made it.");
    if (now.due && *now.due < now.on)
        return tr("The next review cannot be due before this one.");
    return {};
}

void ReviewDialog::accept()
{
    if (!fault().isEmpty())
        return;
    const ReviewPlan now = plan();
    QDialog::accept();
    Q_EMIT recorded(now);
}

} // namespace gatehouse::ui
