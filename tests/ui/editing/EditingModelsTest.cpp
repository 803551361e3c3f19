// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/SmallOrganization.h"
#include "ui/editing/GrantsModel.h"
#include "ui/editing/Holders.h"
#include "ui/editing/MembersModel.h"
#include "ui/editing/TokenList.h"
#include "ui/widgets/CellRoles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const std::shared_ptr<const Organization> small = test::smallOrganization();

TEST(Holders, AreNamedByNameAndKind)
{
    const HolderNames names(small);
    EXPECT_EQ(names.name({HolderKind::User, "au-acme"}), QStringLiteral("Acme bot"));
    EXPECT_EQ(names.kind({HolderKind::User, "au-acme"}), QStringLiteral("app user"));
    EXPECT_EQ(names.kind({HolderKind::Group, "staff"}), QStringLiteral("group"));
    EXPECT_EQ(names.name({HolderKind::Role, "a\nb"}), QStringLiteral("a\\u000Ab"));
    EXPECT_EQ(names.kind({HolderKind::Anyone, {}}), QString());
}

TEST(Holders, ChoicesReadBackAsHolders)
{
    const QList<PickerChoice> choices = grantChoices(*small);
    EXPECT_EQ(choices.size(), 2 + 1 + 4 + 1);
    for (const PickerChoice& choice : choices)
        EXPECT_TRUE(Holder::fromText(choice.id.toStdString())) << choice.id.toStdString();
    EXPECT_EQ(roleChoices(*small).front().text, QStringLiteral("Apps"));
}

TEST(GrantsModel, AddsChecksAndRemoves)
{
    GrantsModel model(small, small->schemes[0].grants);
    QAbstractItemModelTester tester(&model);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.add({HolderKind::Group, "staff"}), 2);
    EXPECT_EQ(model.add({HolderKind::Group, "staff"}), 2);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.grants()[2].actions, (ActionSet{Action::View, Action::Read}));
    const QModelIndex box = model.index(2, GrantsModel::FirstAction + 4);
    EXPECT_TRUE(model.setData(box, Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.grants()[2].actions.contains(Action::Administer));
    EXPECT_FALSE(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    model.remove(0);
    model.remove(-1);
    model.remove(7);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Apps"));
}

TEST(MembersModel, KeepsOrderAndTakesNobodyTwice)
{
    const QList<PickerChoice> accounts = accountChoices(*small);
    MembersModel model(accounts.mid(0, 2));
    QAbstractItemModelTester tester(&model);
    model.add(accounts[1]);
    model.add(accounts[3]);
    ASSERT_EQ(model.rowCount(), 3);
    model.setFilter(accounts[3].text.toUpper());
    ASSERT_EQ(model.rowCount(), 1);
    model.removeRows({0});
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.contains(accounts[0].id));
    EXPECT_FALSE(model.contains(accounts[3].id));
}

TEST(PickerModel, OffersWhatIsTypedUnlessItIsThere)
{
    PickerModel model;
    QAbstractItemModelTester tester(&model);
    model.setChoices(
        {{QStringLiteral("1"), QStringLiteral("finance")}, {QStringLiteral("2"), QStringLiteral("legal")}});
    EXPECT_EQ(model.rowCount(), 2);
    model.setTyped(QStringLiteral("FIN"));
    EXPECT_EQ(model.rowCount(), 1);
    model.setNewText(QStringLiteral("New label “%1”"));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("New label “FIN”"));
    EXPECT_EQ(model.idAt(1), QString());
    model.setTyped(QStringLiteral("finance"));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.idAt(0), QStringLiteral("1"));
}

TEST(Token, CrossAndDeleteAskToRemove)
{
    const Theme theme{ColorScheme::Light};
    TokenList list(QStringLiteral("list"), {{QStringLiteral("id"), QStringLiteral("finance"), {}, true}},
                   QStringLiteral("Add"), theme);
    list.resize(300, 40);
    list.show();
    auto* const token = list.findChild<Token*>();
    QSignalSpy removed(&list, &TokenList::removeRequested);
    QSignalSpy opened(&list, &TokenList::opened);
    QTest::keyClick(token, Qt::Key_Delete);
    QTest::mouseClick(token, Qt::LeftButton, {}, {token->width() - 12, token->height() / 2});
    EXPECT_EQ(removed.count(), 2);
    EXPECT_EQ(opened.count(), 0);
    QTest::mouseClick(token, Qt::LeftButton, {}, {12, token->height() / 2});
    QTest::keyClick(token, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 2);
    EXPECT_EQ(removed.first().first().toString(), QStringLiteral("id"));
}

TEST(TokenList, WrapsAndNeverWidens)
{
    const Theme theme{ColorScheme::Light};
    QList<TokenItem> tokens;
    for (int at = 0; at < 12; ++at)
        tokens.append({QString::number(at), QString(at == 3 ? 200 : 12, u'm')});
    TokenList list(QStringLiteral("list"), tokens, QStringLiteral("Add"), theme);
    EXPECT_LT(list.minimumSizeHint().width(), 200);
    EXPECT_GT(list.heightForWidth(300), list.heightForWidth(900));
    list.resize(300, list.heightForWidth(300));
    list.show();
    for (const Token* token : list.findChildren<Token*>())
        EXPECT_LE(token->geometry().right(), 300);
}

} // namespace
