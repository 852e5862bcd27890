// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace tianbao {

/// Whether bytes that come piece by piece are UTF-8 as a whole.
class Utf8Check {
public:
    void add(std::string_view bytes);
    /// After the last piece.
    bool is_valid() const { return is_valid_ && rest_.empty(); }

private:
    bool is_valid_ = true;
    std::string rest_; ///< of a character that is not whole yet
};

/// GB18030 (with GBK and GB2312 in it) to UTF-8, piece by piece.
class Gb18030Decoder {
public:
    Gb18030Decoder();
    ~Gb18030Decoder();
    Gb18030Decoder(const Gb18030Decoder&) = delete;
    Gb18030Decoder& operator=(const Gb18030Decoder&) = delete;

    /// What the pieces so far give, less what was given before.
    std::string decode(std::string_view bytes);
    /// Whether all was such text so far; after the last piece: whether it also ended with a whole character.
    bool is_valid() const { return is_valid_; }
    bool is_whole() const { return is_valid_ && rest_.empty(); }

private:
    struct State;
    std::unique_ptr<State> state_;
    bool is_valid_ = true;
    std::string rest_;
};

} // namespace tianbao
