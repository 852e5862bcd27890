// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <list>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tianbao::html {

/// The name of a marker in a template. The constants are made from views/ when the program is built (html/names.hpp),
/// so that a name that no template has does not compile.
struct Name {
    std::string_view text;
    std::uint32_t hash;

    constexpr Name() : Name(std::string_view{}) {}
    constexpr explicit Name(std::string_view name) : text(name), hash(hash_of(name)) {}
    friend constexpr bool operator==(const Name& one, const Name& other) { return one.hash == other.hash && one.text == other.text; }

private:
    /// Names are looked for in all that encloses a row, some thousand times a page: of a longer one both ends are enough to tell it from
    /// nearly all others.
    static constexpr std::uint32_t hash_of(std::string_view name)
    {
        const auto begin = word_of(name.substr(0, std::min(name.size(), kWord)));
        const auto end = name.size() > kWord ? word_of(name.substr(name.size() - kWord)) : 0;
        const auto mixed = ((begin ^ name.size()) * 0x9E3779B97F4A7C15U ^ end) * 0xD6E8FEB86659FD93U;
        return static_cast<std::uint32_t>(mixed >> 32U);
    }
    /// Up to eight bytes as a number, the first one lowest.
    static constexpr std::uint64_t word_of(std::string_view bytes)
    {
        std::uint64_t word = 0;
        if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && bytes.size() == kWord) {
            std::memcpy(&word, bytes.data(), kWord);
            return word;
        }
        for (std::size_t i = 0; i < bytes.size(); ++i) word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        return word;
    }
    static constexpr std::size_t kWord = 8;
};

/// The values for one template: markers, sections, included files. What a section does not have it takes from what
/// encloses it. A section that was never shown stays hidden. Belongs to one request, and to one thread: a page has some
/// thousand small parts, which share one piece of memory that goes with the outermost dictionary.
class Dictionary {
public:
    using Rows = std::pmr::list<Dictionary>;

    Dictionary();
    /// A row within `enclosing`; made by add().
    explicit Dictionary(const Dictionary* enclosing);
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    void set(Name name, std::string value);
    /// Shows a section once, with no values of its own.
    void show(Name section);
    void show_if(bool condition, Name section)
    {
        if (condition) show(section);
    }
    /// Shows the section once more, with the values of the dictionary returned.
    Dictionary& add(Name section);
    /// Names the file that stands at an include marker.
    void include(Name marker, std::string file);

    // for the template engine
    const std::string* find_value(Name name) const;
    const std::string* find_file(Name marker) const;
    bool is_shown(Name section) const;
    const Rows* find_rows(Name section) const;

private:
    struct Section {
        Name name;
        std::optional<Rows> rows;
    };
    Section& own_section(Name name);
    const Section* find_section(Name name) const;

    /// Most sections that a row is asked for are shown nowhere: says so without a look at each that is.
    class Sieve {
    public:
        void add(Name name) { bits_[(name.hash / 64) % 4] |= std::uint64_t{1} << (name.hash % 64); }
        bool may_have(Name name) const { return ((bits_[(name.hash / 64) % 4] >> (name.hash % 64)) & 1) != 0; }

    private:
        std::array<std::uint64_t, 4> bits_{};
    };

    std::unique_ptr<std::pmr::monotonic_buffer_resource> own_memory_; ///< of the outermost one
    std::pmr::memory_resource* memory_;
    const Dictionary* enclosing_;
    std::pmr::vector<std::pair<Name, std::string>> values_;
    std::pmr::vector<std::pair<Name, std::string>> files_;
    std::pmr::vector<Section> sections_;
    Sieve shown_; ///< the names of `sections_`
};

} // namespace tianbao::html
