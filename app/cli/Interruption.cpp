// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Interruption.h"

#include <csignal>

namespace gatehouse::app {

namespace {

// What a signal handler may touch; there is no other way from one to the program.
volatile std::sig_atomic_t interrupted = 0;

void remember(int)
{
    interrupted = 1;
}

} // namespace

Interruption::Interruption()
{
    interrupted = 0;
    m_interrupt = std::signal(SIGINT, remember);
    m_terminate = std::signal(SIGTERM, remember);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

bool Interruption::happened() const
{
    return interrupted != 0;
}

} // namespace gatehouse::app
