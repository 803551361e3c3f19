// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse::ui {

/// The pane at the right of a place: 320–440 px wide, scrolls upright, sections with lines between,
/// padding 16. Put it into a QSplitter. Object name "detailsPane".
class DetailsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailsPane(const Theme& theme, QWidget* parent = nullptr);

    /// Adds below what is there; the pane owns it. The first one is the header.
    void add(QWidget* section);
    /// Deletes all sections and scrolls to the top.
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_layout;
};

} // namespace gatehouse::ui
