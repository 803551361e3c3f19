// SPDX-License-Identifier: Apache-2.0
#include "app/window/Screenshots.h"

#include <QAbstractButton>
#include <QPixmap>
#include <QTimer>

namespace gatehouse::app {

Screenshots::Screenshots(MainWindow& window, const QDir& directory, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_directory(directory)
{}

void Screenshots::start()
{
    planPlaces();
    planPolicyScreens();
    next();
}

void Screenshots::planPlaces()
{
    for (const ui::Place* place : m_window.shell().places()) {
        ui::Destination destination;
        destination.place = place->placeId();
        m_steps.append({.name = place->placeId(),
                        .prepare = [this, destination] { m_window.shell().goTo(destination); }});
    }
}

void Screenshots::planPolicyScreens()
{
    const auto plan = [this](const char* name, const char* place, const char* button) {
        m_steps.append({.name = QLatin1String(name), .prepare = [this, place, button] {
                            ui::Destination destination;
                            destination.place = QLatin1String(place);
                            m_window.shell().goTo(destination);
                            press(button);
                        }});
    };
    plan("preview-draft", "preview", "preview.showDraft"); // stays shown from here on
    plan("policies-draft", "policies", "");
    plan("policies-editor", "policies", "policies.edit");
    plan("policies-rule", "policies", "policies.rule.change");
    plan("policies-coverage", "policies", "policies.coverage.change");
}

void Screenshots::press(const char* objectName)
{
    auto* button = m_window.findChild<QAbstractButton*>(QString::fromLatin1(objectName));
    if (button && button->isEnabled())
        button->click();
}

void Screenshots::next()
{
    if (m_steps.isEmpty()) {
        Q_EMIT finished(m_written, {});
        return;
    }
    m_steps.first().prepare();
    QTimer::singleShot(0, this, &Screenshots::waitAndTake);
}

void Screenshots::waitAndTake()
{
    const ui::Place* place = m_window.shell().currentPlace();
    if (place && place->isWorking()) {
        QTimer::singleShot(5, this, &Screenshots::waitAndTake);
        return;
    }
    // One more turn, so that what the finished work asked to be laid out is.
    QTimer::singleShot(0, this, &Screenshots::take);
}

void Screenshots::take()
{
    const QString path = m_directory.filePath(m_steps.takeFirst().name + QStringLiteral(".png"));
    if (!m_window.grab().save(path, "PNG")) {
        m_steps.clear();
        Q_EMIT finished(m_written, path);
        return;
    }
    m_written.append(path);
    next();
}

} // namespace gatehouse::app
