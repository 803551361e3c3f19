// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/Token.h"

#include <QList>
#include <QWidget>

namespace gatehouse::ui {

/// Tokens that wrap, and after them a link that asks for one more. Shows values and tells wishes; it changes
/// nothing by itself.
class TokenList : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name; tokens are "NAME.token", the link is "NAME.add".
    TokenList(const QString& name, const QList<TokenItem>& tokens, const QString& addText, const Theme& theme,
              QWidget* parent = nullptr);

    /// Below which a picker belongs.
    [[nodiscard]] QWidget& addLink() { return *m_add; }

Q_SIGNALS:
    void addRequested();
    void opened(const QString& id);
    void removeRequested(const QString& id);

private:
    QWidget* m_add;
};

} // namespace gatehouse::ui
