// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Table.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gatehouse::ui {

/// What a text without a byte order mark is probably written in, where it is surely not UTF-8: UTF-16 by its
/// NUL bytes, Windows-1252 by single bytes above ASCII in a text that has no UTF-8 sequence at all. Empty:
/// leave it to the reader. A text that is UTF-8 but for a few bytes is damaged, not Windows-1252.
[[nodiscard]] std::optional<imports::Encoding> guessEncoding(const QByteArray& bytes);

/// A text in any encoding for people to look at; what stands for nothing becomes U+FFFD.
[[nodiscard]] QByteArray asUtf8(const QByteArray& bytes, imports::Encoding encoding);

} // namespace gatehouse::ui
