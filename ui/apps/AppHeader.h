// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppActions.h"
#include "ui/apps/ShownApp.h"

#include <QWidget>

class QHBoxLayout;

namespace gatehouse::ui {

class ElidedLabel;
class PlainLabel;

/// What an app is: name, vendor and version, key, how it stands, its last review; and what to do about it.
class AppHeader : public QWidget
{
    Q_OBJECT
public:
    AppHeader(AppActions& actions, const Theme& theme, QWidget* parent = nullptr);

    void show(const ShownApp& shown);

private:
    [[nodiscard]] QWidget* buttonRow();
    void showMarks(const ShownApp& shown);
    [[nodiscard]] QWidget* installLink();
    void openMenu();

    const Theme& m_theme;
    AppActions& m_actions;
    QString m_id;
    PlainLabel* m_name;
    PlainLabel* m_facts;
    ElidedLabel* m_key;
    PlainLabel* m_review;
    QWidget* m_marks;
    QHBoxLayout* m_markRow;
    QWidget* m_more = nullptr;
};

} // namespace gatehouse::ui
