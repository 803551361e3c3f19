// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PastedKeys.h"

#include <QSet>
#include <QStringList>

namespace gatehouse::ui {
namespace {

constexpr qsizetype longestList = 1'000'000; ///< characters
constexpr qsizetype mostPasted = 20'000;
constexpr qsizetype longestPasted = 500; ///< characters of one key or name

bool separatesKeys(QChar character)
{
    return character == u'\t' || character == u',' || character == u';';
}

/// Leaves quotation marks out and what is between them whole.
QStringList piecesOf(const QString& line)
{
    QStringList pieces{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"' && (quoted || pieces.last().trimmed().isEmpty()))
            quoted = !quoted;
        else if (!quoted && separatesKeys(character))
            pieces << QString();
        else
            pieces.last() += character;
    }
    return pieces;
}

class PastedReader
{
public:
    explicit PastedReader(const ContainerNames& names)
        : m_names(names)
    {}

    void readLine(const QString& line)
    {
        const QString whole = line.trimmed();
        auto matches = m_names.find(whole);
        if (!matches.empty()) {
            add(whole, std::move(matches));
            return;
        }
        for (const QString& piece : piecesOf(whole))
            if (const QString key = piece.trimmed(); !key.isEmpty())
                add(key, m_names.find(key));
    }
    [[nodiscard]] PastedKeys result() && { return std::move(m_result); }
    [[nodiscard]] bool isFull() const { return m_result.keys.size() >= mostPasted; }
    void shorten() { m_result.shortened = true; }

private:
    void add(const QString& text, std::vector<access::ContainerIndex> matches)
    {
        const QString key = text.left(longestPasted);
        if (m_told.contains(key.toCaseFolded()))
            return;
        if (isFull()) {
            shorten();
            return;
        }
        m_told.insert(key.toCaseFolded());
        m_result.keys.append({key, std::move(matches)});
    }

    const ContainerNames& m_names;
    PastedKeys m_result;
    QSet<QString> m_told;
};

} // namespace

ContainerNames::ContainerNames(std::shared_ptr<const Organization> organization)
    : m_organization(std::move(organization))
{
    for (std::uint32_t at = 0; at < m_organization->containers.size(); ++at) {
        const Container& container = m_organization->containers[at];
        const QString key = QString::fromStdString(container.key).trimmed().toCaseFolded();
        const QString name = QString::fromStdString(container.name).trimmed().toCaseFolded();
        add(Id, QString::fromStdString(container.id.value), {at});
        add(Key, key, {at});
        if (container.nativeId)
            add(NativeId, QString::fromStdString(*container.nativeId), {at});
        add(Name, name, {at});
        add(Title, key + QLatin1Char(' ') + name, {at});
    }
}

void ContainerNames::add(Form form, const QString& text, access::ContainerIndex container)
{
    if (!text.isEmpty())
        m_forms[form][text].push_back(container);
}

std::vector<access::ContainerIndex> ContainerNames::find(const QString& text) const
{
    if (text.isEmpty() || text.size() > longestPasted)
        return {};
    const QString folded = text.toCaseFolded();
    for (std::size_t form = 0; form < FormCount; ++form) {
        const auto found = m_forms[form].constFind(form == Id || form == NativeId ? text : folded);
        if (found != m_forms[form].cend())
            return *found;
    }
    return {};
}

PastedKeys matchPasted(const ContainerNames& names, const QString& list)
{
    PastedReader reader(names);
    if (list.size() > longestList)
        reader.shorten();
    QString text = list.left(longestList);
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf(QLatin1Char('\n'), from);
        to = to < 0 ? text.size() : to;
        reader.readLine(text.mid(from, to - from));
        from = to + 1;
    }
    return std::move(reader).result();
}

} // namespace gatehouse::ui
