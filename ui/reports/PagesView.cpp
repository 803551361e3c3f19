// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/PagesView.h"

#include "ui/widgets/PaneSection.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

QPixmap pixmapOf(const reports::PagePicture& page, qreal scale)
{
    const QImage shared(reinterpret_cast<const uchar*>(page.pixels.data()), page.width, page.height,
                        page.width * static_cast<int>(sizeof(std::uint32_t)), QImage::Format_RGB32);
    QPixmap pixmap = QPixmap::fromImage(shared.copy()); // else it may go on reading the page
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

PagesView::PagesView(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("reports.pages"));
    setAccessibleName(tr("First pages"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    auto* const sheet = new QWidget;
    auto* const centred = new QVBoxLayout(sheet);
    centred->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(16);
    centred->addLayout(m_column);
    centred->addStretch(1);
    setWidget(sheet);
}

void PagesView::setPages(const std::vector<reports::PagePicture>& pages, qreal scale)
{
    clearLayout(*m_column);
    m_count = 0;
    for (const reports::PagePicture& page : pages) {
        auto* const label = new QLabel;
        label->setPixmap(pixmapOf(page, scale));
        label->setFrameShape(QFrame::Box);
        QPalette edge = label->palette();
        edge.setColor(QPalette::WindowText, m_theme.color(ColorRole::Line));
        label->setPalette(edge);
        label->setAccessibleName(tr("Page %1").arg(++m_count));
        m_column->addWidget(label, 0, Qt::AlignHCenter | Qt::AlignTop);
    }
    verticalScrollBar()->setValue(0);
}

} // namespace gatehouse::ui
