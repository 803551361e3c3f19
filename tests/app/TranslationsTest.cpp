// SPDX-License-Identifier: Apache-2.0
#include "app/window/Translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>
#include <string>

namespace gatehouse::app {

class TranslationsTest : public ::testing::TestWithParam<QLocale::Language>
{
protected:
    void SetUp() override { installTranslations(m_application, QLocale(GetParam())); }

private:
    int m_count = 1;
    char m_name[5] = "test";
    char* m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
};

namespace {

std::string faults(int count)
{
    return QCoreApplication::translate("gatehouse::ui::RefusedPage", "The file was not opened: %n faults",
                                       nullptr, count)
        .toStdString();
}

} // namespace

TEST_P(TranslationsTest, HasEnglishPluralForms)
{
    EXPECT_EQ(faults(1), "The file was not opened: 1 fault");
    EXPECT_EQ(faults(0), "The file was not opened: 0 faults");
    EXPECT_EQ(faults(2), "The file was not opened: 2 faults");
}

/// Icelandic stands for a language that nobody translated yet.
INSTANTIATE_TEST_SUITE_P(Languages, TranslationsTest,
                         ::testing::Values(QLocale::English, QLocale::C, QLocale::Icelandic));

} // namespace gatehouse::app
