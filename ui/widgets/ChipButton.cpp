// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ChipButton.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/ToolTips.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 11;
constexpr int chipGap = 5;
constexpr int chipSign = 14;

QFont chipValueFont(const Theme& theme)
{
    QFont font = theme.font(TextRole::Secondary);
    font.setWeight(QFont::Medium);
    return font;
}

int chipTextWidth(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

QString menuText(const ChipOption& option)
{
    QString text = option.text;
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return option.count < 0 ? text : text + QLatin1Char('\t') + QString::number(option.count);
}

} // namespace

ChipButton::ChipButton(const QString& label, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_label(label)
    , m_anyText(tr("any"))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!isCheckable())
            openMenu();
    });
    // A check mark widens the chip, whoever set it.
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    describe();
}

void ChipButton::setOptions(const QList<ChipOption>& options)
{
    m_options = options;
    const bool kept = std::any_of(options.cbegin(), options.cend(),
                                  [this](const ChipOption& option) { return option.id == m_choice; });
    if (!kept)
        setChoice({});
    describe();
}

void ChipButton::setAnyText(const QString& text)
{
    m_anyText = text;
    describe();
}

void ChipButton::setClearable(bool clearable)
{
    m_clearable = clearable;
    describe();
}

void ChipButton::setChoice(const QString& id)
{
    if (id == m_choice)
        return;
    m_choice = id;
    describe();
    Q_EMIT choiceChanged(id);
}

void ChipButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QString& id) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(id == m_choice);
        connect(action, &QAction::triggered, this, [this, id] { setChoice(id); });
    };
    if (m_clearable)
        add(m_anyText, {});
    for (const ChipOption& option : std::as_const(m_options))
        add(menuText(option), option.id);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QString ChipButton::choiceText() const
{
    for (const ChipOption& option : m_options)
        if (option.id == m_choice)
            return option.text;
    return m_anyText;
}

void ChipButton::describe()
{
    setAccessibleName(isCheckable() ? m_label : tr("%1: %2").arg(m_label, choiceText()));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    if (isCheckable())
        return {2 * chipPadding + chipTextWidth(chipValueFont(m_theme), m_label) +
                    (isChecked() ? chipGap + chipSign : 0),
                chipHeight};
    return {2 * chipPadding + chipTextWidth(m_theme.font(TextRole::Secondary), m_label) + 2 * chipGap +
                chipSign + chipTextWidth(chipValueFont(m_theme), choiceText()),
            chipHeight};
}

QSize ChipButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    if (isCheckable() || chosen())
        return whole;
    const int any = chipTextWidth(chipValueFont(m_theme), choiceText()) + chipGap;
    return {whole.width() - any, whole.height()};
}

QRect ChipButton::signRect() const
{
    const QRect sign(width() - chipPadding - chipSign + 3, (height() - chipSign) / 2, chipSign, chipSign);
    return QStyle::visualRect(layoutDirection(), rect(), sign);
}

void ChipButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool marked = chosen() || isChecked();
    const ColorRole ground = marked         ? ColorRole::Selection
                             : underMouse() ? ColorRole::Hover
                                            : ColorRole::Base;
    const ColorRole border = marked ? ColorRole::Accent : ColorRole::ButtonBorder;
    paintBox(painter, rect(), m_theme.color(ground), m_theme.color(border), height() / 2.0);
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme, 2, height() / 2.0);
    QRect free = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    const auto put = [&](const QFont& font, ColorRole color, const QString& text) {
        painter.setFont(font);
        painter.setPen(isEnabled() ? m_theme.color(color) : m_theme.disabledText());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), free),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
        free.setLeft(free.left() + chipTextWidth(font, text) + chipGap);
    };
    if (isCheckable()) {
        put(chipValueFont(m_theme), ColorRole::Text, m_label);
        if (isChecked())
            m_theme.icon(QStringLiteral("check"), ColorRole::Accent).paint(&painter, signRect());
        return;
    }
    put(m_theme.font(TextRole::Secondary), ColorRole::Text2, m_label);
    if (width() >= sizeHint().width())
        put(chipValueFont(m_theme), ColorRole::Text, choiceText());
    m_theme.icon(chosen() ? QStringLiteral("close") : QStringLiteral("chevron-down"))
        .paint(&painter, signRect());
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (clears && chosen())
        setChoice({});
    else if (event->key() == Qt::Key_Down && !isCheckable())
        openMenu();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChipButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (!chosen() || !isDown() || !signRect().adjusted(-4, -6, 8, 6).contains(event->pos())) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    setChoice({});
}

} // namespace gatehouse::ui
