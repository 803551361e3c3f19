// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Ids.h"

namespace {

bool covers(const gatehouse::ContainerId& container)
{
    return container.empty();
}

} // namespace

bool asked()
{
#if MISTAKE
    return covers(gatehouse::AppKey("com.example.app"));
#else
    return covers(gatehouse::ContainerId("c-1"));
#endif
}
