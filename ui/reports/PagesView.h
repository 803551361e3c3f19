// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/pdf/PdfCanvas.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace gatehouse::ui {

/// Pages one below the other, as they will be printed; white in every theme.
class PagesView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagesView(const Theme& theme, QWidget* parent = nullptr);

    /// `scale`: how many pixels of the pictures are one of the window.
    void setPages(const std::vector<reports::PagePicture>& pages, qreal scale);
    [[nodiscard]] int pageCount() const { return m_count; }

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    int m_count = 0;
};

} // namespace gatehouse::ui
