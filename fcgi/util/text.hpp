// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tianbao {

/// True when the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
bool is_valid_utf8(std::string_view text);

/// Unicode normalisation form NFKC. Ill-formed bytes become U+FFFD, so the answer is always valid UTF-8.
std::string nfkc(std::string_view text);

/// NFKC with Unicode case folding: two texts that differ only in width or case give the same answer.
std::string nfkc_case_folded(std::string_view text);

/// Without the blanks around it: ASCII blanks, the ideographic and other Unicode spaces, zero-width marks.
std::string_view trimmed(std::string_view text);

/// Without any blank, inside too; the same blanks as trimmed().
std::string without_blanks(std::string_view text);

/// How many code points the text has; an ill-formed byte counts as one.
std::size_t code_points(std::string_view text);

/// The code points of the text, one after the other; an ill-formed byte gives U+FFFD.
std::u32string code_points_of(std::string_view text);

/// A person's name with all but its first character hidden, 张**. However long it is, two asterisks follow; nothing stays nothing.
std::string masked_name(std::string_view name);

/// Whether Unicode calls it a letter; Han characters are.
bool is_letter(char32_t code_point);

/// What somebody typed into a cell for a number: full-width forms become ASCII, minus signs `-`, blanks vanish.
/// Deliberately less than NFKC, which would turn a superscript two into a digit. The rest stays as it is.
std::string normalised_cell(std::string_view text);

/// A longer text as it is stored: trimmed, and line ends as `\n`.
std::string normalised_lines(std::string_view text);

} // namespace tianbao
