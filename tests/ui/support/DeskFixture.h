// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "tests/ui/support/TestTheme.h"
#include "ui/document/PolicyDesk.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace gatehouse::test {

/// A document with its desk; widgets are driven by object names as a person would by sight.
class DeskFixture : public testing::Test
{
protected:
    DeskFixture()
        : m_document(catalogue::Catalogue::builtIn())
        , m_desk(m_document)
    {
        open(smallOrganization());
    }

    void open(std::shared_ptr<const Organization> organization)
    {
        m_document.reset(std::move(organization), {});
    }

    [[nodiscard]] const Organization& state() const { return *m_document.organization(); }
    [[nodiscard]] const Policy& shown(std::size_t at) const { return m_desk.policies().at(at); }

    /// What was replaced waits for the event loop to be deleted; it would be found too.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    template <class T>
    static T* in(const QWidget& widget, const char* name)
    {
        settle();
        T* found = widget.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static void press(const QWidget& widget, const char* name)
    {
        in<QAbstractButton>(widget, name)->click();
    }
    static void trigger(const QWidget& widget, const char* name)
    {
        QAction* const action = in<QAction>(widget, name);
        action->trigger();
        for (auto* menu : widget.findChildren<QMenu*>())
            menu->close(); // as it does for a person
    }
    static QString text(const QWidget& widget, const char* name)
    {
        return in<QLabel>(widget, name)->text();
    }

    ui::OrganizationDocument m_document;
    ui::PolicyDesk m_desk;
};

} // namespace gatehouse::test
