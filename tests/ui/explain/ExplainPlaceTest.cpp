// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ExplainPlace.h"

#include "models/organization/Edits.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/explain/ExplainCommand.h"
#include "ui/explain/SearchCombo.h"
#include "ui/widgets/Lozenge.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class ExplainPlaceTest : public testing::Test
{
protected:
    ExplainPlaceTest()
        : m_theme(ColorScheme::Light)
        , m_document(catalogue::Catalogue::builtIn())
    {
        m_document.reset(test::smallOrganization(), {});
        m_place = std::make_unique<ExplainPlace>(m_desk, test::now, m_theme);
        m_place->resize(1200, 800);
        m_place->show();
    }

    void ask(const char* app, const char* container, const char* action, const char* as) const
    {
        m_place->reveal({.place = {},
                         .app = QString::fromLatin1(app),
                         .container = QString::fromLatin1(container),
                         .policy = {},
                         .action = QString::fromLatin1(action),
                         .operation = {},
                         .as = QString::fromLatin1(as)});
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
        return find<QLabel>(name)->text().toStdString();
    }
    [[nodiscard]] std::string reply() const
    {
        return find<QPlainTextEdit>("explain.reply")->toPlainText().toStdString();
    }
    void edit(const std::function<void(Organization&)>& change)
    {
        auto organization = std::make_shared<Organization>(*m_document.organization());
        change(*organization);
        m_document.reset(organization, {});
    }

    Theme m_theme;
    OrganizationDocument m_document;
    PolicyDesk m_desk{m_document};
    std::unique_ptr<ExplainPlace> m_place;
};

TEST_F(ExplainPlaceTest, PolicyGateFails)
{
    ask("puzzle@s1", "c-fin", "read", "browser:mia");
    EXPECT_EQ(find<Lozenge>("explain.verdict")->text(), QStringLiteral("Denied by policy"));
    EXPECT_EQ(text("explain.answer"),
              "A policy blocks <img src=x> Puzzle in FIN. Mia’s own permissions are fine.");
    EXPECT_NE(text("explain.detail").find("scopes of <img src=x> Puzzle are not known"), std::string::npos);
    EXPECT_EQ(text("explain.codes"), "policy.blocked  unknown.scopes");
    EXPECT_GE(find<QTableView>("explain.changes")->model()->rowCount(), 2);
}

TEST_F(ExplainPlaceTest, IdentityGateFails)
{
    edit([](Organization& organization) { organization.apps[0].enabled = false; });
    ask("acme@s1", "c-fin", "read", "app");
    EXPECT_EQ(text("explain.answer"), "Acme is disabled. The permissions of its app user are fine.");
    ask("cloud@s1", "c-ops", "read", "app");
    EXPECT_NE(text("explain.answer").find("Cloud has no app user"), std::string::npos);
    ask("acme@s1", "c-lab", "read", "app");
    EXPECT_NE(text("explain.codes").find("app.disabled"), std::string::npos);
}

TEST_F(ExplainPlaceTest, ScopeGateFails)
{
    ask("acme@s2", "c-lab", "write", "app");
    EXPECT_EQ(text("explain.answer"),
              "No scope of Acme lets it write in LAB. The permissions of its app user are fine.");
    EXPECT_EQ(text("explain.codes"), "scope.missing");
}

TEST_F(ExplainPlaceTest, AppUserGateFails)
{
    ask("acme@s1", "c-ops", "delete", "app");
    EXPECT_EQ(text("explain.answer"), "The app user of Acme may not delete in OPS.");
    EXPECT_EQ(text("explain.detail"), "One change is enough.");
}

TEST_F(ExplainPlaceTest, ContextUserGateFails)
{
    ask("acme@s1", "c-fin", "delete", "user:mia");
    EXPECT_EQ(text("explain.answer"), "Mia may not delete in FIN.");
    edit([](Organization& organization) { organization.users[0].active = false; });
    ask("acme@s1", "c-fin", "read", "user:mia");
    EXPECT_EQ(text("explain.answer"), "The account of Mia is inactive.");
    ask("acme@s1", "c-fin", "read", "any-person");
    EXPECT_NE(text("explain.answer").find("There is no active person."), std::string::npos);
}

TEST_F(ExplainPlaceTest, AllowedAndUnknown)
{
    ask("acme@s1", "c-fin", "read", "app");
    EXPECT_EQ(text("explain.answer"), "Acme may read FIN, as its app user.");
    ask("gate@s1", "c-doc", "read", "app");
    EXPECT_EQ(text("explain.answer"), "Whether Gate may read DOC, as its app user, is not known. "
                                      "What the app user of Gate may do in DOC is not known.");
}

TEST_F(ExplainPlaceTest, ReplyLeavesOutPolicyNamesUnlessTold)
{
    ask("puzzle@s1", "c-fin", "read", "browser:mia");
    EXPECT_EQ(reply().rfind("Hello Mia,", 0), 0u);
    EXPECT_EQ(reply().find("Policy: Finance"), std::string::npos);
    EXPECT_EQ(reply().find("of Finance."), std::string::npos);
    EXPECT_EQ(reply().find("Open scheme"), std::string::npos);
    find<QCheckBox>("explain.redact")->setChecked(false);
    EXPECT_NE(reply().find("Policy: Finance."), std::string::npos);
    find<QAbstractButton>("explain.copy")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), reply());
}

TEST_F(ExplainPlaceTest, ReplyNamesNoContainerThatThePersonDoesNotSee)
{
    edit([](Organization& organization) {
        organization.schemes[0].grants.erase(organization.schemes[0].grants.begin());
    });
    ask("acme@s1", "c-fin", "read", "user:mia");
    EXPECT_EQ(reply().find("Finance operations"), std::string::npos);
    EXPECT_NE(reply().find("the project you asked about"), std::string::npos);
}

TEST_F(ExplainPlaceTest, CommandLineIsQuoted)
{
    EXPECT_EQ(shellQuoted(QStringLiteral("a b")), QStringLiteral("'a b'"));
    EXPECT_EQ(shellQuoted(QStringLiteral("it's; rm")), QStringLiteral("'it'\\''s; rm'"));
    EXPECT_EQ(shellQuoted(QString()), QStringLiteral("''"));
    m_document.setSaved(QStringLiteral("/tmp/my file.gatehouse.json"));
    ask("acme@s1", "c-fin", "read", "user:mia");
    find<QAbstractButton>("explain.copyCommand")->click();
    EXPECT_EQ(
        QGuiApplication::clipboard()->text(),
        QStringLiteral("gatehouse explain '/tmp/my file.gatehouse.json' --app acme@s1 --container c-fin "
                       "--action read --as user:mia"));
}

TEST_F(ExplainPlaceTest, AnswersUnderTheShownDraftAndSaysSo)
{
    const std::string note = "This is about a draft of the policies. The draft is not in force.";
    ask("puzzle@s1", "c-fin", "read", "browser:mia");
    const std::string published = text("explain.answer");
    const std::string limit = m_place->subtitle().toStdString();
    m_desk.startDraft(QStringLiteral("No policies at all"));
    m_desk.edit({}, QStringLiteral("Delete all"));
    EXPECT_NE(text("explain.answer"), published);
    EXPECT_EQ(text("explain.answer").find("A policy blocks"), std::string::npos);
    EXPECT_EQ(m_place->subtitle().toStdString(), "Draft No policies at all, not in force; " + limit);
    EXPECT_NE(reply().find(note), std::string::npos);
    EXPECT_EQ(reply().find("No policies at all"), std::string::npos) << "the reader may not know it";
    find<QAbstractButton>("explain.copyExplanation")->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().toStdString().ends_with("\n\n" + note + "\n"));
    find<QAbstractButton>("explain.copyCommand")->click();
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().endsWith(QStringLiteral("--draft 'No policies at all'")));
    m_desk.toggle();
    EXPECT_EQ(text("explain.answer"), published);
    EXPECT_EQ(m_place->subtitle().toStdString(), limit);
    EXPECT_EQ(reply().find(note), std::string::npos);
    find<QAbstractButton>("explain.copyCommand")->click();
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("--draft")));
}

TEST_F(ExplainPlaceTest, AsksForOneOperation)
{
    ask("acme@s1", "c-fin", "read", "app");
    find<QAbstractButton>("explain.mode")->click();
    QAbstractItemModel* operations = find<QTableView>("explain.operations")->model();
    const QAbstractItemModelTester tester(operations, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_GT(operations->rowCount(), 100);
    find<QLineEdit>("explain.operations.filter")
        ->setText(QStringLiteral("GET /rest/api/3/issue/{issueIdOrKey}"));
    ASSERT_GE(operations->rowCount(), 1);
    find<QTableView>("explain.operations")->setCurrentIndex(operations->index(0, 0));
    EXPECT_EQ(m_place->current().operation, QStringLiteral("GET /rest/api/3/issue/{issueIdOrKey}"));
    EXPECT_EQ(text("explain.answer"),
              "Acme may use GET /rest/api/3/issue/{issueIdOrKey} in FIN, as its app user.");
    EXPECT_TRUE(m_place->current().action.isEmpty());
}

TEST_F(ExplainPlaceTest, TypingFindsAnApp)
{
    auto* app = find<SearchCombo>("explain.app");
    app->lineEdit()->setText(QStringLiteral("gate"));
    Q_EMIT app->lineEdit()->editingFinished();
    EXPECT_EQ(m_place->current().app, QStringLiteral("gate@s1"));
    app->lineEdit()->setText(QStringLiteral("no such app"));
    Q_EMIT app->lineEdit()->editingFinished();
    EXPECT_EQ(app->currentText(), QStringLiteral("Gate"));
}

TEST_F(ExplainPlaceTest, TheQuestionSurvivesEdits)
{
    ask("puzzle@s1", "c-fin", "read", "user:mia");
    m_document.push(edits::removePolicy(*m_document.organization(), 0), QStringLiteral("Delete Finance"));
    EXPECT_EQ(m_place->current().app, QStringLiteral("puzzle@s1"));
    EXPECT_EQ(text("explain.answer").find("A policy"), std::string::npos);
    m_document.undoStack().undo();
    EXPECT_EQ(text("explain.answer").rfind("A policy blocks", 0), 0u);
}

TEST_F(ExplainPlaceTest, EverythingIsPlainText)
{
    ask("puzzle@s1", "c-lab", "read", "user:mia");
    for (const QLabel* label : m_place->findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(ExplainPlaceTest, NothingOpenAndNothingToAsk)
{
    m_document.close();
    EXPECT_FALSE(find<QLabel>("explain.answer")->isVisible());
    m_document.reset(std::make_shared<const Organization>(), {});
    EXPECT_FALSE(find<QLabel>("explain.answer")->isVisible());
    m_document.reset(test::smallOrganization(), {});
    EXPECT_TRUE(find<QLabel>("explain.answer")->isVisible());
}

} // namespace
