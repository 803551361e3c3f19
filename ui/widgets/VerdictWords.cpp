// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/VerdictWords.h"

#include <QCoreApplication>

namespace gatehouse::ui {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

} // namespace

QString verdictWord(VerdictGlyph glyph)
{
    switch (glyph) {
    case VerdictGlyph::Allowed:
        return VerdictText::tr("allowed");
    case VerdictGlyph::DeniedByPolicy:
        return VerdictText::tr("denied by policy");
    case VerdictGlyph::Denied:
        return VerdictText::tr("denied");
    case VerdictGlyph::Unknown:
        return VerdictText::tr("unknown");
    case VerdictGlyph::Beyond:
        break;
    }
    return VerdictText::tr("allowed, beyond policy");
}

} // namespace gatehouse::ui
