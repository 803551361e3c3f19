// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixText.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

namespace gatehouse::ui::matrix {

namespace {

QString matrixWord(const char* text)
{
    return QCoreApplication::translate("Matrix", text);
}

} // namespace

QString reachText(const access::ReachCount& reach)
{
    if (reach.unknown == 0)
        return QStringLiteral("%1/%2").arg(reach.allowed).arg(reach.total);
    return QStringLiteral("%1–%2/%3").arg(reach.allowed).arg(reach.allowed + reach.unknown).arg(reach.total);
}

QString groupText(const ColumnGroup& group, const Organization& organization)
{
    QString name = wording::name(group.product);
    if (organization.sites.size() > 1)
        name =
            wording::plainText(organization.sites[group.site.value].name, 60) + QStringLiteral(" / ") + name;
    if (group.count == group.total)
        return matrixWord(QT_TRANSLATE_NOOP("Matrix", "%1 %2")).arg(name).arg(group.count);
    return matrixWord(QT_TRANSLATE_NOOP("Matrix", "%1 %2 of %3")).arg(name).arg(group.count).arg(group.total);
}

QString reachCaption(access::As as)
{
    switch (as.kind) {
    case access::ActsAs::App:
        return matrixWord(QT_TRANSLATE_NOOP("Matrix", "reads by itself"));
    case access::ActsAs::AnyPerson:
        return matrixWord(QT_TRANSLATE_NOOP("Matrix", "reads through people"));
    case access::ActsAs::Anonymous:
        return matrixWord(QT_TRANSLATE_NOOP("Matrix", "reads anonymously"));
    case access::ActsAs::User:
    case access::ActsAs::Browser:
        break;
    }
    return matrixWord(QT_TRANSLATE_NOOP("Matrix", "reads for the person"));
}

QString tabSeparated(const QStringList& fields)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    QStringList safe;
    for (QString field : fields) {
        field = field.simplified();
        if (!field.isEmpty() && formulaStarts.contains(field.front()))
            field.prepend(QLatin1Char('\''));
        safe << field;
    }
    return safe.join(QLatin1Char('\t'));
}

} // namespace gatehouse::ui::matrix
