// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/ChoicePicker.h"

#include "models/wording/Wording.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/ItemDelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr QSize choicePickerSize{320, 320};

bool movesInList(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

void PickerModel::setChoices(const QList<PickerChoice>& choices)
{
    beginResetModel();
    m_choices.clear();
    m_choices.reserve(static_cast<std::size_t>(choices.size()));
    for (const PickerChoice& choice : choices)
        m_choices.push_back({choice, (choice.text + u'\n' + choice.id).toCaseFolded()});
    arrange();
    endResetModel();
}

void PickerModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed.trimmed();
    arrange();
    endResetModel();
}

void PickerModel::setNewText(const QString& pattern)
{
    beginResetModel();
    m_newText = pattern;
    arrange();
    endResetModel();
}

QString PickerModel::idAt(int row) const
{
    const int source = sourceOf(row);
    return isNew(source) ? QString() : m_choices[static_cast<std::size_t>(source)].choice.id;
}

int PickerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

bool PickerModel::shows(int source) const
{
    if (!isNew(source))
        return m_choices[static_cast<std::size_t>(source)].haystack.contains(m_typed.toCaseFolded());
    return !m_newText.isEmpty() && !m_typed.isEmpty() &&
           std::none_of(m_choices.begin(), m_choices.end(),
                        [&](const Entry& entry) { return entry.choice.text == m_typed; });
}

SortKey PickerModel::sortKey(int source, int /*column*/) const
{
    return {source, {}};
}

QVariant PickerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int source = sourceOf(index.row());
    if (isNew(source))
        return role == Qt::DisplayRole
                   ? QVariant(m_newText.arg(wording::plainText(m_typed.toStdString(), 80)))
               : role == CellRole::Color ? variant(ColorRole::Accent)
                                         : QVariant();
    const PickerChoice& choice = m_choices[static_cast<std::size_t>(source)].choice;
    if (role == Qt::DisplayRole)
        return choice.text;
    if (role == CellRole::Suffix)
        return choice.note;
    return ArrangedModel::data(index, role);
}

ChoicePicker::ChoicePicker(const QString& placeholder, const QList<PickerChoice>& choices, const Theme& theme,
                           QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new FilterField(theme, placeholder, this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("picker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    m_field->setAccessibleName(placeholder);
    m_model.setChoices(choices);
    m_list->setObjectName(QStringLiteral("picker.list"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ItemDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(NoFrame);
    m_list->setAccessibleName(placeholder);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(choicePickerSize);
    m_field->installEventFilter(this);
    connect(m_field, &FilterField::textChanged, this, [this](const QString& text) {
        m_model.setTyped(text);
        m_list->setCurrentIndex(m_model.index(0, 0));
    });
    connect(m_field, &FilterField::left, this, &QWidget::close);
    connect(m_list, &QListView::clicked, this, &ChoicePicker::take);
}

void ChoicePicker::allowNew(const QString& pattern)
{
    m_model.setNewText(pattern);
}

void ChoicePicker::popUpBelow(const QWidget& widget)
{
    QPoint place = widget.mapToGlobal(QPoint(0, widget.height() + 2));
    const QRect screen = widget.screen()->availableGeometry();
    if (place.y() + height() > screen.bottom())
        place.setY(widget.mapToGlobal(QPoint(0, -2)).y() - height());
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    m_list->setCurrentIndex(m_model.index(0, 0));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool ChoicePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    if (!movesInList(key))
        return QFrame::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

/// Tells after closing: who listens may rebuild what this belongs to.
void ChoicePicker::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString id = m_model.idAt(index.row());
    const QString typed = m_field->text().trimmed();
    hide();
    if (!id.isEmpty())
        Q_EMIT chosen(id);
    else if (!typed.isEmpty())
        Q_EMIT entered(typed);
    close();
}

} // namespace gatehouse::ui
