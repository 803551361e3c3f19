// SPDX-License-Identifier: Apache-2.0
#include "models/files/StagedOutput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <ostream>

namespace {

using namespace gatehouse;
using files::StagedOutput;

class StagedOutputTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] QByteArray bytes(const char* name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
    void write(const char* name, const char* text) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
};

TEST_F(StagedOutputTest, AFileAppearsWithCommitAlone)
{
    write("r", "old");
    {
        StagedOutput staged(path("r"), StagedOutput::Kind::File);
        staged.open({}) << "new";
        EXPECT_EQ(bytes("r"), "old");
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("r")});
    EXPECT_EQ(bytes("r"), "old");
    StagedOutput staged(path("r"), StagedOutput::Kind::File);
    staged.open({}) << std::string(200000, 'x');
    staged.open("r.seal") << "seal";
    ASSERT_TRUE(staged.finished());
    EXPECT_EQ(QFileInfo(*staged.finished()).size(), 200000);
    ASSERT_TRUE(staged.commit());
    EXPECT_EQ(bytes("r").size(), 200000);
    EXPECT_EQ(bytes("r.seal"), "seal");
    EXPECT_EQ(QFile(path("r")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(StagedOutputTest, AFolderAppearsWholeAndReplacesOnlyWhatItMay)
{
    {
        StagedOutput staged(path("r"), StagedOutput::Kind::Folder);
        staged.open("a.csv") << "a";
        staged.open("b.csv") << "b";
    }
    EXPECT_TRUE(names().isEmpty());
    for (const bool again : {false, true}) {
        StagedOutput staged(path("r"), StagedOutput::Kind::Folder);
        staged.open(again ? "c.csv" : "a.csv") << "x";
        ASSERT_TRUE(staged.commit(again));
    }
    EXPECT_EQ(QDir(path("r")).entryList(QDir::Files), QStringList{QStringLiteral("c.csv")});
    StagedOutput refused(path("r"), StagedOutput::Kind::Folder);
    refused.open("d.csv") << "x";
    const auto done = refused.commit();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "file.exists");
    EXPECT_EQ(QDir(path("r")).entryList(QDir::Files), QStringList{QStringLiteral("c.csv")});
}

TEST_F(StagedOutputTest, ALinkStaysOne)
{
    write("real", "old");
    ASSERT_TRUE(QFile::link(path("real"), path("link")));
    StagedOutput staged(path("link"), StagedOutput::Kind::File);
    staged.open({}) << "new";
    ASSERT_TRUE(staged.commit());
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
    EXPECT_EQ(bytes("real"), "new");
}

TEST_F(StagedOutputTest, TellsWhatCannotBe)
{
    StagedOutput nowhere(path("no/r"), StagedOutput::Kind::File);
    nowhere.open({}) << "x";
    ASSERT_TRUE(nowhere.fault());
    EXPECT_EQ(nowhere.fault()->code, "file.no-directory");
    EXPECT_FALSE(nowhere.commit());
    StagedOutput onFolder(folder.path(), StagedOutput::Kind::File);
    EXPECT_EQ(onFolder.fault()->code, "file.not-a-file");
    write("r", "old");
    StagedOutput onFile(path("r"), StagedOutput::Kind::Folder);
    EXPECT_EQ(onFile.fault()->code, "file.exists");
}

} // namespace
