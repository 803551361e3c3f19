// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;
class QLocale;

namespace gatehouse::app {

/// Has `application` say its texts in the language of `locale`, as far as translations/ holds them; what is
/// not translated stays English. English plural forms ("1 fault", "2 faults") are always there. The
/// translators belong to `application`. To be called once, before the first text is made.
void installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace gatehouse::app
