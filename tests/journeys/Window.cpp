// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/Window.h"

#include "tests/ui/support/TestClock.h"
#include "tests/ui/support/TestTheme.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <stdexcept>

namespace gatehouse::app::test {

namespace {

constexpr int patience = 60000; // milliseconds; only a defect or a very busy machine ever uses it up

void waitFor(const std::function<bool()>& condition, const char* what)
{
    if (!QTest::qWaitFor(condition, patience))
        throw std::runtime_error(std::string("waited in vain for ") + what);
}

} // namespace

Window::Window()
    : m_settings(std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat))
    , m_theme(ui::test::theme())
    , m_document(catalogue::Catalogue::builtIn())
    , m_window(
          m_document, m_theme, m_settings, [] { return *dateFromText("2026-11-21"); }, gatehouse::test::now)
{
    m_window.show();
}

QString Window::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + name.toStdString());
    return path(name);
}

void Window::click(const QString& button)
{
    auto& found = find<QAbstractButton>(button);
    if (!found.isEnabled())
        throw std::runtime_error(button.toStdString() + " is disabled");
    found.click();
}

void Window::trigger(const QString& action)
{
    find<QAction>(action).trigger();
}

void Window::goTo(const QString& place)
{
    ui::Destination destination;
    destination.place = place;
    m_window.shell().goTo(destination);
    settle();
}

void Window::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = m_window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &enter);
    if (!enter.isAccepted())
        throw std::runtime_error("the window does not take dropped files");
    QDropEvent drop(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &drop);
    settle();
}

void Window::settle()
{
    waitFor(
        [this] {
            const ui::Place* place = m_window.shell().currentPlace();
            if (place == nullptr)
                place = qobject_cast<ui::Place*>(m_window.shell().page());
            return !m_window.session().isBusy() && !m_window.tableImports().isBusy() &&
                   (!place || !place->isWorking());
        },
        "the window to settle");
}

void Window::openSample()
{
    m_window.openSample();
    settle();
}

void Window::open(const QString& path)
{
    m_window.openFile(path);
    settle();
}

void Window::saveTo(const QString& path)
{
    m_window.session().save(path);
    settle();
}

} // namespace gatehouse::app::test
