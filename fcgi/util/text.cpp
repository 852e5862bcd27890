// SPDX-License-Identifier: MPL-2.0
#include "util/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>

namespace tianbao {
namespace {

constexpr utf8proc_int32_t kReplacement = 0xFFFD;

struct CodePoint {
    utf8proc_int32_t value; // negative: the byte is ill-formed
    std::size_t bytes;
};

CodePoint first_code_point(std::string_view text)
{
    utf8proc_int32_t value = -1;
    const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &value);
    if (read <= 0) return {-1, 1};
    return {value, static_cast<std::size_t>(read)};
}

void append(std::string& out, utf8proc_int32_t code_point)
{
    utf8proc_uint8_t bytes[4];
    const auto written = utf8proc_encode_char(code_point, bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(written));
}

bool is_blank(utf8proc_int32_t c)
{
    if (c >= 0x09 && c <= 0x0D) return true;
    if (c >= 0x2000 && c <= 0x200D) return true; // spaces by width, zero-width space and joiners
    return c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 ||
           c == 0x3000 || c == 0xFEFF;
}

/// ASCII that is no blank and no control: most of what is typed, for which there is nothing to decode.
bool is_plain(char c)
{
    return c > 0x20 && c < 0x7F;
}

template <typename Visit>
void for_each_code_point(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        const auto next = first_code_point(text);
        visit(next.value, text.substr(0, next.bytes));
        text.remove_prefix(next.bytes);
    }
}

std::string well_formed(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for_each_code_point(text, [&](utf8proc_int32_t c, std::string_view bytes) {
        if (c < 0)
            append(out, kReplacement);
        else
            out += bytes;
    });
    return out;
}

std::string mapped(std::string_view text, unsigned extra)
{
    const auto source = well_formed(text);
    utf8proc_uint8_t* raw = nullptr;
    const auto options = static_cast<utf8proc_option_t>(static_cast<unsigned>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT) | extra);
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(source.data()), static_cast<utf8proc_ssize_t>(source.size()), &raw, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(raw, &std::free);
    if (size < 0) throw std::bad_alloc(); // the only error left: the source is well-formed
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

} // namespace

bool is_valid_utf8(std::string_view text)
{
    bool valid = true;
    for_each_code_point(text, [&](utf8proc_int32_t c, std::string_view) { valid = valid && c >= 0; });
    return valid;
}

std::string nfkc(std::string_view text)
{
    return mapped(text, 0);
}

std::string nfkc_case_folded(std::string_view text)
{
    return mapped(text, UTF8PROC_CASEFOLD);
}

std::string_view trimmed(std::string_view text)
{
    if (!text.empty() && is_plain(text.front()) && is_plain(text.back())) return text;
    std::size_t first = text.size();
    std::size_t end = 0;
    for_each_code_point(text, [&](utf8proc_int32_t c, std::string_view bytes) {
        if (is_blank(c)) return;
        const auto at = static_cast<std::size_t>(bytes.data() - text.data());
        if (first > at) first = at;
        end = at + bytes.size();
    });
    return end == 0 ? std::string_view{} : text.substr(first, end - first);
}

std::string without_blanks(std::string_view text)
{
    std::string out;
    for_each_code_point(text, [&](utf8proc_int32_t c, std::string_view bytes) {
        if (!is_blank(c)) out += bytes;
    });
    return out;
}

std::size_t code_points(std::string_view text)
{
    std::size_t count = 0;
    for_each_code_point(text, [&](utf8proc_int32_t, std::string_view) { ++count; });
    return count;
}

std::u32string code_points_of(std::string_view text)
{
    std::u32string out;
    for_each_code_point(text, [&](utf8proc_int32_t c, std::string_view) { out += static_cast<char32_t>(c < 0 ? kReplacement : c); });
    return out;
}

std::string masked_name(std::string_view name)
{
    const auto text = trimmed(name);
    if (text.empty()) return {};
    return well_formed(text.substr(0, first_code_point(text).bytes)) + "**";
}

bool is_letter(char32_t code_point)
{
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

std::string normalised_cell(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
    std::string out;
    for_each_code_point(text, [&](utf8proc_int32_t c, std::string_view bytes) {
        if (is_blank(c)) return;
        if (c >= 0xFF01 && c <= 0xFF5E)
            out += static_cast<char>(c - 0xFEE0);
        else if (c == 0x2212 || c == 0xFE63)
            out += '-';
        else
            out += bytes;
    });
    return out;
}

std::string normalised_lines(std::string_view text)
{
    std::string out;
    const auto inner = trimmed(text);
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] != '\r')
            out += inner[i];
        else if (i + 1 == inner.size() || inner[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

} // namespace tianbao
