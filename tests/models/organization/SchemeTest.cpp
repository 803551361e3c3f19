// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Scheme.h"

#include <gtest/gtest.h>

namespace gatehouse::test {

TEST(Holder, HasFiveForms)
{
    for (const char* text : {"user:u-1", "group:a:b", "role:Project Admins", "signed-in", "anyone"})
        EXPECT_EQ(Holder::fromText(text).value().toText(), text);
    EXPECT_EQ(Holder::fromText("group:a:b")->name, "a:b");
}

TEST(Holder, RefusesOtherTexts)
{
    for (const char* text :
         {"", "user", "user:", "role:", "User:u-1", "signed-in ", "Anyone", "app:x", "anyone:x"})
        EXPECT_FALSE(Holder::fromText(text).has_value()) << text;
}

TEST(Action, HasItsWordBothWays)
{
    for (const Action action : allActions)
        EXPECT_EQ(actionFromText(toText(action)), action);
    EXPECT_EQ(actionFromText("View"), std::nullopt);
}

TEST(ActionSet, IsASet)
{
    constexpr ActionSet some{Action::View, Action::Delete};
    EXPECT_EQ(some.size(), 2);
    EXPECT_TRUE(ActionSet::all().contains(some));
    EXPECT_EQ((some | some.complement()), ActionSet::all());
    EXPECT_TRUE((some & some.complement()).empty());
    EXPECT_EQ(some - ActionSet{Action::View}, ActionSet{Action::Delete});
}

} // namespace gatehouse::test
