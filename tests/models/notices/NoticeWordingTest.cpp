// SPDX-License-Identifier: Apache-2.0
#include "models/wording/NoticeWording.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using notices::AppNotice;
using notices::OtherLayer;
using notices::OwnerPage;
using notices::Treatment;
using wording::NoticeKind;

OwnerPage pageWith(std::size_t apps)
{
    OwnerPage page;
    page.key = "FIN";
    page.name = "Finance operations";
    page.site = "tarnbrook";
    page.capturedAt = "2026-01-31T09:00:00Z";
    page.policies.push_back({.name = {}, .coverage = CoverageLevel::Containers});
    for (std::size_t at = 0; at < apps; ++at)
        page.apps.push_back({"App " + std::to_string(at), "Vendor",
                             at % 2 == 0 ? Treatment::Blocked : Treatment::NotBlocked, OtherLayer::Nothing});
    page.effects = {notices::Effect::PanelsGone};
    return page;
}

qsizetype countOf(const wording::Notice& notice, NoticeKind kind)
{
    return std::count_if(notice.begin(), notice.end(),
                         [kind](const wording::NoticeLine& line) { return line.kind == kind; });
}

TEST(NoticeWording, BeginsWithTheContainerAndTheAnswer)
{
    const wording::Notice notice = wording::notice(pageWith(4));
    EXPECT_EQ(notice[0].text, QStringLiteral("Apps in FIN Finance operations"));
    EXPECT_TRUE(notice[1].text.contains(QStringLiteral("data of 31 Jan 2026, 09:00 UTC")));
    EXPECT_EQ(notice[2].text, QStringLiteral("Policies block 2 of the 4 apps installed for this project."));
    EXPECT_EQ(countOf(notice, NoticeKind::PageBreak), 0);
}

TEST(NoticeWording, ManyAppsAreCountedFirstAndAllListedAfter)
{
    const wording::Notice notice = wording::notice(pageWith(200));
    EXPECT_EQ(countOf(notice, NoticeKind::PageBreak), 1);
    const QString text = wording::text(notice);
    EXPECT_TRUE(text.contains(QStringLiteral("and 88 more")));
    for (std::size_t at = 0; at < 200; ++at)
        EXPECT_TRUE(text.contains(QStringLiteral("App %1 (Vendor)").arg(at))) << at;
}

TEST(NoticeWording, AnAppCutShortIsToldInFullLater)
{
    OwnerPage page = pageWith(1);
    page.apps[0].name = std::string(120, 'n');
    const wording::Notice notice = wording::notice(page);
    EXPECT_EQ(countOf(notice, NoticeKind::PageBreak), 1);
    EXPECT_TRUE(wording::text(notice).contains(QString(120, u'n')));
}

TEST(NoticeWording, ContactHasItsOwnLines)
{
    OwnerPage page = pageWith(1);
    page.contact = "Ines Okello\n\nsecurity@example.invalid\n";
    const QString text = wording::text(wording::notice(page));
    EXPECT_TRUE(text.contains(QStringLiteral("- Your contact: Ines Okello\n- security@example.invalid\n")));
}

TEST(NoticeWording, HtmlTakesNothingForMarkup)
{
    OwnerPage page = pageWith(2);
    page.name = "<script>alert(1)</script>\"'&";
    page.apps[0].name = "<img src=x onerror=alert(1)>\u202E";
    page.contact = "</ul><b>x</b>";
    const QString html = wording::html(wording::notice(page));
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
    EXPECT_FALSE(html.contains(QStringLiteral("<b>")));
    EXPECT_FALSE(html.contains(QChar(0x202E)));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;&quot;")));
    EXPECT_FALSE(html.contains(QStringLiteral("http:")) || html.contains(QStringLiteral("https:")));
    EXPECT_TRUE(html.contains(QStringLiteral("default-src 'none'")));
}

TEST(NoticeWording, TextAndHtmlSayTheSame)
{
    const wording::Notice notice = wording::notice(pageWith(40));
    const QString text = wording::text(notice);
    const QString html = wording::html(notice);
    for (const wording::NoticeLine& line : notice) {
        EXPECT_TRUE(text.contains(line.lead + line.text));
        EXPECT_TRUE(html.contains(line.text.toHtmlEscaped()));
    }
}

TEST(NoticeWording, ADateThatIsNoneIsToldAsItIs)
{
    OwnerPage page = pageWith(0);
    page.policies.clear();
    page.capturedAt = "last week";
    EXPECT_TRUE(wording::notice(page)[1].text.endsWith(QStringLiteral("data of last week")));
    page.capturedAt = std::nullopt;
    const wording::Notice notice = wording::notice(page);
    EXPECT_TRUE(notice[1].text.endsWith(QStringLiteral("date of the data not known")));
    EXPECT_EQ(notice[2].text, QStringLiteral("No policy applies to apps in this project."));
}

} // namespace
