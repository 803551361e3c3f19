// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/PersonPicker.h"

#include "models/wording/Wording.h"
#include "ui/widgets/FilterField.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

constexpr QSize pickerSize{280, 320};

QString personText(const User& user)
{
    const QString name = wording::plainText(user.name, 60);
    return user.active ? name : PersonPicker::tr("%1 (inactive)").arg(name);
}

bool isListKey(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

PersonPicker::PersonPicker(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new FilterField(theme, tr("Find a person"), this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("access.people"));
    setFrameShape(StyledPanel);
    m_found.setSourceModel(&m_names);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_found);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFrameShape(NoFrame);
    m_list->setAccessibleName(tr("People"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(pickerSize);
    m_field->installEventFilter(this);
    connect(m_field, &FilterField::textChanged, this, [this](const QString& text) {
        m_found.setFilterFixedString(text);
        m_list->setCurrentIndex(m_found.index(0, 0));
    });
    connect(m_field, &FilterField::left, this, &QWidget::close);
    connect(m_list, &QListView::clicked, this, &PersonPicker::choose);
    connect(m_list, &QListView::activated, this, &PersonPicker::choose);
}

void PersonPicker::setPeople(const Organization& organization)
{
    m_people.clear();
    QStringList names;
    for (std::uint32_t index = 0; index < organization.users.size(); ++index) {
        const User& user = organization.users[index];
        if (user.kind != AccountKind::Person)
            continue;
        m_people.push_back(access::UserIndex{index});
        names << personText(user);
    }
    m_names.setStringList(names);
}

void PersonPicker::popUpBelow(const QWidget& widget)
{
    m_field->clear();
    m_list->setCurrentIndex(m_found.index(0, 0));
    move(widget.mapToGlobal(QPoint(0, widget.height() + 2)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (!isListKey(key))
        return QFrame::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void PersonPicker::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int row = m_found.mapToSource(index).row();
    close();
    Q_EMIT personChosen(m_people[static_cast<std::size_t>(row)]);
}

} // namespace gatehouse::ui
