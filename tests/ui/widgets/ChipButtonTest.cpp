// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ChipButton.h"

#include "tests/ui/support/TestTheme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace gatehouse::ui {

namespace {

const QList<ChipOption> sites{{QStringLiteral("s-1"), QStringLiteral("tarn & brook"), 20},
                              {QStringLiteral("s-2"), QStringLiteral("labs"), 3}};

} // namespace

class ChipButtonTest : public ::testing::Test
{
protected:
    ChipButtonTest()
        : m_chip(QStringLiteral("Site"), test::theme())
    {
        m_chip.setOptions(sites);
        m_chip.show();
    }
    ChipButton m_chip;
};

TEST_F(ChipButtonTest, ChoosesFromItsMenu)
{
    QSignalSpy spy(&m_chip, &ChipButton::choiceChanged);
    QTest::keyClick(&m_chip, Qt::Key_Down);
    auto* menu = m_chip.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 3);
    EXPECT_EQ(menu->actions().at(1)->text(), QStringLiteral("tarn && brook\t20"));
    menu->actions().at(1)->trigger();
    menu->close();
    EXPECT_EQ(m_chip.choice(), QStringLiteral("s-1"));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(m_chip.accessibleName(), QStringLiteral("Site: tarn & brook"));
}

TEST_F(ChipButtonTest, CrossAndDeleteGoBackToAny)
{
    m_chip.setChoice(QStringLiteral("s-2"));
    m_chip.resize(m_chip.sizeHint());
    QTest::mouseClick(&m_chip, Qt::LeftButton, {}, QPoint(m_chip.width() - 14, m_chip.height() / 2));
    EXPECT_TRUE(m_chip.choice().isEmpty());
    m_chip.setChoice(QStringLiteral("s-2"));
    QTest::keyClick(&m_chip, Qt::Key_Delete);
    EXPECT_TRUE(m_chip.choice().isEmpty());
}

TEST(ChipSwitch, GrowsForItsMarkWhoeverSetsIt)
{
    QWidget line;
    auto* row = new QHBoxLayout(&line);
    auto* chip = new ChipButton(QStringLiteral("Only blocked"), test::theme());
    chip->setCheckable(true);
    row->addWidget(chip);
    row->addStretch(1);
    line.resize(400, 40);
    line.show();
    const int before = chip->width();
    chip->setChecked(true);
    row->activate();
    EXPECT_GT(chip->width(), before);
    EXPECT_EQ(chip->width(), chip->sizeHint().width());
}

TEST_F(ChipButtonTest, ChoiceThatIsGoneFallsBack)
{
    m_chip.setChoice(QStringLiteral("s-2"));
    QSignalSpy spy(&m_chip, &ChipButton::choiceChanged);
    m_chip.setOptions({sites.first()});
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(m_chip.choice().isEmpty());
}

} // namespace gatehouse::ui
