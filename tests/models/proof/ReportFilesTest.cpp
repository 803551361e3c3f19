// SPDX-License-Identifier: Apache-2.0
#include "models/proof/ReportFiles.h"

#include "models/proof/Seal.h"
#include "tests/models/proof/SealedReport.h"
#include "tests/models/proof/TemporaryFolder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using proof::ReportFiles;
using Paths = std::vector<std::string>;

class ReportFilesTest : public testing::Test
{
protected:
    [[nodiscard]] static Paths pathsOf(const ReportFiles& files)
    {
        Paths paths = files.paths().value();
        std::ranges::sort(paths);
        return paths;
    }
    /// The bytes, or the code of the fault.
    [[nodiscard]] static std::string contentOf(const ReportFiles& files, const std::string& path)
    {
        std::string bytes;
        const auto read = files.read(path, [&](std::string_view piece) { bytes += piece; });
        return read ? bytes : read.error().code;
    }
    test::TemporaryFolder folder;
};

TEST_F(ReportFilesTest, OfAFolderAreAllButTheSeal)
{
    folder.write("r/apps.csv", "a\n");
    folder.write("r/deep/er/cells.csv", "");
    folder.write("r/manifest.json", "{}");
    folder.write("r/manifest.json.sig", "s");
    folder.write("r/deep/manifest.json", "not the seal");
    const ReportFiles files(proof::layoutOf(folder.path() / "r", true));
    EXPECT_EQ(pathsOf(files), (Paths{"apps.csv", "deep/er/cells.csv", "deep/manifest.json"}));
    EXPECT_EQ(contentOf(files, "apps.csv"), "a\n");
    EXPECT_EQ(contentOf(files, "deep/er/cells.csv"), "");
    EXPECT_EQ(contentOf(files, "none"), "file.not-found");
    EXPECT_EQ(contentOf(files, "deep"), "proof.not-a-file");
}

TEST_F(ReportFilesTest, OfAFileIsThatFile)
{
    folder.write("report.html", std::string(200'000, 'x'));
    folder.write("report.html.manifest.json", "{}");
    folder.write("other.html", "");
    const proof::ReportLayout layout = proof::layoutOf(folder.path() / "report.html", false);
    EXPECT_EQ(layout.manifest, folder.path() / "report.html.manifest.json");
    EXPECT_EQ(layout.signature, folder.path() / "report.html.manifest.json.sig");
    const ReportFiles files(layout);
    EXPECT_EQ(pathsOf(files), Paths{"report.html"});
    EXPECT_EQ(contentOf(files, "report.html").size(), 200'000U);
    EXPECT_EQ(pathsOf(ReportFiles(proof::layoutOf(folder.path() / "none.html", false))), Paths());
}

TEST_F(ReportFilesTest, DoNotLeaveTheFolder)
{
    folder.write("secret.txt", "secret");
    folder.write("r/a.csv", "");
    const ReportFiles files(proof::layoutOf(folder.path() / "r", true));
    for (const std::string& path : {std::string("../secret.txt"), (folder.path() / "secret.txt").string(),
                                    std::string("./a.csv"), std::string("")})
        EXPECT_EQ(contentOf(files, path), "proof.not-a-file") << path;
}

TEST_F(ReportFilesTest, DoNotFollowLinks)
{
    folder.write("outside/secret.csv", "secret");
    folder.write("r/a.csv", "");
    std::filesystem::create_symlink(folder.path() / "outside/secret.csv", folder.path() / "r/file.csv");
    std::filesystem::create_directory_symlink(folder.path() / "outside", folder.path() / "r/folder");
    const ReportFiles files(proof::layoutOf(folder.path() / "r", true));
    EXPECT_EQ(pathsOf(files), (Paths{"a.csv", "file.csv", "folder"}));
    for (const char* path : {"file.csv", "folder", "folder/secret.csv"})
        EXPECT_EQ(contentOf(files, path), "proof.not-a-file") << path;
}

TEST_F(ReportFilesTest, AreSealedWhereTheyAre)
{
    folder.write("r/a.csv", "1\n");
    folder.write("r/b/c.csv", "2\n");
    const ReportFiles files(proof::layoutOf(folder.path() / "r", true));
    const proof::Seal seal = test::sealed(files);
    folder.write("r/manifest.json", seal.manifest);
    folder.write("r/manifest.json.sig", seal.signature);
    EXPECT_EQ(test::checked(files, seal).outcome, proof::SealOutcome::Intact);
    std::filesystem::remove(folder.path() / "r/a.csv");
    std::filesystem::create_symlink(folder.path() / "r/b/c.csv", folder.path() / "r/a.csv");
    EXPECT_EQ(test::told(test::checked(files, seal)), Paths{"proof.not-a-file a.csv"});
}

} // namespace
