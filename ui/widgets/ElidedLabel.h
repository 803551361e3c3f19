// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/PlainLabel.h"

namespace gatehouse::ui {

/// A one-line label that ends in "…" where its text does not fit, and then has the whole text as tool tip
/// (escaped).
class ElidedLabel : public PlainLabel
{
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;

    /// Where to cut; ids are best cut in the middle. At first `Qt::ElideRight`.
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString shown() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace gatehouse::ui
