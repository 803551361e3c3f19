// SPDX-License-Identifier: Apache-2.0
#include "ui/help/GuideWindow.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterField.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int margin = 24;
constexpr int rowMargin = 6;

/// Shows what it is given and loads nothing else, whatever a page may name.
class PageBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

} // namespace

GuideWindow::GuideWindow(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_all(guidePages())
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("User guide"));
    resize(900, 640);
    // Named as the same button of the main window.
    m_back = flatIconButton(QStringLiteral("back"),
                            QCoreApplication::translate("gatehouse::ui::TitleBar", "Back"), theme);
    m_back->setObjectName(QStringLiteral("guide.back"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_back->setEnabled(false);
    m_field = new FilterField(theme, tr("Search the guide"));
    m_field->setObjectName(QStringLiteral("guide.filter"));
    m_field->setAccessibleName(tr("Search the guide"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("guide.pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_text = new PageBrowser;
    m_text->setObjectName(QStringLiteral("guide.text"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    auto* const side = new QWidget;
    side->setFixedWidth(264);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    auto* const top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_back);
    top->addWidget(m_field, 1);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_text, 1);
    connect(m_back, &QToolButton::clicked, this, &GuideWindow::goBack);
    connect(m_field, &QLineEdit::textChanged, this, &GuideWindow::fill);
    connect(m_field, &FilterField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showPage(link.toString()); });
    fill({});
    m_list->setFocus(); // arrows turn the pages from the first key on
}

/// Pages that have every word.
void GuideWindow::fill(const QString& words)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const GuidePage& page : std::as_const(m_all)) {
        const bool has = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return page.markdown.contains(word, Qt::CaseInsensitive);
        });
        if (!has)
            continue;
        auto* const item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
        item->setSizeHint({0, m_list->fontMetrics().height() + 2 * rowMargin});
        if (page.name == m_shown)
            m_list->setCurrentItem(item);
    }
    if (m_shown.isEmpty() && !m_all.isEmpty())
        showPage(m_all.front().name);
}

const GuidePage* GuideWindow::pageNamed(const QString& name) const
{
    const auto found =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const GuidePage& page) { return page.name == name; });
    return found == m_all.cend() ? nullptr : &*found;
}

void GuideWindow::showPage(const QString& name)
{
    const GuidePage* const page = pageNamed(name);
    if (page == nullptr || name == m_shown)
        return;
    if (!m_shown.isEmpty())
        m_before.append(m_shown);
    turnTo(*page);
}

void GuideWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    if (const GuidePage* const page = pageNamed(m_before.takeLast()))
        turnTo(*page);
}

void GuideWindow::turnTo(const GuidePage& page)
{
    m_shown = page.name;
    m_back->setEnabled(!m_before.isEmpty());
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_shown)
            m_list->setCurrentRow(row);
    render();
}

void GuideWindow::render()
{
    const GuidePage* const page = pageNamed(m_shown);
    if (page == nullptr)
        return;
    QTextDocument& document = *m_text->document();
    document.setDefaultFont(m_theme.font(TextRole::Body));
    m_text->setMarkdown(page->markdown);
    document.setDocumentMargin(margin);
    // Lines and paragraphs with the air of the program's other texts.
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(8);
        QTextCursor(block).setBlockFormat(format);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr)
        render(); // links have their colour from the palette
}

} // namespace gatehouse::ui
