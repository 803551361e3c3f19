// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paper/NoticeDocument.h"
#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>

#include <optional>

namespace gatehouse::ui {

/// The sheets of a notice one below the other, as wide as the view allows, scrolled by keys and wheel. A
/// screen reader is told the text.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(const Theme& theme, QWidget* parent = nullptr);

    /// Stays where it was scrolled to.
    void setNotice(const wording::Notice& notice);
    [[nodiscard]] int pageCount() const { return m_document ? m_document->pageCount() : 0; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double scale() const; ///< pixels a point
    [[nodiscard]] QRectF sheet(int page) const;
    void updateBars();

    const Theme& m_theme;
    std::optional<NoticeDocument> m_document;
};

} // namespace gatehouse::ui
