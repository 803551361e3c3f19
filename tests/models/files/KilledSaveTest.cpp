// SPDX-License-Identifier: Apache-2.0
#include "models/files/FileAccess.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace gatehouse::test {

#ifdef Q_OS_LINUX
namespace {

constexpr std::size_t savedBytes = 4U * 1024U * 1024U;

/// Saves over and over until it is killed; never returns.
[[noreturn]] void saveForever(const QString& path, int ready)
{
    for (char letter = 'b';; letter = letter == 'z' ? 'b' : static_cast<char>(letter + 1)) {
        if (write(ready, "x", 1) != 1)
            _exit(1);
        static_cast<void>(files::writeFileAtomically(path, std::string(savedBytes, letter)));
    }
}

void killWhileSaving(const QString& path, useconds_t microseconds)
{
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0)
        saveForever(path, ready[1]);
    char byte = 0;
    ASSERT_EQ(read(ready[0], &byte, 1), 1);
    usleep(microseconds);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(ready[0]);
    close(ready[1]);
}

} // namespace

// Whenever the program is killed, the file is a whole one: the old or a new one. The moments differ on
// purpose; none of them is waited for, every one must be right.
TEST(KilledSave, LeavesTheOldFileOrTheNewOne)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.json"));
    ASSERT_TRUE(files::writeFileAtomically(path, std::string(savedBytes, 'a')).has_value());
    for (useconds_t moment = 0; moment < 40; ++moment) {
        killWhileSaving(path, moment * 300);
        const auto text = files::readFile(path, savedBytes);
        ASSERT_TRUE(text.has_value());
        ASSERT_EQ(*text, std::string(savedBytes, text->front()));
    }
}
#else
TEST(KilledSave, LeavesTheOldFileOrTheNewOne)
{
    GTEST_SKIP() << "killing a process in mid-save is tested on Linux only";
}
#endif

} // namespace gatehouse::test
