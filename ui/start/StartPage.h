// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QList>
#include <QPushButton>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>

namespace gatehouse::ui {

/// A file that was open before, as the start page shows it.
struct RecentFile
{
    QString path;
    QString date;       ///< when it was open last: "31 Jan 2026"; may be empty
    bool exists = true; ///< false: shown as gone, with a way to remove it from the list
};

/// What is shown while nothing is open: ways to open an organization, and the recent files. Reads nothing
/// itself. Object names "startPage", "startPage.open", "startPage.new", "startPage.sample",
/// "startPage.recent.N", "startPage.remove.N" (N from 0).
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const Theme& theme, QWidget* parent = nullptr);

    void setSampleCounts(int apps, int containers, int policies);
    void setRecentFiles(const QList<RecentFile>& files);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentChosen(const QString& path);
    void recentRemoved(const QString& path);

private:
    void addWay(QVBoxLayout& ways, const QString& icon, const QString& title, PlainLabel* sentence,
                QPushButton* button);

    const Theme& m_theme;
    PlainLabel* m_sample;
    PlainLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

} // namespace gatehouse::ui
