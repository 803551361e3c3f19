// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <iosfwd>
#include <vector>

namespace gatehouse::app {

/// Exit statuses of the command line (contract §2).
enum class ExitStatus { Done = 0, AnswerIsNo = 1, BadInput = 2, ServiceFailed = 3 };

/// Where a verb reads and writes: the program's own streams, or a test's.
struct Streams
{
    std::istream& in;
    std::ostream& out;    ///< results only
    std::ostream& errors; ///< messages for people
};

/// One verb of the command line. Needs no display. Registered in `allVerbs` alone.
struct Verb
{
    QString name;
    QString usage;   ///< "gatehouse check FILE"
    QString summary; ///< one sentence
    std::function<ExitStatus(const QStringList& arguments, const Streams& streams)>
        run; ///< arguments without the verb
};

/// The verbs that work without a window, in the order of the help text.
[[nodiscard]] std::vector<Verb> headlessVerbs();

/// Runs `arguments[0]` among `verbs`; an unknown verb, `help` and `--help` are answered here.
[[nodiscard]] ExitStatus runVerb(const std::vector<Verb>& verbs, const QStringList& arguments,
                                 const Streams& streams);

} // namespace gatehouse::app
