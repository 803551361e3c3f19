// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/TestTheme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTranslator>

#include <gtest/gtest.h>
#include <memory>

/// Q_INIT_RESOURCE works outside of namespaces only.
static void keepTranslations()
{
    Q_INIT_RESOURCE(translations);
}

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
        installPlurals();
    }
    void TearDown() override { m_application.reset(); }

private:
    /// "1 fault" as people see it.
    void installPlurals()
    {
        keepTranslations();
        auto* const english = new QTranslator(m_application.get());
        ASSERT_TRUE(english->load(QStringLiteral(":/i18n/gatehouse_en.qm")));
        QCoreApplication::installTranslator(english);
    }

    std::unique_ptr<QApplication> m_application;
};

const ::testing::Environment* const environment = ::testing::AddGlobalTestEnvironment(new QtEnvironment);

} // namespace

} // namespace gatehouse::ui::test
