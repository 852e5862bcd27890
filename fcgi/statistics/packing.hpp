// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tianbao::statistics {

/// A sum of many exact figures, in the units of Decimal: 128 bits, so that no sum of filings overflows.
__extension__ using Wide = __int128;

/// Appends numbers to a compact text of bytes: seven bits in a byte, small ones short.
class Packer {
public:
    explicit Packer(std::string& into) : into_(&into) {}

    void count(std::uint64_t number)
    {
        while (number >= kMore) {
            into_->push_back(static_cast<char>(static_cast<unsigned char>(number | kMore)));
            number >>= kBits;
        }
        into_->push_back(static_cast<char>(static_cast<unsigned char>(number)));
    }
    void sum(Wide number)
    {
        __extension__ using Unsigned = unsigned __int128;
        auto zigzag = (static_cast<Unsigned>(number) << 1U) ^ (number < 0 ? ~Unsigned{0} : Unsigned{0});
        while (zigzag >= kMore) {
            into_->push_back(static_cast<char>(static_cast<unsigned char>(static_cast<std::uint64_t>(zigzag) | kMore)));
            zigzag >>= kBits;
        }
        into_->push_back(static_cast<char>(static_cast<unsigned char>(zigzag)));
    }
    void text(std::string_view bytes)
    {
        count(bytes.size());
        into_->append(bytes);
    }

private:
    static constexpr unsigned kBits = 7;
    static constexpr unsigned kMore = 0x80;
    std::string* into_;
};

/// Reads what Packer wrote. Throws std::runtime_error at bytes that are no such thing.
class Unpacker {
public:
    explicit Unpacker(std::string_view packed) : at_(packed.data()), end_(packed.data() + packed.size()) {}

    bool is_done() const { return at_ == end_; }
    unsigned byte()
    {
        if (at_ == end_) throw std::runtime_error("packed figures end too early");
        return static_cast<unsigned char>(*at_++);
    }
    std::uint64_t count()
    {
        std::uint64_t number = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto next = byte();
            number |= std::uint64_t{next & 0x7FU} << shift;
            if (next < 0x80U) return number;
        }
        throw std::runtime_error("a packed number is too long");
    }
    /// A figure of one filing.
    std::int64_t figure()
    {
        const auto zigzag = count();
        return static_cast<std::int64_t>(zigzag >> 1U) ^ -static_cast<std::int64_t>(zigzag & 1U);
    }
    Wide sum()
    {
        __extension__ using Unsigned = unsigned __int128;
        Unsigned zigzag = 0;
        for (unsigned shift = 0; shift < 128; shift += 7) {
            const auto next = byte();
            zigzag |= Unsigned{next & 0x7FU} << shift;
            if (next < 0x80U) return static_cast<Wide>(zigzag >> 1U) ^ -static_cast<Wide>(zigzag & 1U);
        }
        throw std::runtime_error("a packed sum is too long");
    }
    std::string_view text()
    {
        const auto size = count();
        if (size > static_cast<std::size_t>(end_ - at_)) throw std::runtime_error("a packed text ends too early");
        const std::string_view bytes(at_, size);
        at_ += size;
        return bytes;
    }

private:
    const char* at_;
    const char* end_;
};

} // namespace tianbao::statistics
