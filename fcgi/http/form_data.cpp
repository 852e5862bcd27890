// SPDX-License-Identifier: MPL-2.0
#include "http/form_data.hpp"

#include "util/control_characters.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::http {

namespace {

constexpr std::size_t kMostFields = 1000;

int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool ends_line(char c)
{
    return c == '\r' || c == '\v' || c == '\f';
}

/// Browsers send line ends of a textarea as CR LF; what is pasted from a word processor has its line and page breaks as VT and FF.
std::string with_plain_line_ends(std::string text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        plain += ends_line(text[i]) ? '\n' : text[i];
    }
    return plain;
}

Expected<std::string, FormFault> decode_part(std::string_view encoded)
{
    auto decoded = url_decode(encoded, true);
    return decoded ? field_text(std::move(*decoded)) : decoded;
}

} // namespace

Expected<std::string, FormFault> field_text(std::string decoded)
{
    std::string text = with_plain_line_ends(std::move(decoded));
    if (!is_valid_utf8(text)) return Unexpected<FormFault>(FormFault::not_utf8);
    if (has_control_character(text)) return Unexpected<FormFault>(FormFault::control_character);
    return text;
}

std::string_view FormData::text(std::string_view name) const
{
    const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const FormField& field) { return field.name == name; });
    return found == fields_.end() ? std::string_view{} : std::string_view{found->value};
}

bool FormData::has(std::string_view name) const
{
    return std::any_of(fields_.begin(), fields_.end(), [&](const FormField& field) { return field.name == name; });
}

Expected<std::string, FormFault> url_decode(std::string_view text, bool plus_is_blank)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus_is_blank) {
            out += ' ';
        } else if (text[i] != '%') {
            out += text[i];
        } else {
            const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0) return Unexpected<FormFault>(FormFault::bad_escape);
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return out;
}

Expected<std::string, FormFault> decode_path_segment(std::string_view segment)
{
    auto decoded = url_decode(segment, false);
    if (!decoded) return decoded;
    const bool is_printable = std::all_of(decoded->begin(), decoded->end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!is_printable) return Unexpected<FormFault>(FormFault::control_character);
    return decoded;
}

Expected<FormData, FormFault> parse_form(std::string_view encoded)
{
    std::vector<FormField> fields;
    while (!encoded.empty()) {
        const auto end = std::min(encoded.find('&'), encoded.size());
        const auto pair = encoded.substr(0, end);
        encoded.remove_prefix(std::min(end + 1, encoded.size()));
        if (pair.empty()) continue;
        const auto equals = std::min(pair.find('='), pair.size());
        auto name = decode_part(pair.substr(0, equals));
        auto value = decode_part(pair.substr(std::min(equals + 1, pair.size())));
        if (!name) return Unexpected<FormFault>(name.error());
        if (!value) return Unexpected<FormFault>(value.error());
        fields.push_back({std::move(*name), std::move(*value)});
        if (fields.size() > kMostFields) return Unexpected<FormFault>(FormFault::too_many_fields);
    }
    std::vector<std::string_view> names;
    names.reserve(fields.size());
    for (const auto& field : fields) names.push_back(field.name);
    std::sort(names.begin(), names.end());
    if (std::adjacent_find(names.begin(), names.end()) != names.end()) return Unexpected<FormFault>(FormFault::repeated_name);
    return FormData{std::move(fields)};
}

std::string url_encode(std::string_view text)
{
    constexpr std::string_view kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (kUnreserved.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
    }
    return out;
}

} // namespace tianbao::http
