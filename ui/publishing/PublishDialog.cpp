// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/PublishDialog.h"

#include "models/policies/PolicyChanges.h"
#include "models/reviews/ReviewRecord.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr int mostEditsTold = 12;
constexpr int mostLossesTold = 8;

/// Whoever published last, else who reviewed last.
QString likelyAuthor(const Organization& organization)
{
    for (auto version = organization.publishedVersions.rbegin();
         version != organization.publishedVersions.rend(); ++version)
        if (!version->by.empty())
            return QString::fromStdString(version->by);
    return QString::fromStdString(reviews::latestReviewer(organization));
}

} // namespace

PublishDialog::PublishDialog(const OrganizationDocument& document, PublishSubject subject, const Theme& theme,
                             QWidget* parent)
    : DialogFrame(QStringLiteral("publish"), tr("Publish"), tr("Publish"), theme, parent)
    , m_core(document.core())
    , m_subject(std::move(subject))
    , m_edits(
          policies::policyChanges({.before = document.organization()->policies, .after = m_subject.policies},
                                  document.organization()->properties.policyModel)
              .size())
    , m_counting(*this)
{
    resize(580, 620);
    addText(m_subject.title, TextRole::PlaceTitle, ColorRole::Text);
    addText(m_subject.consequence, TextRole::Body, ColorRole::Text2);
    addEdits();
    addLoss();
    addQuestions();
    addConfirmation();
    body()->addStretch(1);
    count();
    follow();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void PublishDialog::addEdits()
{
    const Organization& state = m_core->organization();
    body()->addSpacing(6);
    addText(wording::editCount(m_edits), TextRole::Section, ColorRole::Text);
    QStringList lines = wording::changeTexts({.before = state.policies, .after = m_subject.policies}, state);
    const int rest = static_cast<int>(lines.size()) - mostEditsTold;
    if (rest > 0) {
        lines = lines.mid(0, mostEditsTold);
        lines << tr("and %Ln more", nullptr, rest);
    }
    if (lines.isEmpty())
        lines << tr("These policies are the same as those that are published.");
    addText(withBreaks(lines.join(u'\n')), TextRole::Body, ColorRole::Text)
        ->setObjectName(QStringLiteral("publish.edits"));
}

void PublishDialog::addLoss()
{
    body()->addSpacing(6);
    addText(tr("What may be lost"), TextRole::Section, ColorRole::Text);
    m_lossSentence = addText(tr("Being counted…"), TextRole::BodyMedium, ColorRole::Text);
    m_lossSentence->setObjectName(QStringLiteral("publish.loss"));
    m_lostApps = addText({}, TextRole::Secondary, ColorRole::Text2);
    m_lostApps->setObjectName(QStringLiteral("publish.lost"));
    m_lostApps->hide();
    m_meaning =
        addText(tr("Apps treat a block like an uninstall: a blocked app may delete what it stored for "
                   "these containers. Restoring an older version gives access back, not data. "
                   "Searches lag for a while. Licences and their bills go on."),
                TextRole::Body, ColorRole::Text2);
}

void PublishDialog::addQuestions()
{
    body()->addSpacing(4);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("publish.reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(52);
    addField(tr("Reason"), m_reason);
    m_by = new QLineEdit(likelyAuthor(m_core->organization()), this);
    m_by->setObjectName(QStringLiteral("publish.by"));
    m_by->setMaxLength(200);
    addField(tr("Published by"), m_by);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &PublishDialog::follow);
    connect(m_by, &QLineEdit::textChanged, this, &PublishDialog::follow);
}

void PublishDialog::addConfirmation()
{
    m_confirmationRow = new QWidget(this);
    auto* const column = new QVBoxLayout(m_confirmationRow);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(6);
    auto* const caption = new PlainLabel(theme(), TextRole::Secondary, ColorRole::Text2,
                                         tr("Apps lose access. To confirm, type: %1")
                                             .arg(wording::plainText(m_subject.confirmation.toStdString())),
                                         this);
    caption->setWordWrap(true);
    m_confirmation = new QLineEdit(this);
    m_confirmation->setObjectName(QStringLiteral("publish.confirmation"));
    m_confirmation->setAccessibleName(caption->text());
    caption->setBuddy(m_confirmation);
    column->addWidget(caption);
    column->addWidget(m_confirmation);
    body()->addWidget(m_confirmationRow);
    connect(m_confirmation, &QLineEdit::textChanged, this, &PublishDialog::follow);
}

void PublishDialog::count()
{
    m_counting.run(
        [before = m_core, policies = m_subject.policies] {
            return publishLoss(*before, before->withPolicies(policies));
        },
        [this](PublishLoss loss) { showLoss(std::move(loss)); });
}

void PublishDialog::showLoss(PublishLoss loss)
{
    m_loss = std::move(loss);
    m_lossSentence->setText(lossSentence(*m_loss));
    m_lossSentence->setColorRole(m_loss->any() ? ColorRole::Denied : ColorRole::Text);
    m_lostApps->setText(withBreaks(lossLines(*m_loss, *m_core, mostLossesTold).join(u'\n')));
    m_lostApps->setVisible(m_loss->any());
    m_meaning->setVisible(m_loss->any());
    m_confirmationRow->setVisible(m_loss->any());
    follow();
}

QString PublishDialog::fault() const
{
    if (m_edits == 0)
        return tr("There is nothing to publish.");
    if (!m_loss)
        return tr("What may be lost is being counted.");
    if (m_reason->toPlainText().trimmed().isEmpty())
        return tr("Publishing needs a reason.");
    if (m_by->text().trimmed().isEmpty())
        return tr("Publishing needs the person who bears it.");
    if (m_loss->any() && m_confirmation->text().trimmed() != m_subject.confirmation.trimmed())
        return tr("Type the words above to confirm.");
    return {};
}

void PublishDialog::follow()
{
    setFault(fault());
}

void PublishDialog::accept()
{
    if (!fault().isEmpty())
        return;
    PublishedVersion version;
    version.policies = m_subject.policies;
    version.reason = m_reason->toPlainText().trimmed().toStdString();
    version.by = m_by->text().trimmed().toStdString();
    QDialog::accept();
    Q_EMIT chosen(version);
}

} // namespace gatehouse::ui
