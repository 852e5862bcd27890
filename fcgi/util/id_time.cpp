// SPDX-License-Identifier: MPL-2.0
#include "util/id_time.hpp"

namespace tianbao {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kLength = 26;
constexpr std::size_t kTimeLength = 10;

} // namespace

std::string first_id_text(Instant at)
{
    auto millis = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    std::string text(kLength, '0');
    for (std::size_t i = kTimeLength; i-- > 0; millis >>= 5) text[i] = kAlphabet[static_cast<std::size_t>(millis & 31)];
    return text;
}

Instant instant_of_id(std::string_view id)
{
    std::int64_t millis = 0;
    for (const char c : id.substr(0, kTimeLength)) millis = millis << 5 | static_cast<std::int64_t>(kAlphabet.find(c) & 31);
    return Instant{std::chrono::milliseconds{millis}};
}

} // namespace tianbao
