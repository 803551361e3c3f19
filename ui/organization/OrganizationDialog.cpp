// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/OrganizationDialog.h"

#include "ui/organization/OrganizationForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse::ui {

OrganizationDialog::OrganizationDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_form(new OrganizationForm(theme))
{
    m_form->setAnswers({}, {});
    build(tr("New organization"),
          tr("Nothing is read or changed on your sites. The file is written when you save."), tr("Create"));
}

OrganizationDialog::OrganizationDialog(const Organization& organization, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_form(new OrganizationForm(theme))
{
    m_form->setAnswers(answersOf(organization), sitesInUse(organization));
    build(tr("Organization settings"),
          tr("Every verdict of this file follows these settings. Your sites stay as they are."), tr("Apply"));
}

void OrganizationDialog::build(const QString& title, const QString& consequence, const QString& verb)
{
    setObjectName(QStringLiteral("organization.dialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_form->setAutoFillBackground(true);
    m_form->setBackgroundRole(QPalette::Base);
    area->setWidget(m_form);
    connect(
        m_form, &OrganizationForm::moreShown, area,
        [area](QWidget* part) { area->ensureWidgetVisible(part); },
        Qt::QueuedConnection); // once it has its place
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(new Separator(m_theme, ColorRole::Line, this));
    column->addWidget(footer(consequence, verb));
    resize(680, 660);
}

QWidget* OrganizationDialog::footer(const QString& consequence, const QString& verb)
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    auto* sentence = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, consequence, strip);
    sentence->setWordWrap(true);
    row->addWidget(sentence, 1);
    auto* cancel = pushButton(tr("Cancel"), m_theme, {}, strip);
    cancel->setObjectName(QStringLiteral("organization.cancel"));
    cancel->setAutoDefault(false);
    auto* accept = primaryButton(verb, m_theme, {}, strip);
    accept->setObjectName(QStringLiteral("organization.accept"));
    accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &OrganizationDialog::finish);
    return strip;
}

void OrganizationDialog::finish()
{
    if (!m_form->showAllProblems())
        return;
    const OrganizationAnswers answers = m_form->answers();
    accept();
    Q_EMIT answered(answers);
}

} // namespace gatehouse::ui
