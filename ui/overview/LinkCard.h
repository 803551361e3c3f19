// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/LinkListModel.h"
#include "ui/widgets/Card.h"

class QListView;

namespace gatehouse::ui {

class LinkButton;

/// A card with lines that lead somewhere, as high as they need, and a link below where there are more. One
/// click or Enter follows a line. Object names "NAME", "NAME.list", "NAME.more", "NAME.empty".
class LinkCard : public Card
{
    Q_OBJECT
public:
    LinkCard(const QString& name, const QString& title, const Theme& theme, QWidget* parent = nullptr);

    void setRows(const QList<LinkRow>& rows);
    /// Where there are no lines: an empty good result says so.
    void setEmptyText(const QString& text);
    /// An empty text: there are no more.
    void setMore(const QString& text, const Destination& destination);
    [[nodiscard]] const LinkListModel& model() const { return m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

private:
    void follow(const QModelIndex& index);

    LinkListModel m_model;
    QListView* m_list;
    PlainLabel* m_empty;
    LinkButton* m_more;
    QWidget* m_below = nullptr;
    Destination m_moreDestination;
};

} // namespace gatehouse::ui
