// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/TokenList.h"

#include "ui/editing/WrapLayout.h"
#include "ui/widgets/LinkButton.h"

namespace gatehouse::ui {

TokenList::TokenList(const QString& name, const QList<TokenItem>& tokens, const QString& addText,
                     const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto* const row = new WrapLayout(6, this);
    for (const TokenItem& item : tokens) {
        auto* const token = new Token(item, theme, this);
        token->setObjectName(name + QStringLiteral(".token"));
        connect(token, &Token::removeRequested, this, [this, id = item.id] { Q_EMIT removeRequested(id); });
        if (item.opens)
            connect(token, &Token::clicked, this, [this, id = item.id] { Q_EMIT opened(id); });
        row->addWidget(token);
    }
    auto* const add = new LinkButton(addText, theme, this);
    add->setObjectName(name + QStringLiteral(".add"));
    add->setFixedHeight(24);
    connect(add, &LinkButton::clicked, this, &TokenList::addRequested);
    row->addWidget(add);
    m_add = add;
}

} // namespace gatehouse::ui
