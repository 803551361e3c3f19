// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Edits.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/explain/ExplainPlace.h"
#include "ui/explain/SearchCombo.h"
#include "ui/explain/SymptomLink.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/SegmentedBar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// A symptom as a destination.
Destination seen(const char* symptom, const char* app, const char* container, const char* as = "",
                 const char* action = "")
{
    return {.place = QStringLiteral("explain"),
            .app = QString::fromLatin1(app),
            .container = QString::fromLatin1(container),
            .policy = {},
            .action = QString::fromLatin1(action),
            .operation = {},
            .as = QString::fromLatin1(as),
            .filter = QStringLiteral("symptom=") + QString::fromLatin1(symptom)};
}

class SymptomTest : public testing::Test
{
protected:
    SymptomTest()
        : m_theme(ColorScheme::Light)
        , m_document(catalogue::Catalogue::builtIn())
    {
        m_document.reset(test::smallOrganization(), {});
        m_place = std::make_unique<ExplainPlace>(m_desk, test::now, m_theme);
        m_place->resize(1200, 800);
        m_place->show();
    }
    void reveal(const Destination& destination)
    {
        m_place->reveal(destination);
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_place->isWorking(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class T>
    T* find(const char* name) const
    {
        T* found = m_place->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] std::string text(const char* name) const
    {
        return find<QLabel>(name)->text().remove(QChar(0x200B)).toStdString();
    }
    [[nodiscard]] std::string reply() const
    {
        return find<QPlainTextEdit>("explain.symptom.reply")->toPlainText().toStdString();
    }
    void click(const char* name)
    {
        find<QAbstractButton>(name)->click();
        settle();
    }
    void edit(const std::function<void(Organization&)>& change)
    {
        auto organization = std::make_shared<Organization>(*m_document.organization());
        change(*organization);
        m_document.reset(organization, {});
        settle();
    }

    Theme m_theme;
    OrganizationDocument m_document;
    PolicyDesk m_desk{m_document};
    std::unique_ptr<ExplainPlace> m_place;
};

TEST_F(SymptomTest, PolicyIsFoundFromAVanishedPanel)
{
    reveal(seen("module-gone", "puzzle@s1", "c-fin"));
    EXPECT_EQ(text("explain.symptom.answer"), "A policy blocks <img src=x> Puzzle in FIN.");
    EXPECT_EQ(find<Lozenge>("explain.symptom.standing")->kind(), LozengeKind::DeniedByPolicy);
    EXPECT_EQ(m_place->findChildren<QWidget*>(QStringLiteral("explain.cause.1")).size(), 1);
}

TEST_F(SymptomTest, LayersAreNotMixedUp)
{
    edit([](Organization& organization) { organization.schemes[0].grants.clear(); });
    reveal(seen("module-gone", "acme@s1", "c-fin", "person:mia"));
    EXPECT_EQ(text("explain.symptom.answer"), "Mia lacks Read in FIN.");
    const auto* row = find<QWidget>("explain.cause.1");
    EXPECT_TRUE(row->accessibleDescription().startsWith(QStringLiteral("Project permissions of the person")));
}

TEST_F(SymptomTest, NothingInTheFileIsSaidToBeNothing)
{
    reveal(seen("module-gone", "acme@s1", "c-ops"));
    EXPECT_EQ(text("explain.symptom.answer"), "Nothing in this file would cause this.");
    EXPECT_EQ(m_place->findChild<QWidget*>(QStringLiteral("explain.cause.1")), nullptr);
    EXPECT_NE(reply().find("A display condition of the app"), std::string::npos);
}

TEST_F(SymptomTest, AnAnswerNarrowsTheListAndGoingBackWidensIt)
{
    reveal(seen("forbidden", "acme@s1", "c-ops"));
    const Destination before = m_place->current();
    const std::string answer = text("explain.symptom.answer");
    const auto causes = m_place->findChildren<QWidget*>(QStringLiteral("explain.cause.request")).size();
    ASSERT_GT(causes, 1);
    const QSignalSpy visits(m_place.get(), &Place::goTo);
    click("explain.answer.0");
    EXPECT_EQ(visits.size(), 1);
    EXPECT_NE(m_place->current(), before);
    EXPECT_LT(m_place->findChildren<QWidget*>(QStringLiteral("explain.cause.request")).size(), causes);
    reveal(before);
    EXPECT_EQ(m_place->current(), before);
    EXPECT_EQ(text("explain.symptom.answer"), answer);
}

TEST_F(SymptomTest, AnAnswerAboutAnotherPlaceCanBeTakenBack)
{
    Destination asked = seen("module-gone", "puzzle@s1", "c-fin");
    asked.filter += QStringLiteral("&elsewhere=no:c-ops");
    reveal(asked);
    EXPECT_EQ(text("explain.symptom.answer"), "A policy blocks <img src=x> Puzzle in FIN.");
    asked.filter = QStringLiteral("symptom=module-gone&elsewhere=yes:c-ops");
    reveal(asked);
    EXPECT_EQ(text("explain.symptom.answer"), "Nothing in this file would cause this.");
    click("explain.takeBack.0");
    EXPECT_EQ(m_place->current().filter, QStringLiteral("symptom=module-gone"));
    EXPECT_EQ(text("explain.symptom.answer"), "A policy blocks <img src=x> Puzzle in FIN.");
}

TEST_F(SymptomTest, ACauseLeadsToItsRequest)
{
    reveal(seen("module-gone", "puzzle@s1", "c-fin", "person:mia"));
    click("explain.cause.request");
    const Destination there = m_place->current();
    EXPECT_TRUE(there.filter.isEmpty());
    EXPECT_EQ(there.app, QStringLiteral("puzzle@s1"));
    EXPECT_EQ(there.container, QStringLiteral("c-fin"));
    EXPECT_EQ(there.action, QStringLiteral("read"));
    EXPECT_EQ(there.as, QStringLiteral("browser:mia"));
    EXPECT_EQ(text("explain.answer"),
              "A policy blocks <img src=x> Puzzle in FIN. Mia’s own permissions are fine.");
}

TEST_F(SymptomTest, TheSwitchKeepsAppPlaceAndPerson)
{
    m_place->reveal({.place = {},
                     .app = QStringLiteral("puzzle@s1"),
                     .container = QStringLiteral("c-ops"),
                     .policy = {},
                     .action = QStringLiteral("write"),
                     .operation = {},
                     .as = QStringLiteral("user:mia")});
    find<SegmentedBar>("explain.start")->setCurrent(1);
    settle();
    EXPECT_EQ(m_place->current().app, QStringLiteral("puzzle@s1"));
    EXPECT_EQ(m_place->current().container, QStringLiteral("c-ops"));
    EXPECT_EQ(m_place->current().as, QStringLiteral("person:mia"));
    EXPECT_TRUE(m_place->current().filter.startsWith(QStringLiteral("symptom=")));
    find<SegmentedBar>("explain.start")->setCurrent(0);
    EXPECT_EQ(m_place->current().as, QStringLiteral("user:mia"));
    EXPECT_EQ(m_place->current().action, QStringLiteral("write"));
    m_place->reveal({.place = QStringLiteral("explain"),
                     .app = {},
                     .container = {},
                     .policy = {},
                     .action = {},
                     .operation = {},
                     .as = {}});
    EXPECT_EQ(m_place->current().action, QStringLiteral("write"));
}

TEST_F(SymptomTest, FieldsThatDoNotCountAreOff)
{
    reveal(seen("module-gone", "acme@s1", "c-fin"));
    EXPECT_FALSE(find<QComboBox>("explain.symptom.as")->isEnabled());
    EXPECT_TRUE(find<SearchCombo>("explain.symptom.person")->isEnabled());
    reveal(seen("event-missing", "acme@s1", "c-fin"));
    EXPECT_FALSE(find<SearchCombo>("explain.symptom.person")->isEnabled());
    reveal(seen("forbidden", "acme@s1", "c-fin"));
    EXPECT_TRUE(find<QComboBox>("explain.symptom.as")->isEnabled());
    EXPECT_TRUE(find<SearchCombo>("explain.symptom.doing")->isEnabled());
}

TEST_F(SymptomTest, TheReplyLeavesOutWhatItsReaderMayNotSee)
{
    edit([](Organization& organization) { organization.policies[0].name = "Hush money"; });
    reveal(seen("module-gone", "puzzle@s1", "c-fin", "person:mia"));
    EXPECT_EQ(reply().rfind("Hello Mia,", 0), 0U);
    EXPECT_EQ(reply().find("Hush money"), std::string::npos);
    EXPECT_NE(reply().find("An organization admin can change the policy."), std::string::npos);
    find<QCheckBox>("explain.symptom.redact")->setChecked(false);
    EXPECT_NE(reply().find("Hush money"), std::string::npos);
    click("explain.symptom.copy");
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), reply());
}

TEST_F(SymptomTest, TheReplyNamesNoPlaceThatItsReaderDoesNotSee)
{
    edit([](Organization& organization) { organization.schemes[0].grants.clear(); });
    reveal(seen("not-found", "acme@s1", "c-fin", "user:mia", "read"));
    EXPECT_EQ(reply().find("Finance operations"), std::string::npos);
    EXPECT_NE(reply().find("the project you asked about"), std::string::npos);
}

TEST_F(SymptomTest, TheSymptomSurvivesEdits)
{
    reveal(seen("module-gone", "puzzle@s1", "c-fin"));
    m_document.push(edits::removePolicy(*m_document.organization(), 0), QStringLiteral("Delete Finance"));
    settle();
    EXPECT_EQ(text("explain.symptom.answer"), "Nothing in this file would cause this.");
    m_document.undoStack().undo();
    settle();
    EXPECT_EQ(text("explain.symptom.answer"), "A policy blocks <img src=x> Puzzle in FIN.");
}

TEST_F(SymptomTest, EverythingIsPlainText)
{
    for (const char* symptom : {"module-gone", "forbidden", "not-found", "unauthorized", "event-missing"}) {
        reveal(seen(symptom, "puzzle@s1", "c-lab"));
        for (const QLabel* label : m_place->findChildren<QLabel*>())
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    }
}

TEST_F(SymptomTest, NothingOpen)
{
    reveal(seen("module-gone", "puzzle@s1", "c-fin"));
    m_document.close();
    EXPECT_FALSE(find<QLabel>("explain.symptom.answer")->isVisible());
    m_document.reset(test::smallOrganization(), {});
    settle();
    EXPECT_TRUE(find<QLabel>("explain.symptom.answer")->isVisible());
}

TEST_F(SymptomTest, LargeOrganizationsAreAskedInAnotherThread)
{
    m_document.reset(test::largeOrganization(20, 1200), {});
    Destination asked = seen("forbidden", "app-3@s", "c-7", "app", "write");
    m_place->reveal(asked);
    EXPECT_TRUE(m_place->isWorking());
    settle();
    EXPECT_EQ(text("explain.symptom.answer"), "The app user of App 3 lacks Write in K7.");
    asked.filter.clear();
    m_place->reveal(asked);
    EXPECT_TRUE(m_place->isWorking());
    settle();
    EXPECT_EQ(text("explain.answer"), "The app user of App 3 may not write in K7.");
}

TEST_F(SymptomTest, EveryFieldHasANameAndTakesTheFocus)
{
    reveal(seen("forbidden", "acme@s1", "c-ops"));
    for (const char* name :
         {"explain.start", "explain.symptom", "explain.symptom.app", "explain.symptom.container",
          "explain.symptom.person", "explain.symptom.as", "explain.symptom.doing", "explain.answer.0",
          "explain.symptom.reply", "explain.excluded.show"}) {
        const auto* widget = find<QWidget>(name);
        EXPECT_NE(widget->focusPolicy() & Qt::TabFocus, 0) << name;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())) << name;
    }
    EXPECT_FALSE(m_place->panes().contains(nullptr));
}

TEST(SymptomLink, IsReadAsItWasWritten)
{
    SymptomFilter filter;
    filter.symptom = diagnosis::Symptom::EventMissing;
    filter.elsewhere = {{QStringLiteral("a&b=c:%2F"), true}, {QStringLiteral("ü d"), false}};
    filter.settled = {{access::Code::UnknownScopes, true}, {access::Code::UnknownEligibility, false}};
    const SymptomFilter read = symptomFilter(toText(filter));
    EXPECT_EQ(read.symptom, filter.symptom);
    EXPECT_EQ(read.elsewhere, filter.elsewhere);
    EXPECT_EQ(read.settled, filter.settled);
}

TEST(SymptomLink, LeavesOutWhatItCannotRead)
{
    const SymptomFilter read = symptomFilter(
        QStringLiteral("symptom=no-such&settled=fails:scope.missing&=&elsewhere&more=1&settled=:"));
    EXPECT_EQ(read.symptom, diagnosis::allSymptoms.front());
    EXPECT_TRUE(read.elsewhere.empty());
    EXPECT_TRUE(read.settled.empty());
}

} // namespace
