// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/MainWindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace gatehouse::app::test {

/// The real window with settings and files of its own, driven through object names as a person would: waits
/// are for conditions, never for time.
class Window
{
public:
    Window();

    [[nodiscard]] MainWindow& main() { return m_window; }
    [[nodiscard]] ui::OrganizationDocument& document() { return m_document; }
    [[nodiscard]] WindowSettings& settings() { return m_settings; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file of the journey and gives its path.
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;

    /// The child with this name; the journey ends with its name if there is none.
    template <class T>
    [[nodiscard]] T& find(const QString& name)
    {
        T* child = m_window.findChild<T*>(name);
        if (!child)
            throw std::runtime_error("there is no " + name.toStdString());
        return *child;
    }
    void click(const QString& button);
    void trigger(const QString& action);
    void goTo(const QString& place);
    void drop(const QStringList& paths);
    /// Waits until nothing is read, written or computed any more.
    void settle();
    void openSample();
    void open(const QString& path);
    void saveTo(const QString& path);

private:
    QTemporaryDir m_folder;
    WindowSettings m_settings;
    ui::Theme& m_theme;
    ui::OrganizationDocument m_document;
    MainWindow m_window;
};

} // namespace gatehouse::app::test
