// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/MainWindow.h"

#include <QDir>
#include <QObject>
#include <QStringList>

#include <functional>

namespace gatehouse::app {

/// Takes a picture of every place of a window, of Preview and Policies with the first draft where there is
/// one, and of each screen of Policies, one after the other, each once the place has nothing left to compute.
/// Driven by the event loop of the application; emits `finished` once.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    Screenshots(MainWindow& window, const QDir& directory, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    /// `written` are the files; `failed` the one that could not be written, or empty.
    void finished(const QStringList& written, const QString& failed);

private:
    struct Step
    {
        QString name; ///< of the picture, without ending
        std::function<void()> prepare;
    };
    void planPlaces();
    void planPolicyScreens();
    void next();
    void waitAndTake();
    void take();
    void press(const char* objectName);

    MainWindow& m_window;
    QDir m_directory;
    QList<Step> m_steps;
    QStringList m_written;
};

} // namespace gatehouse::app
