// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Date.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QHBoxLayout;

namespace gatehouse::ui {

/// A last day: a date with buttons for so many months from a given day, or none. Object names "NAME" (the
/// date), "NAME.3", "NAME.6", "NAME.12" and "NAME.none".
class DueDateField : public QWidget
{
    Q_OBJECT
public:
    /// `noneText` is what the box says that leaves the day open.
    DueDateField(const QString& name, const QString& noneText, const Theme& theme, QWidget* parent = nullptr);

    /// What the months count from; an earlier day cannot be chosen.
    void setFrom(Date from);
    void setMonths(int months); ///< chooses the day so many months after `from`
    void setDay(const std::optional<Date>& day);
    [[nodiscard]] std::optional<Date> day() const;
    [[nodiscard]] QWidget* field() const; ///< what takes the focus

Q_SIGNALS:
    void changed();

private:
    void addMonths(QHBoxLayout& row, int months);

    const Theme& m_theme;
    Date m_from{};
    QDateEdit* m_date;
    QCheckBox* m_none;
};

} // namespace gatehouse::ui
