// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/GroupEditor.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QHash>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace gatehouse::ui {

namespace {

QList<PickerChoice> memberChoices(const Group& group, const Organization& organization)
{
    QHash<QString, PickerChoice> accounts;
    for (const PickerChoice& account : accountChoices(organization))
        accounts.insert(account.id, account);
    QList<PickerChoice> members;
    for (const UserId& member : group.members)
        members.append(accounts.value(QString::fromStdString(member.value)));
    return members;
}

} // namespace

GroupEditor::GroupEditor(const Group& group, std::shared_ptr<const Organization> organization,
                         const Theme& theme, QWidget* parent)
    : EditorDialog(QStringLiteral("group"), tr("Edit group"), theme, parent)
    , m_organization(std::move(organization))
    , m_group(group)
    , m_members(memberChoices(group, *m_organization))
{
    resize(520, 560);
    m_name = addField(tr("Name"), QString::fromStdString(group.name), "name");
    buildMembers();
    buildButtons();
    connect(m_name, &QLineEdit::textChanged, this, &GroupEditor::check);
    connect(&m_members, &QAbstractItemModel::modelReset, this, &GroupEditor::check);
    check();
    m_name->setFocus();
}

void GroupEditor::buildMembers()
{
    m_filter = new FilterField(theme(), tr("Find a member"), this);
    m_filter->setObjectName(QStringLiteral("group.filter"));
    m_table = new TableView(theme(), this);
    m_table->setObjectName(QStringLiteral("group.members"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_members);
    m_table->setColumnWidths({{260, true}, {140}});
    addCaption(tr("Members"), m_table);
    body().addWidget(m_filter);
    body().addWidget(m_table, 1);
    connect(m_filter, &FilterField::textChanged, &m_members, &MembersModel::setFilter);
    connect(m_filter, &FilterField::left, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupEditor::check);
}

void GroupEditor::buildButtons()
{
    auto* const row = new QHBoxLayout;
    m_add = pushButton(tr("Add member…"), theme(), QStringLiteral("plus"), this);
    m_add->setObjectName(QStringLiteral("group.add"));
    m_remove = pushButton(tr("Remove members"), theme(), QStringLiteral("delete"), this);
    m_remove->setObjectName(QStringLiteral("group.remove"));
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    body().addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &GroupEditor::askForMember);
    connect(m_remove, &QPushButton::clicked, this, &GroupEditor::removeSelected);
    auto* const key = new QShortcut(Qt::Key_Delete, m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &GroupEditor::removeSelected);
}

void GroupEditor::askForMember()
{
    QList<PickerChoice> choices = accountChoices(*m_organization);
    choices.removeIf([this](const PickerChoice& choice) { return m_members.contains(choice.id); });
    auto* const picker = new ChoicePicker(tr("Person or app user"), choices, theme(), this);
    connect(picker, &ChoicePicker::chosen, this, [this, choices](const QString& id) {
        for (const PickerChoice& choice : choices)
            if (choice.id == id)
                m_members.add(choice);
        m_add->setFocus();
    });
    picker->popUpBelow(*m_add);
}

void GroupEditor::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    m_members.removeRows(rows);
}

void GroupEditor::check()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    setFault(m_name->text().trimmed().isEmpty() ? tr("A group needs a name.") : QString(),
             tr("%Ln members. Whatever is granted to the group holds for them.", nullptr,
                m_members.sourceCount()));
}

Group GroupEditor::group() const
{
    Group group = m_group;
    group.name = m_name->text().trimmed().toStdString();
    group.members.clear();
    for (const PickerChoice& member : m_members.members())
        group.members.emplace_back(member.id.toStdString());
    return group;
}

void GroupEditor::save()
{
    Q_EMIT saved(group());
}

} // namespace gatehouse::ui
