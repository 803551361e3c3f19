// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// One entry of a TokenList.
struct TokenItem
{
    QString id; ///< raw; told back
    QString text;
    QString note{};     ///< grey, after the text: "group", "2 of 5"
    bool opens = false; ///< a click on the text opens something
    bool operator==(const TokenItem&) const = default;
};

/// A bordered word with a cross that takes it away: a label, an actor of a role. The cross, Delete and
/// Backspace ask to remove it; `clicked` comes where it opens something.
class Token : public QAbstractButton
{
    Q_OBJECT
public:
    Token(const TokenItem& item, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const TokenItem& item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    const Theme& m_theme;
    TokenItem m_item;
};

} // namespace gatehouse::ui
