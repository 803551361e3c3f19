// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/policies/editor/PolicyFlow.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

#include <stdexcept>

namespace gatehouse::test {

/// The screens of one policy, driven by object names as a person would by sight; waits are for conditions.
class ScreenDriver
{
public:
    ScreenDriver()
        : m_theme(ui::ColorScheme::Light)
        , m_flow(catalogue::Catalogue::builtIn(), m_theme)
    {
        m_flow.resize(1232, 800);
        m_flow.show();
        QObject::connect(&m_flow, &ui::PolicyFlow::saved, &m_flow, [this](const Policy& policy) {
            ++m_saves;
            m_saved = policy;
        });
    }

    [[nodiscard]] ui::PolicyFlow& flow() { return m_flow; }
    [[nodiscard]] int saves() const { return m_saves; }
    [[nodiscard]] const Policy& saved() const { return m_saved; }

    template <class T>
    [[nodiscard]] T& find(const char* name) const
    {
        T* found = m_flow.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(std::string("there is no ") + name);
        return *found;
    }
    void press(const char* name) const { find<QAbstractButton>(name).click(); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name).text(); }
    [[nodiscard]] QAbstractItemModel& model(const char* view) const
    {
        return *find<QAbstractItemView>(view).model();
    }
    /// The row of a view with this text in one of its columns.
    [[nodiscard]] int row(const char* view, const QString& wanted) const
    {
        const QAbstractItemModel& rows = model(view);
        for (int row = 0; row < rows.rowCount(); ++row)
            for (int column = 0; column < rows.columnCount(); ++column)
                if (rows.index(row, column).data().toString() == wanted)
                    return row;
        throw std::runtime_error("no row " + wanted.toStdString());
    }
    [[nodiscard]] QString cell(const char* view, const QString& rowText, int column) const
    {
        return model(view).index(row(view, rowText), column).data().toString();
    }
    bool check(const char* view, const QString& rowText, bool on = true) const
    {
        QAbstractItemModel& rows = model(view);
        return rows.setData(rows.index(row(view, rowText), 0), on ? Qt::Checked : Qt::Unchecked,
                            Qt::CheckStateRole);
    }
    void settle() const
    {
        constexpr int patience = 60000; // milliseconds; only a defect ever uses it up
        if (!QTest::qWaitFor([this] { return !m_flow.isWorking(); }, patience))
            throw std::runtime_error("the screen never settled");
        QCoreApplication::processEvents(); // what arrived last is shown by the event loop
    }
    /// Every text that is seen on the screen.
    [[nodiscard]] QString seen() const
    {
        QStringList texts;
        for (const QLabel* label : m_flow.findChildren<QLabel*>())
            if (label->isVisibleTo(&m_flow))
                texts << label->text();
        for (const QAbstractButton* button : m_flow.findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&m_flow))
                texts << button->text();
        return texts.join(u'\n');
    }

private:
    ui::Theme m_theme;
    ui::PolicyFlow m_flow;
    Policy m_saved;
    int m_saves = 0;
};

} // namespace gatehouse::test
