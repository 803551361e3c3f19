// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Ids.h"

#include <string>

gatehouse::SiteId made(const std::string& text)
{
#if MISTAKE
    return text;
#else
    return gatehouse::SiteId(text);
#endif
}
