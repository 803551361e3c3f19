// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/History.h"

#include <gtest/gtest.h>

namespace gatehouse::ui {

namespace {

Destination to(const char* place)
{
    Destination destination;
    destination.place = QString::fromLatin1(place);
    return destination;
}

} // namespace

TEST(HistoryTest, GoesBackAndForward)
{
    History history;
    EXPECT_FALSE(history.back());
    history.visit(to("a"));
    history.visit(to("b"));
    history.visit(to("b"));
    EXPECT_EQ(history.back(), to("a"));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(), to("b"));
    EXPECT_FALSE(history.forward());
}

TEST(HistoryTest, NewVisitForgetsWhatWasAhead)
{
    History history;
    for (const char* place : {"a", "b", "c"})
        history.visit(to(place));
    EXPECT_EQ(history.back(), to("b"));
    history.visit(to("d"));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), to("b"));
}

TEST(HistoryTest, RemembersWhatWasSelected)
{
    History history;
    history.visit(to("a"));
    Destination selected = to("a");
    selected.app = QStringLiteral("k@s");
    history.update(selected);
    history.visit(to("b"));
    EXPECT_EQ(history.back(), selected);
}

TEST(HistoryTest, KeepsNoMoreThanItsLimit)
{
    History history;
    for (int number = 0; number < 500; ++number)
        history.visit(to(std::to_string(number).c_str()));
    int steps = 0;
    while (history.back())
        ++steps;
    EXPECT_EQ(steps, int(History::limit) - 1);
}

} // namespace gatehouse::ui
