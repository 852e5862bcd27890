// SPDX-License-Identifier: MPL-2.0
#include "sheet/json_writer.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::sheet {

namespace {

std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool has_digits_alone(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether JSON takes it for a number as it stands: no sign but a minus, no digit 0 in front of others.
bool is_number(std::string_view text)
{
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    if (!has_digits_alone(whole) || (whole.size() > 1 && whole.front() == '0')) return false;
    return point == std::string_view::npos || has_digits_alone(text.substr(point + 1));
}

} // namespace

JsonWriter::JsonWriter(const Line& heading) : text_("[")
{
    for (const auto& field : heading) names_.push_back(quoted(field.text));
}

void JsonWriter::line(const Line& line)
{
    if (line.size() > names_.size()) throw std::logic_error("a line has more fields than its heading");
    text_ += is_first_ ? "\n{" : ",\n{";
    is_first_ = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto& field = line[i];
        if (i > 0) text_ += ',';
        text_ += names_[i] + ":";
        text_ += field.text.empty() ? "null" : field.decimals >= 0 && is_number(field.text) ? field.text : quoted(field.text);
    }
    text_ += '}';
}

void JsonWriter::finish()
{
    text_ += "\n]\n";
}

} // namespace tianbao::sheet
