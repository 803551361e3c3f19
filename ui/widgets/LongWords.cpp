// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LongWords.h"

namespace gatehouse::ui {

namespace {

constexpr int longestWord = 28;
constexpr int longWordPart = 12;

bool startsCharacter(QChar letter)
{
    return !letter.isLowSurrogate() && !letter.isMark();
}

void appendWord(QString& broken, const QString& word)
{
    int sinceBreak = 0;
    for (const QChar letter : word) {
        if (word.size() > longestWord && sinceBreak >= longWordPart && startsCharacter(letter)) {
            broken.append(QChar(0x200B));
            sinceBreak = 0;
        }
        broken.append(letter);
        ++sinceBreak;
    }
}

} // namespace

QString withBreaks(const QString& text)
{
    QString broken;
    broken.reserve(text.size());
    QString word;
    for (const QChar letter : text) {
        if (!letter.isSpace()) {
            word.append(letter);
            continue;
        }
        appendWord(broken, word);
        word.clear();
        broken.append(letter);
    }
    appendWord(broken, word);
    return broken;
}

} // namespace gatehouse::ui
