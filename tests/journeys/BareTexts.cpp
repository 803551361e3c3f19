// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/BareTexts.h"

#include "models/catalogue/Catalogue.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/TableHeader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>

namespace gatehouse::app::test {

namespace {

constexpr int rowsOfView = 12;

/// Members whose values are words of the file format: they may not hide an English word of the window.
const QSet<QString> formatMembers{
    QStringLiteral("format"),     QStringLiteral("plan"),        QStringLiteral("policyModel"),
    QStringLiteral("blockLevel"), QStringLiteral("combination"), QStringLiteral("kind"),
    QStringLiteral("actions"),    QStringLiteral("product"),     QStringLiteral("products"),
    QStringLiteral("framework"),  QStringLiteral("status"),      QStringLiteral("level"),
    QStringLiteral("effect"),     QStringLiteral("decision"),    QStringLiteral("expect"),
    QStringLiteral("action"),     QStringLiteral("type"),        QStringLiteral("location")};

/// Letters that are no words: what keys, units and languages are called everywhere, and the frame that keeps
/// a tool tip plain text.
const QSet<QString> signs{QStringLiteral("ctrl"),    QStringLiteral("shift"),     QStringLiteral("alt"),
                          QStringLiteral("f8"),      QStringLiteral("gatehouse"), QStringLiteral("json"),
                          QStringLiteral("utf-8"),   QStringLiteral("tarnbrook"), QStringLiteral("english"),
                          QStringLiteral("deutsch"), QStringLiteral("qt"),        QStringLiteral("/qt"),
                          QStringLiteral("br")};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Without the translated parts; they may hold translated parts themselves.
QString withoutMarked(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'⟦';
        if (depth == 0)
            rest += letter;
        depth -= letter == u'⟧' && depth > 0;
    }
    return rest;
}

QStringList wordsOf(QString text)
{
    text.remove(QChar(0x200b)); // where long words may break
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}_.:@/\\-{}]+"));
    QStringList words;
    for (QString word : text.split(separators, Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != u'}')
            word.chop(1);
        words.append(word.toLower());
    }
    return words;
}

bool hasLetters(const QString& word)
{
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
    return letters.match(word).hasMatch();
}

QStringList textsOfView(const QAbstractItemView& view)
{
    QStringList texts;
    const QAbstractItemModel* model = view.model();
    if (!model)
        return texts;
    const int columns = qMin(model->columnCount(), rowsOfView);
    for (int row = 0; row < qMin(model->rowCount(), rowsOfView); ++row)
        for (int column = 0; column < columns; ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(ui::CellRole::Suffix), int(ui::CellRole::SecondLine)})
                texts.append(model->index(row, column, view.rootIndex()).data(role).toString());
    if (qobject_cast<const QHeaderView*>(&view))
        return {};
    for (int column = 0; column < columns; ++column)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            texts.append(model->headerData(column, Qt::Horizontal, role).toString());
    return texts;
}

QStringList textsOfActions(const QWidget& widget)
{
    QStringList texts;
    for (const QAction* action : widget.actions())
        texts << action->text() << (action->menu() ? textsOfActions(*action->menu()) : QStringList());
    return texts;
}

QString nameOf(const QWidget& widget)
{
    const QWidget* named = &widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return named->objectName() + QStringLiteral(" (") +
           QString::fromLatin1(widget.metaObject()->className()) + u')';
}

} // namespace

BareTexts::BareTexts(const QByteArray& organizationFile)
{
    addData(QJsonDocument::fromJson(organizationFile).object(), {});
    const catalogue::Catalogue& catalogue = catalogue::Catalogue::builtIn();
    for (const catalogue::Operation& operation : catalogue.operations())
        for (const std::string_view text : {operation.method, operation.path, operation.name})
            addData(textOf(text));
}

void BareTexts::addData(const QJsonValue& value, const QString& member)
{
    if (formatMembers.contains(member))
        return;
    if (value.isString())
        addData(value.toString());
    for (const QJsonValue& part : value.toArray())
        addData(part, member);
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (member == QStringLiteral("roles") || member == QStringLiteral("modules"))
            addData(part.key()); // names of roles, types of modules
        addData(part.value(), part.key());
    }
}

void BareTexts::addData(const QString& text)
{
    for (const QString& word : wordsOf(text))
        m_data.insert(word);
}

bool BareTexts::isBare(const QString& text) const
{
    ++m_seen;
    static const QRegularExpression code(QStringLiteral("^[a-z]+(\\.[a-z-]+)+$")); // of a reason, a finding
    for (const QString& word : wordsOf(withoutMarked(text)))
        if (hasLetters(word) && !code.match(word).hasMatch() && !m_data.contains(word) &&
            !signs.contains(word))
            return true;
    return false;
}

QStringList BareTexts::textsOf(const QWidget& widget) const
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.windowTitle(), widget.statusTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        texts << field->placeholderText();
    if (const auto* choices = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < qMin(choices->count(), rowsOfView); ++i)
            texts << choices->itemText(i);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        texts << textsOfView(*view);
    return texts << textsOfActions(widget);
}

QStringList BareTexts::of(const QWidget& window) const
{
    QStringList bare;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        for (const QString& text : textsOf(*widget))
            if (!text.isEmpty() && isBare(text))
                bare.append(nameOf(*widget) + QStringLiteral(": ") + text);
    }
    bare.removeDuplicates();
    return bare;
}

QStringList BareTexts::clipped(const QWidget& window)
{
    QStringList clipped;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool cut = !label->wordWrap() && !qobject_cast<const ui::ElidedLabel*>(label) &&
                         !label->text().contains(u'\n') && label->sizeHint().width() > label->width();
        if (label->isVisibleTo(&window) && !label->text().isEmpty() && cut)
            clipped.append(nameOf(*label) + QStringLiteral(": ") + label->text());
    }
    for (const auto* header : window.findChildren<ui::TableHeader*>())
        for (int section = 0; section < header->count(); ++section)
            if (header->isVisibleTo(&window) && !header->isSectionHidden(section) &&
                header->sectionSize(section) < header->titleWidth(section))
                clipped.append(nameOf(*header) + QStringLiteral(": ") +
                               header->model()->headerData(section, Qt::Horizontal).toString());
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&window) && !button->text().isEmpty() &&
            button->minimumSizeHint().width() > button->width())
            clipped.append(nameOf(*button) + QStringLiteral(": ") + button->text());
    return clipped;
}

} // namespace gatehouse::app::test
