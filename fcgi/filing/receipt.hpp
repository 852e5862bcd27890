// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"

#include <string>
#include <string_view>

namespace tianbao::filing {

inline constexpr std::size_t kHashDigits = 64;
inline constexpr std::size_t kHashBeginning = 16; ///< hexadecimal digits that suffice to verify a receipt: 64 bits

/// 回执核验: what somebody who holds the paper typed or scanned.
struct ReceiptQuery {
    std::string number; ///< as new_receipt_number() writes them
    std::string hash;   ///< kHashBeginning or kHashDigits lower-case hexadecimal digits
};

/// What is wrong with a text that was typed; none: nothing.
enum class NumberFault { none, missing, malformed };
enum class HashFault { none, missing, malformed };

struct ReceiptQueryFault {
    NumberFault number = NumberFault::none;
    HashFault hash = HashFault::none;
};

/// Reads both texts as people type them: any width and case, blanks anywhere.
Expected<ReceiptQuery, ReceiptQueryFault> read_receipt_query(std::string_view number, std::string_view hash);

/// The hash in groups of four, for reading aloud: "9f86 d081 …".
std::string grouped(std::string_view hash);

/// Where the receipt is verified, as the code on the paper says: /verify?number=…&hash=… below `origin`.
std::string verify_url(std::string_view origin, std::string_view number, std::string_view hash);

} // namespace tianbao::filing
