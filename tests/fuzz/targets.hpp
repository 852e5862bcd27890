// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

// What must hold for any bytes from outside. Each target ends the program (std::abort) when it does not; the fuzzers of
// tests/fuzz and the replay of their corpora in the ordinary tests call the same functions.
namespace tianbao::fuzz {

/// A number as typed: what is read is written canonically, and read again as the same.
void decimal(std::string_view bytes);

/// The body of a filing's POST: whatever is accepted survives normalising and the store's JSON unchanged.
void form_post(std::string_view bytes);

/// A multipart body with the boundary xYz12: what is accepted names every field once and holds no more bytes than came.
void multipart(std::string_view bytes);

/// A workbook: what is read lies within the limits, each cell once and in order.
void workbook(std::string_view bytes);

/// An answer of a registry's gateway or of GLEIF to the question for 91310101TBTB000122: what is taken is of that code, and
/// survives being kept.
void registry_answer(std::string_view bytes);

/// A text in mark-up: its tree is well formed, leads nowhere but where links may, and holds no more words than came.
void markup(std::string_view bytes);

/// A CAS answer: what is accepted names a user, and holds no more text than came.
void cas_answer(std::string_view bytes);

/// A signed token: whatever is accepted by the header's rules is none without a signature.
void jwt(std::string_view bytes);

/// A key set: every key that is kept can verify, and is found by its id.
void key_set(std::string_view bytes);

/// A return address: what is let through is a path that no browser leaves the portal by.
void return_address(std::string_view bytes);

} // namespace tianbao::fuzz
