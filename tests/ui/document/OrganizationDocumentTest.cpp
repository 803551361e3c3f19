// SPDX-License-Identifier: Apache-2.0
#include "ui/document/OrganizationDocument.h"

#include <QSignalSpy>

#include <gtest/gtest.h>
#include <stdexcept>

namespace gatehouse::ui {

namespace {

std::shared_ptr<const Organization> emptyOrganization()
{
    auto organization = std::make_shared<Organization>();
    organization->properties.id = OrganizationId("o-1");
    organization->properties.name = "Before";
    return organization;
}

Edit renaming(const std::string& from, const std::string& to)
{
    OrganizationProperties before = emptyOrganization()->properties;
    before.name = from;
    OrganizationProperties after = before;
    after.name = to;
    return Edit({PropertiesChange{before, after}});
}

} // namespace

class OrganizationDocumentTest : public ::testing::Test
{
protected:
    OrganizationDocument m_document{catalogue::Catalogue::builtIn()};
};

TEST_F(OrganizationDocumentTest, EditUndoRedoTellOnceEach)
{
    m_document.reset(emptyOrganization(), QStringLiteral("/a"));
    QSignalSpy changed(&m_document, &OrganizationDocument::changed);
    m_document.push(renaming("Before", "After"), QStringLiteral("Rename"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_document.organization()->properties.name, "After");
    EXPECT_EQ(&m_document.core()->organization(), m_document.organization().get());
    m_document.undoStack().undo();
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(*m_document.organization(), *emptyOrganization());
    m_document.undoStack().redo();
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(m_document.organization()->properties.name, "After");
}

TEST_F(OrganizationDocumentTest, WhatNoFileHoldsIsModifiedUntilItIsSaved)
{
    m_document.begin(emptyOrganization());
    EXPECT_TRUE(m_document.isOpen());
    EXPECT_TRUE(m_document.isModified());
    m_document.push(renaming("Before", "After"), QStringLiteral("Rename"));
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.isModified());
    m_document.setSaved(QStringLiteral("/a"));
    EXPECT_FALSE(m_document.isModified());
    m_document.begin(emptyOrganization());
    m_document.reset(emptyOrganization(), QStringLiteral("/a"));
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(OrganizationDocumentTest, ModifiedIsTheCleanStateOfTheStack)
{
    m_document.reset(emptyOrganization(), QStringLiteral("/a"));
    QSignalSpy modified(&m_document, &OrganizationDocument::modifiedChanged);
    EXPECT_FALSE(m_document.isModified());
    m_document.push(renaming("Before", "After"), QStringLiteral("Rename"));
    EXPECT_TRUE(m_document.isModified());
    m_document.undoStack().undo();
    EXPECT_FALSE(m_document.isModified());
    m_document.undoStack().redo();
    m_document.setSaved(QStringLiteral("/b"));
    EXPECT_FALSE(m_document.isModified());
    EXPECT_EQ(m_document.path(), QStringLiteral("/b"));
    EXPECT_EQ(modified.count(), 4);
}

TEST_F(OrganizationDocumentTest, SharedValuesOutliveAnEdit)
{
    m_document.reset(emptyOrganization(), {});
    const auto before = m_document.organization();
    m_document.push(renaming("Before", "After"), QStringLiteral("Rename"));
    EXPECT_EQ(before->properties.name, "Before");
}

TEST_F(OrganizationDocumentTest, EmptyEditAndClosedDocumentDropIt)
{
    m_document.push(renaming("Before", "After"), QStringLiteral("Rename"));
    m_document.reset(emptyOrganization(), {});
    m_document.push(Edit(), QStringLiteral("Nothing"));
    EXPECT_EQ(m_document.undoStack().count(), 0);
}

TEST_F(OrganizationDocumentTest, EditThatDoesNotFitLeavesAllAlone)
{
    m_document.reset(emptyOrganization(), {});
    QSignalSpy changed(&m_document, &OrganizationDocument::changed);
    EXPECT_THROW(m_document.push(renaming("Other", "After"), QStringLiteral("Rename")), std::logic_error);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(m_document.undoStack().count(), 0);
    EXPECT_EQ(m_document.organization()->properties.name, "Before");
}

TEST_F(OrganizationDocumentTest, CloseForgetsEverything)
{
    m_document.reset(emptyOrganization(), QStringLiteral("/a"));
    m_document.push(renaming("Before", "After"), QStringLiteral("Rename"));
    QSignalSpy opened(&m_document, &OrganizationDocument::opened);
    m_document.close();
    EXPECT_EQ(opened.count(), 1);
    EXPECT_FALSE(m_document.isOpen());
    EXPECT_FALSE(m_document.isModified());
    EXPECT_EQ(m_document.organization(), nullptr);
    EXPECT_TRUE(m_document.path().isEmpty());
}

} // namespace gatehouse::ui
