// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>

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
    /// Replaces all sections by those that `fill` adds, and stays where it was: at the same scroll position,
    /// with the focus in the widget of the same object name. For what changed about the thing shown.
    void refill(const std::function<void()>& fill);

    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] QString focusedName() const;
    void focusNamed(const QString& name);
    void layOutNow();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
};

} // namespace gatehouse::ui
