// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse::app {

/// While it lives, an interrupt (Ctrl+C) or a request to end does not end the program but is remembered, so
/// that work under way can clean up behind itself. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] bool happened() const;

private:
    using Handler = void (*)(int);
    Handler m_interrupt;
    Handler m_terminate;
};

} // namespace gatehouse::app
