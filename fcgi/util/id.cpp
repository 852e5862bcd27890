// SPDX-License-Identifier: MPL-2.0
#include "util/id.hpp"

#include "util/secret.hpp"

#include <algorithm>

namespace tianbao {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kLength = 26;

} // namespace

std::string new_id_text(Instant now)
{
    auto millis = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count());
    std::string text(kLength, '0');
    for (std::size_t i = 10; i-- > 0; millis >>= 5) text[i] = kAlphabet[millis & 31];
    const std::string random = random_bytes(kLength - 10);
    for (std::size_t i = 10; i < kLength; ++i) text[i] = kAlphabet[static_cast<unsigned char>(random[i - 10]) & 31];
    return text;
}

bool is_id_text(std::string_view text)
{
    return text.size() == kLength && text[0] <= '7' &&
           std::all_of(text.begin(), text.end(), [](char c) { return kAlphabet.find(c) != std::string_view::npos; });
}

} // namespace tianbao
