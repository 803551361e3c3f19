// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/GoToButton.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QToolButton>
#include <QWidget>

namespace gatehouse::ui {

/// The 44-px bar above a place: back, forward, title and subtitle, the place's own buttons, "Go to anything".
/// Object names "titleBar", "titleBar.back", "titleBar.forward", "titleBar.title", "titleBar.subtitle",
/// "titleBar.goTo".
class TitleBar : public QWidget
{
    Q_OBJECT
public:
    explicit TitleBar(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& subtitle);
    /// Shows the widget of a place, which keeps owning it; null for none.
    void setPlaceWidget(QWidget* widget);
    void setHistory(bool canGoBack, bool canGoForward);
    [[nodiscard]] GoToButton& goToButton() { return *m_goTo; }

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void goToRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QToolButton* m_back;
    QToolButton* m_forward;
    PlainLabel* m_title;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_slot;
    GoToButton* m_goTo;
    QPointer<QWidget> m_placeWidget;
};

} // namespace gatehouse::ui
