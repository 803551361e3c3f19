// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PastedKeys.h"

#include "tests/ui/support/SmallOrganization.h"
#include "ui/policies/editor/PastedModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// FIN, OPS, DOC, LAB of the small organization; another OPS on the second site; a name with a comma; and
/// names that would hurt whoever takes them for markup, formulas or commands.
std::shared_ptr<const Organization> manyNames()
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    const auto add = [&](const char* id, const char* key, const char* name) {
        Container container = organization->containers[3];
        container.id = ContainerId(id);
        container.nativeId.reset();
        container.key = key;
        container.name = name;
        organization->containers.push_back(container);
    };
    add("c-ops2", "OPS", "Operations of labs");
    add("c-legal", "LEG", "Legal, contracts; claims");
    add("c-evil", "EVIL", "=cmd|' /C calc'!A0");
    add("c-bidi", "BIDI", "abc\u202Edef");
    return organization;
}

std::shared_ptr<const ContainerNames> names()
{
    return std::make_shared<const ContainerNames>(manyNames());
}

QStringList keysOf(const PastedKeys& pasted, const ContainerNames& names)
{
    QStringList lines;
    for (const PastedKey& key : pasted.keys) {
        QStringList ids;
        for (const access::ContainerIndex at : key.matches)
            ids << QString::fromStdString(names.organization().containers[at.value].id.value);
        lines << key.text + QStringLiteral("=") + ids.join(u'+');
    }
    return lines;
}

TEST(PastedKeys, ReadsIdsKeysAndNamesWithEverySeparator)
{
    const auto all = names();
    EXPECT_EQ(
        keysOf(matchPasted(*all, QStringLiteral("fin, c-doc\t9; LAB\r\nOPERATIONS\nFIN Finance operations")),
               *all),
        QStringList({QStringLiteral("fin=c-fin"), QStringLiteral("c-doc=c-doc"), QStringLiteral("9=c-ops"),
                     QStringLiteral("LAB=c-lab"), QStringLiteral("OPERATIONS=c-ops"),
                     QStringLiteral("FIN Finance operations=c-fin")}));
}

TEST(PastedKeys, TellsWhatIsAmbiguousAndWhatIsMissingByName)
{
    const auto all = names();
    EXPECT_EQ(keysOf(matchPasted(*all, QStringLiteral("OPS,nope\n<b>x</b>")), *all),
              QStringList({QStringLiteral("OPS=c-ops+c-ops2"), QStringLiteral("nope="),
                           QStringLiteral("<b>x</b>=")}));
}

TEST(PastedKeys, KeepsNamesWithSeparatorsTogether)
{
    const auto all = names();
    EXPECT_EQ(keysOf(matchPasted(
                         *all, QStringLiteral("Legal, contracts; claims\n\"Legal, contracts; claims\",FIN")),
                     *all),
              QStringList({QStringLiteral("Legal, contracts; claims=c-legal"), QStringLiteral("FIN=c-fin")}));
}

TEST(PastedKeys, MatchesHostileNamesAsTheyStand)
{
    const auto all = names();
    EXPECT_EQ(keysOf(matchPasted(*all, QStringLiteral("<b>Lab</b>\n=cmd|' /C calc'!A0\nabc\u202Edef")), *all),
              QStringList({QStringLiteral("<b>Lab</b>=c-lab"), QStringLiteral("=cmd|' /C calc'!A0=c-evil"),
                           QStringLiteral("abc\u202Edef=c-bidi")}));
}

TEST(PastedKeys, DropsRepeatsAndReadsNoMoreThanItsLimits)
{
    const auto all = names();
    EXPECT_EQ(matchPasted(*all, QStringLiteral("FIN,fin;FIN\n\n,,;")).keys.size(), 1);
    QString many;
    for (int number = 0; number < 20'050; ++number)
        many += QString::number(number + 100) + QLatin1Char('\n');
    const PastedKeys pasted = matchPasted(*all, many);
    EXPECT_EQ(pasted.keys.size(), 20'000);
    EXPECT_TRUE(pasted.shortened);
    EXPECT_TRUE(matchPasted(*all, QString(1'000'001, u'x')).shortened);
    EXPECT_EQ(matchPasted(*all, QString(2'000, u'x')).keys.front().text.size(), 500);
    EXPECT_TRUE(matchPasted(*all, QString(5'000, u'"')).keys.isEmpty());
}

TEST(PastedModel, ChecksWhatIsCertainAndLeavesTheRestToThePerson)
{
    PastedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto all = names();
    model.setPasted(all, matchPasted(*all, QStringLiteral("FIN,OPS,nope,abc\u202Edef")));
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(0, PastedModel::Result).data().toString(), QStringLiteral("not found"));
    EXPECT_EQ(model.index(1, PastedModel::Result).data().toString(),
              QStringLiteral("ambiguous: 2 containers"));
    EXPECT_FALSE(model.index(4, PastedModel::Text).data().toString().contains(QChar(0x202E)));
    EXPECT_EQ(model.chosen(), (std::vector<access::ContainerIndex>{{0}, {7}}));
    EXPECT_FALSE(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.counts().containers, 3);
    EXPECT_EQ(model.counts().found, 2);
    EXPECT_EQ(model.counts().ambiguous, 1);
    EXPECT_EQ(model.counts().missing, 1);
}

} // namespace
