// SPDX-License-Identifier: Apache-2.0
#include "models/wording/DateWording.h"
#include "models/wording/RunSheetParts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace gatehouse::wording {
namespace {

using namespace runSheetParts;
using runsheet::RunSheet;
using runsheet::Step;

class SheetWriter
{
public:
    SheetWriter(const RunSheet& sheet, const Draft& draft, const Organization& organization)
        : m_sheet(sheet)
        , m_draft(draft)
        , m_organization(organization)
        , m_questions(sheet.openQuestions())
    {}

    Notice write()
    {
        addSheetHead();
        if (!m_sheet.canBeApplied())
            addObstacles();
        else if (m_sheet.steps.empty())
            say(said(QT_TRANSLATE_NOOP("wording",
                                       "Nothing has to be done: the platform holds the same already, "
                                       "as far as this file knows.")));
        else
            addBeforehand();
        addLeftOut();
        addSteps(m_sheet.steps, QT_TRANSLATE_NOOP("wording", "Step %1: %2"), true);
        if (!m_sheet.steps.empty())
            addEnd();
        m_lines.append({NoticeKind::Footnote,
                        said(QT_TRANSLATE_NOOP(
                            "wording", "Made by Gatehouse from an organization file. Gatehouse itself "
                                       "changes nothing on the platform; what is said of its screens "
                                       "follows Atlassian’s documents as far as they could be read."))});
        return std::move(m_lines);
    }

private:
    void say(const QString& text) { m_lines.append({NoticeKind::Paragraph, text}); }
    void head(const QString& text) { m_lines.append({NoticeKind::Heading, text}); }
    void item(const QString& text, const QString& lead = {})
    {
        m_lines.append({NoticeKind::Item, text, lead});
    }

    void addSheetHead()
    {
        const OrganizationProperties& properties = m_organization.properties;
        m_lines.append(
            {NoticeKind::Title,
             said(QT_TRANSLATE_NOOP("wording", "Run sheet: %1")).arg(plainText(m_sheet.draft, 200))});
        const QString captured =
            properties.capturedAt
                ? said(QT_TRANSLATE_NOOP("wording", "data of %1")).arg(utcText(*properties.capturedAt))
                : said(QT_TRANSLATE_NOOP("wording", "date of the data not known"));
        m_lines.append(
            {NoticeKind::Subtitle,
             QStringList{plainText(properties.name, 200),
                         said(QT_TRANSLATE_NOOP("wording", "policy model %1")).arg(name(m_sheet.model)),
                         name(properties.plan), captured}
                 .join(QStringLiteral(" · "))});
        say(said(QT_TRANSLATE_NOOP("wording",
                                   "Pairs of installed app and project or space: newly blocked %1, no "
                                   "longer blocked %2."))
                .arg(counted(m_sheet.newlyBlocked), counted(m_sheet.noLongerBlocked)));
        if (m_sheet.undetermined > 0)
            say(said(QT_TRANSLATE_NOOP("wording",
                                       "Of %1 pairs it is not documented whether they will be blocked: "
                                       "statements disagree, and their order is not known."))
                    .arg(counted(m_sheet.undetermined)));
    }

    void addObstacles()
    {
        head(said(QT_TRANSLATE_NOOP("wording", "This draft cannot be applied as it stands")));
        say(said(QT_TRANSLATE_NOOP("wording",
                                   "There are no steps for a part of it: that would be a state that "
                                   "nobody has looked at. Change the draft where it is told here.")));
        for (const runsheet::Obstacle& obstacle : m_sheet.obstacles)
            item(sentence(obstacle, m_draft, m_organization));
    }

    void addBeforehand()
    {
        head(said(QT_TRANSLATE_NOOP("wording", "Before you begin")));
        item(said(QT_TRANSLATE_NOOP("wording",
                                    "You need to be an organization admin. The steps are done in "
                                    "Atlassian Administration > Security > Data protection > Data "
                                    "security policies (older: Security > Data security policies).")));
        item(
            m_sheet.model == PolicyModel::Additive
                ? said(QT_TRANSLATE_NOOP("wording",
                                         "Keep to the order: first comes what blocks more, last what "
                                         "blocks less, so that nothing opens in between that was "
                                         "closed and shall stay closed."))
                : said(QT_TRANSLATE_NOOP("wording", "Nothing is enforced until the draft is activated, which "
                                                    "replaces the whole control.")));
        if (m_sheet.newlyBlocked > 0)
            item(said(QT_TRANSLATE_NOOP("wording",
                                        "An app may take a block for being uninstalled and delete what "
                                        "it keeps; unblocking may not bring it back. Tell the people "
                                        "and the vendors concerned before.")));
    }

    void addLeftOut()
    {
        if (m_sheet.leftOut.empty())
            return;
        head(said(QT_TRANSLATE_NOOP("wording", "Policies of the draft that are left out")));
        for (const runsheet::LeftOut& leftOut : m_sheet.leftOut)
            item(sentence(leftOut, m_draft));
    }

    void addSteps(const std::vector<Step>& steps, const char* title, bool withWayBack)
    {
        std::size_t number = 0;
        std::size_t backs = m_sheet.wayBack.size(); ///< of this step and those after it
        for (const Step& step : steps) {
            const WordedStep worded = wording::worded(step, m_organization);
            m_place = said(title).arg(counted(++number), worded.title);
            head(m_place);
            if (!worded.warning.isEmpty())
                item(worded.warning, said(QT_TRANSLATE_NOOP("wording", "Careful: ")));
            addToDo(worded);
            for (const QString& check : worded.toCheck)
                item(check, said(QT_TRANSLATE_NOOP("wording", "Check: ")));
            for (const runsheet::Open open : step.open)
                addQuestion(open);
            if (withWayBack)
                addStepBack(worded.wayBack, backs);
            backs -= std::min(backs, step.back.size());
        }
    }

    /// In the model of many policies each step has its place in the way back, where it is told in full.
    void addStepBack(const QString& text, std::size_t place)
    {
        if (text.isEmpty())
            return;
        const QString lead = said(QT_TRANSLATE_NOOP("wording", "Way back: "));
        const bool hasPlace = m_sheet.model == PolicyModel::Additive && m_sheet.wayBackKnown;
        item(hasPlace ? said(QT_TRANSLATE_NOOP("wording", "%1 See Back %2.")).arg(text, counted(place))
                      : text,
             lead);
    }

    void addToDo(const WordedStep& worded)
    {
        for (const Instruction& instruction : worded.toDo) {
            item(instruction.text);
            for (const QString& part : instruction.parts)
                m_lines.append({NoticeKind::Item, part, {}, true});
        }
    }

    /// A mark, so that a question that many steps share is read in full once.
    void addQuestion(runsheet::Open open)
    {
        const auto place = std::ranges::find(m_questions, open);
        const QString number = counted(static_cast<std::size_t>(place - m_questions.begin()) + 1);
        const QString lead = said(QT_TRANSLATE_NOOP("wording", "Not documented (%1): ")).arg(number);
        if (const auto told = m_told.constFind(open); told != m_told.constEnd())
            return item(said(QT_TRANSLATE_NOOP("wording", "see “%1”.")).arg(*told), lead);
        item(sentence(open), lead);
        m_told.insert(open, m_place);
    }

    void addEnd()
    {
        head(said(QT_TRANSLATE_NOOP("wording", "When all is done")));
        for (const runsheet::PairCheck& check : m_sheet.finalChecks)
            item(sentence(check, m_organization), said(QT_TRANSLATE_NOOP("wording", "Check: ")));
        item(said(QT_TRANSLATE_NOOP("wording",
                                    "Record it: publish the draft in Gatehouse with the reason, so that "
                                    "this file tells again what the platform has.")));
        head(said(QT_TRANSLATE_NOOP("wording", "The way back")));
        if (!m_sheet.wayBackKnown)
            return say(
                said(QT_TRANSLATE_NOOP("wording", "What this file records as published is more than the "
                                                  "platform takes today, so the way back is known from the "
                                                  "copy of the first step alone.")));
        say(said(QT_TRANSLATE_NOOP("wording", "It leads to what this file records as published. An app that "
                                              "deleted its data meanwhile does not get it back so.")));
        addSteps(m_sheet.wayBack, QT_TRANSLATE_NOOP("wording", "Back %1: %2"), false);
    }

    const RunSheet& m_sheet;
    const Draft& m_draft;
    const Organization& m_organization;
    std::vector<runsheet::Open> m_questions;
    QMap<runsheet::Open, QString> m_told; ///< and in which step
    QString m_place;                      ///< heading of the step that is being written
    Notice m_lines;
};

} // namespace

Notice runSheetLines(const RunSheet& sheet, const Draft& draft, const Organization& organization)
{
    return SheetWriter(sheet, draft, organization).write();
}

QString runSheetMarkdown(const RunSheet& sheet, const Draft& draft, const Organization& organization)
{
    return markdown(runSheetLines(sheet, draft, organization));
}

} // namespace gatehouse::wording
