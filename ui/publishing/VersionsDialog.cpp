// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/VersionsDialog.h"

#include "models/organization/PolicyEdits.h"
#include "models/wording/PolicyChangeWording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse::ui {

VersionsDialog::VersionsDialog(const PolicyDesk& desk, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_organization(desk.document().organization())
    , m_theme(theme)
    , m_model(m_organization)
{
    setObjectName(QStringLiteral("versions"));
    setWindowTitle(tr("Published versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 600);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeList(), 3);
    layout->addWidget(makeChanges(), 2);
    layout->addWidget(new Separator(theme, ColorRole::Line, this));
    layout->addWidget(makeFooter());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsDialog::follow);
    m_table->selectRowAt(m_model.rowCount() > 1 ? 1 : 0);
    follow();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget* VersionsDialog::makeList()
{
    auto* const part = new QWidget(this);
    auto* const layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(
        new PlainLabel(m_theme, TextRole::PlaceTitle, ColorRole::Text, tr("Published versions"), part));
    auto* const words = new PlainLabel(
        m_theme, TextRole::Secondary, ColorRole::Text2,
        tr("The file keeps the last %Ln versions, as they were recorded in it. What your sites do is told by "
           "your sites.",
           nullptr, static_cast<int>(mostPublishedVersions)),
        part);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_table = new TableView(m_theme, part);
    m_table->setObjectName(QStringLiteral("versions.table"));
    m_table->setAccessibleName(tr("Published versions"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{248}, {128}, {160, true}, {72}});
    m_table->setEmptyWidget(new EmptyState(tr("No versions yet"),
                                           tr("Publishing a draft keeps the list that was published before."),
                                           m_theme, m_table));
    layout->addWidget(m_table, 1);
    return part;
}

QWidget* VersionsDialog::makeChanges()
{
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const part = new QWidget(area);
    auto* const layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->setSpacing(6);
    m_changesTitle = new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, {}, part);
    layout->addWidget(m_changesTitle);
    m_changes = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text, {}, part);
    m_changes->setObjectName(QStringLiteral("versions.changes"));
    m_changes->setWordWrap(true);
    m_changes->setMinimumWidth(1);
    layout->addWidget(m_changes);
    layout->addStretch(1);
    area->setWidget(part);
    return area;
}

QWidget* VersionsDialog::makeFooter()
{
    auto* const part = new QWidget(this);
    auto* const layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 10, 16, 10);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_fault = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, part);
    m_fault->setObjectName(QStringLiteral("versions.fault"));
    m_fault->setWordWrap(true);
    auto* const close = pushButton(tr("Close"), m_theme, {}, part);
    close->setObjectName(QStringLiteral("versions.close"));
    m_draft = pushButton(tr("Make a draft of it"), m_theme, {}, part);
    m_draft->setObjectName(QStringLiteral("versions.draft"));
    m_restore = primaryButton(tr("Restore…"), m_theme, {}, part);
    m_restore->setObjectName(QStringLiteral("versions.restore"));
    buttons->addWidget(m_fault, 1);
    for (QPushButton* const button : {close, m_draft, m_restore}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto answer = [this](auto signal) {
        return [this, signal] {
            const std::vector<Policy> policies = restorable();
            const QString when = time();
            accept();
            Q_EMIT(this->*signal)(policies, when);
        };
    };
    connect(m_draft, &QPushButton::clicked, this, answer(&VersionsDialog::draftRequested));
    connect(m_restore, &QPushButton::clicked, this, answer(&VersionsDialog::restoreRequested));
    return part;
}

int VersionsDialog::row() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

std::vector<Policy> VersionsDialog::restorable() const
{
    return edits::restorable(*m_organization, m_model.version(row()));
}

void VersionsDialog::follow()
{
    const bool any = row() >= 0;
    QStringList lines;
    QString fault;
    if (any) {
        const std::vector<Policy> after = restorable();
        lines = wording::changeTexts({.before = m_organization->policies, .after = after}, *m_organization);
        if (lines.isEmpty())
            fault = tr("This is what is published now.");
    }
    m_changesTitle->setText(any ? tr("What restoring it changes") : QString());
    m_changes->setText(any && lines.isEmpty() ? tr("Nothing: its policies are those that are published.")
                                              : withBreaks(lines.join(u'\n')));
    m_fault->setText(fault);
    m_restore->setEnabled(any && fault.isEmpty());
    m_draft->setEnabled(any);
}

QString VersionsDialog::time() const
{
    return m_model.text(row(), VersionsModel::When);
}

} // namespace gatehouse::ui
