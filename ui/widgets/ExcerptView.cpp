// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ExcerptView.h"

#include <QPainter>
#include <QTextBlock>

namespace gatehouse::ui {

namespace {

constexpr int numbersWidth = 64;
constexpr int excerptMargin = 8;
constexpr int scrollBarSpace = 12;

} // namespace

ExcerptView::ExcerptView(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_numbers(new QWidget(this))
{
    setAccessibleName(tr("The place in the file"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setViewportMargins(numbersWidth, excerptMargin, 0, excerptMargin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
    connect(&theme, &Theme::changed, this, &ExcerptView::follow);
    follow();
}

void ExcerptView::follow()
{
    setFont(m_theme.font(TextRole::Mono));
    showMark();
}

void ExcerptView::setExcerpt(const Excerpt& excerpt)
{
    m_excerpt = excerpt;
    setPlainText(excerpt.lines.join(QLatin1Char('\n')));
    const int lineHeight = fontMetrics().lineSpacing();
    setFixedHeight(qMax(1, int(excerpt.lines.size())) * lineHeight + 2 * excerptMargin + scrollBarSpace);
    showMark();
}

void ExcerptView::showMark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QTextBlock block = document()->findBlockByNumber(m_excerpt.markedLine);
    if (m_excerpt.markedLine >= 0 && block.isValid()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(m_theme.color(ColorRole::PolicyTint));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(block);
        QTextEdit::ExtraSelection token;
        token.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        token.format.setUnderlineColor(m_theme.color(ColorRole::Denied));
        token.cursor = QTextCursor(block);
        token.cursor.setPosition(block.position() + m_excerpt.markFrom);
        token.cursor.setPosition(block.position() + m_excerpt.markFrom + m_excerpt.markLength,
                                 QTextCursor::KeepAnchor);
        selections = {line, token};
    }
    setExtraSelections(selections);
}

bool ExcerptView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_numbers || event->type() != QEvent::Paint)
        return QPlainTextEdit::eventFilter(watched, event);
    paintNumbers();
    return true;
}

void ExcerptView::paintNumbers()
{
    QPainter painter(m_numbers);
    painter.fillRect(m_numbers->rect(), m_theme.color(ColorRole::Base));
    painter.setFont(m_theme.font(TextRole::Mono));
    painter.setPen(m_theme.color(ColorRole::Text3));
    int number = m_excerpt.firstLine;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next(), ++number) {
        const QRectF box =
            blockBoundingGeometry(block).translated(contentOffset()).translated(0, excerptMargin);
        const QRectF row(0, box.top(), m_numbers->width(), box.height());
        if (block.blockNumber() == m_excerpt.markedLine)
            painter.fillRect(row, m_theme.color(ColorRole::PolicyTint));
        painter.drawText(row.adjusted(0, 0, -24, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(number));
    }
}

void ExcerptView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(0, 0, numbersWidth, height());
}

} // namespace gatehouse::ui
