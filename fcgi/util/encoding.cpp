// SPDX-License-Identifier: MPL-2.0
#include "util/encoding.hpp"

#include "util/text.hpp"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <stdexcept>

namespace tianbao {

namespace {

constexpr std::size_t kLongestCharacter = 4; ///< bytes, of both encodings

/// How many bytes at the end may be the beginning of a character.
std::size_t unfinished(std::string_view bytes)
{
    for (std::size_t back = 1; back < kLongestCharacter && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80) return 0;
        if (byte < 0xC0) continue;
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace

void Utf8Check::add(std::string_view bytes)
{
    if (!is_valid_) return;
    rest_ += bytes;
    const auto tail = unfinished(rest_);
    is_valid_ = is_valid_utf8(std::string_view(rest_).substr(0, rest_.size() - tail));
    rest_.erase(0, rest_.size() - tail);
}

struct Gb18030Decoder::State {
    iconv_t converter = iconv_open("UTF-8", "GB18030");
};

Gb18030Decoder::Gb18030Decoder() : state_(std::make_unique<State>())
{
    if (state_->converter == reinterpret_cast<iconv_t>(-1)) throw std::runtime_error("the system does not know GB18030");
}

Gb18030Decoder::~Gb18030Decoder()
{
    iconv_close(state_->converter);
}

std::string Gb18030Decoder::decode(std::string_view bytes)
{
    if (!is_valid_) return {};
    rest_ += bytes;
    // a character of two bytes becomes three at most, one of four bytes four
    std::string text(rest_.size() * 2 + kLongestCharacter, '\0');
    auto* from = rest_.data();
    auto from_left = rest_.size();
    auto* to = text.data();
    auto to_left = text.size();
    if (iconv(state_->converter, &from, &from_left, &to, &to_left) == static_cast<std::size_t>(-1) && errno != EINVAL) is_valid_ = false;
    rest_.erase(0, rest_.size() - from_left);
    text.resize(text.size() - to_left);
    return text;
}

} // namespace tianbao
