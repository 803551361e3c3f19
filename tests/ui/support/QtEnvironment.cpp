// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/TestTheme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>
#include <memory>

namespace gatehouse::ui::test {

namespace {

/// The application that every widget needs, made before the first test and gone after the last.
class QtEnvironment : public ::testing::Environment
{
public:
    void SetUp() override
    {
        QStandardPaths::setTestModeEnabled(true);
        static int count = 1;
        static char name[] = "test";
        static char* arguments[] = {name, nullptr};
        m_application = std::make_unique<QApplication>(count, arguments);
        theme().applyTo(*m_application);
    }
    void TearDown() override { m_application.reset(); }

private:
    std::unique_ptr<QApplication> m_application;
};

const ::testing::Environment* const environment = ::testing::AddGlobalTestEnvironment(new QtEnvironment);

} // namespace

} // namespace gatehouse::ui::test
