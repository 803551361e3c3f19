// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Products.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace gatehouse::descriptors {

namespace {

using ProductWords = std::initializer_list<std::string_view>;

bool startsWithAny(std::string_view text, ProductWords beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](auto word) { return text.starts_with(word); });
}

bool containsAny(std::string_view text, ProductWords parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](auto word) { return text.find(word) != std::string_view::npos; });
}

bool isOneOf(std::string_view text, ProductWords words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// The part before the first colon; empty where there is none.
std::string_view prefixOf(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
}

} // namespace

void ProductEvidence::other(OtherProduct product)
{
    if (std::ranges::find(m_others, product) == m_others.end())
        m_others.push_back(product);
}

void ProductEvidence::connectModule(const Module& module)
{
    const std::string_view type = module.type;
    if (startsWithAny(type, {"jira", "serviceDesk"}))
        jira();
    if (startsWithAny(type, {"confluence", "dynamicContentMacro", "staticContentMacro", "blueprint",
                             "contentByline", "customContent", "spaceTools"}))
        confluence();
    const std::string_view place = module.location;
    if (startsWithAny(place, {"atl.jira.", "jira.", "admin_plugins_menu", "system.top.navigation.bar",
                              "operations-", "opsbar-", "view.issue.", "projectgroup", "board-links",
                              "system.user.options", "system.preset.filters"}))
        jira();
    if (startsWithAny(place,
                      {"system.header/", "system.content.", "system.space.", "system.admin", "system.editor.",
                       "system.user/", "system.help/", "system.attachment.", "system.browse", "atl.general",
                       "atl.editor", "atl.confluence", "page.", "space.", "contentaction"}))
        confluence();
    if (startsWithAny(place, {"hipchat."}))
        other(OtherProduct::HipChat);
    if (startsWithAny(place, {"org.bitbucket."}) ||
        startsWithAny(type, {"bitbucket", "repoPage", "fileView"}))
        other(OtherProduct::Bitbucket);
    if (containsAny(module.url,
                    {"{issue.", "{project.", "{board.", "{sprint.", "{dashboardItem.", "{issuetype."}))
        jira();
    if (containsAny(module.url, {"{page.", "{space.", "{content.", "{macro."}))
        confluence();
}

void ProductEvidence::connectEvent(std::string_view event)
{
    if (startsWithAny(event, {"jira:", "issue_", "issuelink_", "board_", "sprint_", "project_", "version_",
                              "worklog_", "option_", "jira_expression"}))
        jira();
    if (startsWithAny(event,
                      {"page_", "blog_", "space_", "content_", "label_", "theme_", "search_performed"}))
        confluence();
    if (startsWithAny(event, {"pullrequest:", "repo:"}))
        other(OtherProduct::Bitbucket);
    if (startsWithAny(event, {"room_"}))
        other(OtherProduct::HipChat);
}

void ProductEvidence::connectScope(std::string_view scope)
{
    const std::string lower = asciiLower(scope);
    if (lower == "project_admin")
        jira();
    if (lower == "space_admin")
        confluence();
    if (startsWithAny(lower, {"repository", "pullrequest", "snippet", "pipeline", "runner"}) ||
        lower == "account")
        other(OtherProduct::Bitbucket);
    if (isOneOf(lower, {"send_notification", "send_message", "view_room", "view_messages", "admin_room",
                        "view_group"}))
        other(OtherProduct::HipChat);
    if (lower.find(':') != std::string::npos)
        oauthScope(lower);
}

void ProductEvidence::forgeModule(std::string_view type)
{
    // Confluence was Forge's first product: its oldest modules carry no prefix.
    if (isOneOf(type, {"macro", "contentAction", "contentBylineItem", "contextMenu", "homepageFeed",
                       "spacePage", "spaceSettings", "globalPage", "globalSettings"}))
        confluence();
    else if (isOneOf(type, {"issuePanel", "issueGlance", "issueAction", "issueContext", "issueActivity"}))
        jira();
    else
        named(prefixOf(type));
}

void ProductEvidence::forgeEvent(std::string_view event)
{
    if (!event.starts_with("avi:"))
        return;
    event.remove_prefix(4);
    named(prefixOf(event));
}

void ProductEvidence::oauthScope(std::string_view scope)
{
    if (containsAny(scope, {"jira", "servicedesk"}))
        jira();
    if (containsAny(scope, {"confluence"}))
        confluence();
    if (containsAny(scope, {":compass"}))
        other(OtherProduct::Compass);
    if (containsAny(scope, {":bitbucket"}))
        other(OtherProduct::Bitbucket);
}

void ProductEvidence::named(std::string_view product)
{
    if (product.starts_with("jira") || product == "devops")
        jira();
    else if (product == "confluence")
        confluence();
    else if (product == "compass")
        other(OtherProduct::Compass);
    else if (product == "bitbucket")
        other(OtherProduct::Bitbucket);
}

void ProductEvidence::bothIfNone()
{
    if (!empty())
        return;
    jira();
    confluence();
}

void ProductEvidence::words(std::string_view text)
{
    const std::string lower = asciiLower(text);
    const bool isJira = containsAny(lower, {"jira"});
    const bool isConfluence = containsAny(lower, {"confluence"});
    m_wordsOnly |= (isJira || isConfluence) && (empty() || m_wordsOnly);
    m_jira |= isJira;
    m_confluence |= isConfluence;
}

void ProductEvidence::writeTo(Descriptor& descriptor) const
{
    if (m_jira)
        descriptor.products.push_back(Product::Jira);
    if (m_confluence)
        descriptor.products.push_back(Product::Confluence);
    descriptor.otherProducts = m_others;
    std::ranges::sort(descriptor.otherProducts);
    if (!empty())
        descriptor.productsBasis = m_wordsOnly ? ProductsBasis::Words : ProductsBasis::Surface;
}

} // namespace gatehouse::descriptors
