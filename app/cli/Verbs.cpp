// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verbs.h"

namespace gatehouse::app {

std::vector<Verb> headlessVerbs()
{
    return {checkVerb(),      inspectVerb(), decideVerb(), explainVerb(),  matrixVerb(),
            operationsVerb(), diffVerb(),    lintVerb(),   runsheetVerb(), reviewVerb(),
            importVerb(),     testVerb(),    jwtVerb(),    verifyVerb(),   reportVerb()};
}

} // namespace gatehouse::app
