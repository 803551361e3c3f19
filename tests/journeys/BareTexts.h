// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QStringList>

class QJsonValue;
class QWidget;

namespace gatehouse::app::test {

/// Finds, in a window that speaks the pseudo-locale, words that were never translated: what is left of a text
/// without the parts between ⟦ and ⟧, and without what the organization file and the catalogue hold.
class BareTexts
{
public:
    /// `organizationFile`: the bytes of the file that is open.
    explicit BareTexts(const QByteArray& organizationFile);

    /// The visible texts of `window` that are bare, each as "object name: text": labels, buttons, fields,
    /// menus, tabs, headers and the first rows of every view, tool tips and accessible names too.
    [[nodiscard]] QStringList of(const QWidget& window) const;
    /// Labels, buttons and column titles that are too narrow for their text, each as "object name: text".
    [[nodiscard]] static QStringList clipped(const QWidget& window);
    /// How many texts `of` has looked at.
    [[nodiscard]] int seen() const { return m_seen; }

private:
    void addData(const QJsonValue& value, const QString& member);
    void addData(const QString& text);
    [[nodiscard]] bool isBare(const QString& text) const;
    [[nodiscard]] QStringList textsOf(const QWidget& widget) const;

    QSet<QString> m_data; ///< words, in small letters
    mutable int m_seen = 0;
};

} // namespace gatehouse::app::test
