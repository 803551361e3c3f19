// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "models/descriptors/Placeholder.h"

#include <gtest/gtest.h>
#include <string>

namespace gatehouse::descriptors {
namespace {

struct VerdictCase
{
    const char* what;
    const char* text;
    DescriptorVerdict verdict;
    const char* fault; ///< "" for none
};

constexpr DescriptorVerdict ok = DescriptorVerdict::Ok;
constexpr DescriptorVerdict wrong = DescriptorVerdict::WrongProduct;
constexpr DescriptorVerdict filling = DescriptorVerdict::Template;
constexpr DescriptorVerdict bad = DescriptorVerdict::Broken;

const VerdictCase verdictCases[] = {
    {"a Connect app",
     R"({"key":"a.b","name":"A","baseUrl":"https://a.invalid","modules":{"jiraReports":[]}})", ok, ""},
    {"a placeholder as base URL alone",
     R"({"key":"a.b","baseUrl":"{{localBaseUrl}}","modules":{"generalPages":[{}]}})", ok, ""},
    {"no modules, but words", R"({"key":"a.b","name":"For Confluence","baseUrl":"https://a.invalid"})", ok,
     ""},
    {"a repeated member", R"({"key":"a.b","key":"a.c","scopes":[],"modules":{"jiraReports":[]}})", ok, ""},
    {"a Forge app", "app: {id: 'ari:cloud:ecosystem::app/1b5'}\nmodules: {'jira:issuePanel': [{key: p}]}\n",
     ok, ""},
    {"a Forge app written as JSON",
     R"({"app":{"id":"ari:cloud:ecosystem::app/1b5"},"permissions":{"scopes":["read:jira-work"]}})", ok, ""},
    {"a Forge app in YAML's flow style",
     "{app: {id: 'ari:cloud:ecosystem::app/1b5'}, modules: {macro: [{key: m}]}}", ok, ""},
    {"Jira and Compass",
     "app: {id: x1}\nmodules:\n  compass:adminPage: [{key: a}]\n  jira:adminPage: [{key: b}]\n", ok, ""},
    {"HipChat", R"({"key":"a.b","name":"A","capabilities":{"hipchatApiConsumer":{"scopes":["view_room"]}}})",
     wrong, "descriptor.other-product"},
    {"Bitbucket",
     R"({"key":"a.b","baseUrl":"https://a.invalid","contexts":["account"],"modules":{"webhooks":[]}})", wrong,
     "descriptor.other-product"},
    {"Compass", "app: {id: x1}\nmodules: {'compass:adminPage': [{key: a}]}\n", wrong,
     "descriptor.other-product"},
    {"nothing known", "app: {id: x1}\nmodules: {function: [{key: f, handler: index.run}]}\n", wrong,
     "descriptor.no-product"},
    {"nothing but a key", R"({"key":"a.b"})", wrong, "descriptor.no-product"},
    {"HipChat with a placeholder key", R"({"key":"${k}","capabilities":{"installable":{}}})", wrong,
     "descriptor.other-product"},
    {"a placeholder key", R"({"key":"${addon.key}","baseUrl":"x","modules":{"jiraReports":[]}})", filling,
     "descriptor.placeholder-key"},
    {"an app id to be generated", "app: {id: 'ari:cloud:ecosystem::app/YOUR-APP-ID'}\nmodules: {macro: []}\n",
     filling, "descriptor.placeholder-key"},
    {"an app id without id", "app: {id: 'ari:cloud:ecosystem::app/'}\nmodules: {macro: []}\n", filling,
     "descriptor.placeholder-key"},
    {"a whole text that is a placeholder", "{{ manifest }}\n", filling, "descriptor.placeholder-text"},
    {"a Go template around JSON",
     "{{define \"c\"}}{\"key\":\"a.b\",\"modules\":{\"jiraReports\":[]}}\n{{end}}", filling,
     "descriptor.placeholder-text"},
    {"an unquoted mark in YAML", "app:\n  id: {{ appId }}\nmodules: {macro: []}\n", filling,
     "descriptor.placeholder-text"},
    {"an unquoted mark in JSON", R"({"key": ${key}, "modules": {"jiraReports": []}})", filling,
     "descriptor.placeholder-text"},
    {"nothing", "", bad, "descriptor.empty"},
    {"white space", " \r\n\t", bad, "descriptor.empty"},
    {"a comma too many", R"({"key":"a.b","modules":{"jiraReports":[]},})", bad, "json.syntax"},
    {"Connect as YAML", "key: a.b\nbaseUrl: https://a.invalid\nmodules: {jiraReports: []}\n", bad,
     "descriptor.connect-not-json"},
    {"no key", R"({"name":"A","baseUrl":"https://a.invalid"})", bad, "descriptor.no-key"},
    {"an empty key", R"({"key":"","baseUrl":"https://a.invalid"})", bad, "descriptor.no-key"},
    {"a null key", R"({"key":null,"baseUrl":"https://a.invalid"})", bad, "descriptor.no-key"},
    {"a number as key", R"({"key":7,"baseUrl":"https://a.invalid"})", bad, "descriptor.key-not-text"},
    {"a boolean as app id", "app: {id: yes}\nmodules: {macro: []}\n", bad, "descriptor.key-not-text"},
    {"a Forge app without id", "app: {runtime: {name: nodejs20.x}}\nmodules: {macro: []}\n", bad,
     "descriptor.no-key"},
    {"some other YAML", "services:\n  web: {image: x}\n", bad, "descriptor.no-key"},
    {"a list", "[1, 2]", bad, "descriptor.not-object"},
    {"prose", "This is not a descriptor.", bad, "descriptor.not-object"},
    {"two documents", "app: {id: x1}\n---\napp: {id: x2}\n", bad, "yaml.several-documents"},
    {"tabs as indentation", "app:\n\tid: x1\n", bad, "yaml.syntax"},
};

} // namespace

TEST(DescriptorVerdict, OfEachKindOfFile)
{
    for (const VerdictCase& test : verdictCases) {
        SCOPED_TRACE(test.what);
        const Descriptor descriptor = readDescriptor(test.text);
        EXPECT_EQ(toText(descriptor.verdict), toText(test.verdict));
        EXPECT_EQ(descriptor.fault ? descriptor.fault->code : "", test.fault);
    }
}

TEST(DescriptorVerdict, BrokenFilesKeepWhatCouldBeRead)
{
    const Descriptor cut = readDescriptor("{\"key\": \"a.b\",\n\"name\": \"A\",\n"
                                          "\"scopes\": [\"READ\", \"write\"],\n\"modules\": {\"jiraRep");
    EXPECT_EQ(cut.verdict, DescriptorVerdict::Broken);
    EXPECT_EQ(cut.key, "a.b");
    EXPECT_EQ(cut.name, "A");
    EXPECT_EQ(cut.scopes.size(), 2U);
    EXPECT_EQ(cut.framework, Framework::Connect);
    EXPECT_TRUE(cut.json.empty());
}

TEST(DescriptorVerdict, TemplatesKeepWhatCouldBeRead)
{
    const Descriptor filled =
        readDescriptor("app:\n  id: {{ appId }}\n  name: A\nmodules: {macro: [{key: m}]}\n");
    EXPECT_EQ(filled.key, "{{ appId }}");
    EXPECT_EQ(filled.name, "A");
    EXPECT_EQ(filled.products, std::vector<Product>{Product::Confluence});
}

TEST(Placeholders, AreToldFromKeysThatWork)
{
    for (const char* key :
         {"{{key}}", "${addon.key}", "a.<%= name %>", "__ADDON_KEY__", "<your-key>", "YOUR_APP_KEY",
          "your-app", "yourAppKey", "CHANGE_ME", "replace-with-id", "tbd", "@key@", "xxx-xxx",
          "ari:cloud:ecosystem::app/", "ari:cloud:ecosystem::app/<uuid>",
          "ari:cloud:ecosystem::app/00000000-0000-0000-0000-000000000000",
          "ari:cloud:ecosystem::app/to-be-generated"})
        EXPECT_TRUE(isPlaceholderKey(key)) << key;
    for (const char* key :
         {"com.example.myapp", "my-app", "a", "todo-list", "yourself", "com.yours.app", "x-ray",
          "ari:cloud:ecosystem::app/8f2183c1-80f5-405f-9b35-cc78ea12e013", "a_b__c", "app"})
        EXPECT_FALSE(isPlaceholderKey(key)) << key;
}

} // namespace gatehouse::descriptors
