// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/AcceptFindingDialog.h"

#include "models/wording/FindingWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/reviewing/DueDateField.h"
#include "ui/reviewing/FindingHeadline.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr int usualAcceptanceMonths = 6;

} // namespace

AcceptFindingDialog::AcceptFindingDialog(const App& app, findings::Finding finding, const std::string& by,
                                         Date today, const Theme& theme, QWidget* parent)
    : DialogFrame(QStringLiteral("acceptFinding"), tr("Accept finding"), tr("Accept finding"), theme, parent)
    , m_app(app.key)
    , m_site(app.site)
    , m_finding(std::move(finding))
    , m_today(today)
{
    resize(560, 480);
    const QString name = wording::plainText(app.name.empty() ? app.key.value : app.name, 80);
    addText(tr("Accept a finding of %1").arg(name), TextRole::PlaceTitle, ColorRole::Text);
    body()->addWidget(new FindingHeadline(m_finding, theme, this));
    addText(wording::findingWhy(m_finding), TextRole::Secondary, ColorRole::Text2);
    addFields(by);
    m_consequence = addText({}, TextRole::Secondary, ColorRole::Text2);
    m_consequence->setObjectName(QStringLiteral("acceptFinding.consequence"));
    body()->addStretch(1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptFindingDialog::follow);
    connect(m_by, &QLineEdit::textChanged, this, &AcceptFindingDialog::follow);
    connect(m_until, &DueDateField::changed, this, &AcceptFindingDialog::follow);
    follow();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AcceptFindingDialog::addFields(const std::string& by)
{
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("acceptFinding.reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(60);
    addField(tr("Reason"), m_reason);
    m_by = new QLineEdit(QString::fromStdString(by), this);
    m_by->setObjectName(QStringLiteral("acceptFinding.by"));
    m_by->setMaxLength(200);
    addField(tr("Accepted by"), m_by);
    m_until = new DueDateField(QStringLiteral("acceptFinding.until"), tr("without an end"), theme(), this);
    m_until->setFrom(m_today);
    m_until->setMonths(usualAcceptanceMonths);
    addField(tr("Last day"), m_until, m_until->field());
}

AcceptedFinding AcceptFindingDialog::accepted() const
{
    AcceptedFinding accepted;
    accepted.app = m_app;
    accepted.site = m_site;
    accepted.code = m_finding.code;
    accepted.subject = m_finding.subject;
    accepted.reason = m_reason->toPlainText().trimmed().toStdString();
    accepted.by = m_by->text().trimmed().toStdString();
    accepted.on = toText(m_today);
    if (const std::optional<Date> until = m_until->day())
        accepted.until = toText(*until);
    return accepted;
}

void AcceptFindingDialog::follow()
{
    const std::optional<Date> until = m_until->day();
    m_consequence->setText(
        until ? tr("It is not counted as open until %1 and returns the day after.")
                    .arg(wording::dayText(*until, m_today))
              : tr("It never returns by itself, also if what it is about gets worse: only withdrawing the "
                   "acceptance brings it back."));
    setFault(fault());
}

QString AcceptFindingDialog::fault() const
{
    const AcceptedFinding now = accepted();
    if (now.reason.empty())
        return tr("An acceptance needs a reason.");
    return now.by.empty() ? tr("An acceptance needs the person who bears it.") : QString();
}

void AcceptFindingDialog::accept()
{
    if (!fault().isEmpty())
        return;
    const AcceptedFinding now = accepted();
    QDialog::accept();
    Q_EMIT chosen(now);
}

} // namespace gatehouse::ui
