// SPDX-License-Identifier: Apache-2.0
#include "models/files/FileAccess.h"

#include "models/files/OrganizationFile.h"
#include "models/organization/OrganizationWriter.h"
#include "tests/support/OrganizationGenerator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gatehouse::test {
namespace {

bool rightsAreIgnored()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return true;
#endif
}

QString pathIn(const QTemporaryDir& directory, const char* name)
{
    return directory.filePath(QString::fromLatin1(name));
}

} // namespace

TEST(Files, WhatIsWrittenIsRead)
{
    const QTemporaryDir directory;
    const QString path = pathIn(directory, "a.json");
    ASSERT_TRUE(files::writeFileAtomically(path, "one").has_value());
    ASSERT_TRUE(files::writeFileAtomically(path, "two").has_value());
    EXPECT_EQ(files::readFile(path, 10).value(), "two");
    EXPECT_EQ(QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
              1);
}

TEST(Files, AreForTheOwnerAlone)
{
    const QTemporaryDir directory;
    const QString path = pathIn(directory, "a.json");
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.setPermissions(before.permissions() | QFile::ReadOther | QFile::ReadGroup);
    before.close();
    ASSERT_TRUE(files::writeFileAtomically(path, "secret").has_value());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
    EXPECT_EQ(QFileInfo(path).permissions() & others, QFile::Permissions());
}

TEST(Files, ALinkStaysALink)
{
    const QTemporaryDir directory;
    const QString target = pathIn(directory, "target.json");
    const QString link = pathIn(directory, "link.json");
    ASSERT_TRUE(files::writeFileAtomically(target, "old").has_value());
    ASSERT_TRUE(QFile::link(target, link));
    ASSERT_TRUE(files::writeFileAtomically(link, "new").has_value());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(files::readFile(target, 10).value(), "new");
}

TEST(Files, RefuseWithTheReason)
{
    const QTemporaryDir directory;
    const QString path = pathIn(directory, "a.json");
    EXPECT_EQ(files::readFile(path, 10).error().code, "file.not-found");
    EXPECT_EQ(files::readFile(directory.path(), 10).error().code, "file.not-a-file");
    EXPECT_EQ(files::writeFileAtomically(directory.path(), "x").error().code, "file.not-a-file");
    EXPECT_EQ(files::writeFileAtomically(pathIn(directory, "no/a.json"), "x").error().code,
              "file.no-directory");
    ASSERT_TRUE(files::writeFileAtomically(path, "0123456789").has_value());
    EXPECT_TRUE(files::readFile(path, 10).has_value());
    EXPECT_EQ(files::readFile(path, 9).error().code, "file.too-large");
}

TEST(Files, AReadOnlyFolderKeepsTheOldFile)
{
    if (rightsAreIgnored())
        GTEST_SKIP() << "this user may write anywhere";
    const QTemporaryDir directory;
    const QString path = pathIn(directory, "a.json");
    ASSERT_TRUE(files::writeFileAtomically(path, "old").has_value());
    QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto written = files::writeFileAtomically(path, "new");
    QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, "file.unwritable");
    EXPECT_EQ(files::readFile(path, 10).value(), "old");
}

TEST(Files, AnOrganizationIsSavedAndLoaded)
{
    const QTemporaryDir directory;
    const QString path = pathIn(directory, "o.gatehouse.json");
    const Organization organization = OrganizationGenerator(7).organization();
    ASSERT_TRUE(files::saveOrganization(path, organization).has_value());
    EXPECT_EQ(files::loadOrganization(path).value().organization, organization);
    EXPECT_EQ(files::loadOrganization(pathIn(directory, "none")).error().front().code, "file.not-found");
}

} // namespace gatehouse::test
