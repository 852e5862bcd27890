// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

// What must hold for any bytes from outside. Each target ends the program (std::abort) when it does not; the fuzzers of
// tests/fuzz and the replay of their corpora in the ordinary tests call the same functions.
namespace tianbao::fuzz {

/// A number as typed: what is read is written canonically, and read again as the same.
void decimal(std::string_view bytes);

/// The body of a filing's POST: each name once, valid text that is read again as the same when it is encoded anew; whatever is accepted survives
/// normalising and the store's JSON unchanged.
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

/// The body of an accounting program: what is accepted are cells of the form, and is read again as the same.
void api_draft(std::string_view bytes);

/// A Cookie header: the first of a name counts, is read whole, and no other name is taken for it.
void cookie(std::string_view bytes);

/// Comma-separated text: the same rows in pieces of any size, in order, with no more text than came; quoted they are the same.
void csv(std::string_view bytes);

/// A table in JSON: the same rows in pieces of any size, in order, with no more text than came.
void json_table(std::string_view bytes);

/// An object from outside: nothing in it is doubled, nested too deep or behind its end, and written it is the same.
void json(std::string_view bytes);

/// What https://sso.example.gov.cn says of itself: every address is on its origin, or on https://keys.example.gov.cn:8443.
void discovery(std::string_view bytes);

/// A log-out of a CAS server, which anybody may post: what is taken is one ticket.
void cas_log_out(std::string_view bytes);

/// The answer of a virus scanner: clean is said in one way alone, and a find is printable.
void scan_answer(std::string_view bytes);

/// A mail that came back: few recipients, short printable words, a status of three numbers.
void status_report(std::string_view bytes);

} // namespace tianbao::fuzz
