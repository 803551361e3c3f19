// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Place.h"

namespace gatehouse::ui::gallery {

/// A place with nothing in it.
class GalleryPlace : public Place
{
    Q_OBJECT
public:
    GalleryPlace(QString id, QString title, QString icon, QString badge)
        : m_id(std::move(id))
        , m_title(std::move(title))
        , m_icon(std::move(icon))
        , m_badge(std::move(badge))
    {}

    [[nodiscard]] QString placeId() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return m_icon; }
    [[nodiscard]] QString badge() const override { return m_badge; }
    [[nodiscard]] QString subtitle() const override
    {
        return QStringLiteral("verdicts per container, without issue security and page restrictions");
    }

private:
    QString m_id;
    QString m_title;
    QString m_icon;
    QString m_badge;
};

} // namespace gatehouse::ui::gallery
