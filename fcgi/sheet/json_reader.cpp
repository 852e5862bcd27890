// SPDX-License-Identifier: MPL-2.0
#include "sheet/json_reader.hpp"

#include "util/control_characters.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::sheet {

namespace {

using nlohmann::json;

using NamedFields = std::vector<std::pair<std::string, std::string>>;

/// Takes the names and values of one flat object; stops at the first fault.
class FieldTaker : public nlohmann::json_sax<json> {
public:
    NamedFields fields;
    JsonFault fault = JsonFault::malformed;

    bool null() override { return value({}); }
    bool boolean(bool) override { return stop(JsonFault::nested); }
    bool number_integer(number_integer_t number) override { return value(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override { return value(std::to_string(number)); }
    bool number_float(number_float_t, const string_t& digits) override { return value(digits); }
    bool string(string_t& text) override { return has_control_character(text) ? stop(JsonFault::control) : value(std::move(text)); }
    bool binary(binary_t&) override { return stop(JsonFault::malformed); }
    bool start_object(std::size_t) override { return depth_++ == 0 || stop(JsonFault::nested); }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return stop(JsonFault::nested); }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return stop(JsonFault::malformed); }

    bool key(string_t& name) override
    {
        if (has_control_character(name)) return stop(JsonFault::control);
        const bool is_again = std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
        if (is_again) return stop(JsonFault::names);
        if (fields.size() == JsonReader::kMostFields) return stop(JsonFault::too_large);
        fields.emplace_back(std::move(name), std::string{});
        return true;
    }

private:
    bool value(std::string text)
    {
        fields.back().second = std::move(text);
        return true;
    }
    bool stop(JsonFault why)
    {
        fault = why;
        return false;
    }

    int depth_ = 0;
};

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_of_byte_order_mark(char c)
{
    return c == '\xEF' || c == '\xBB' || c == '\xBF';
}

} // namespace

bool JsonReader::add(std::string_view piece, const RowTaker& take)
{
    for (const char c : piece) {
        if (fault_) return false;
        put(c, take);
    }
    return !fault_;
}

Expected<void, JsonFault> JsonReader::finish(const RowTaker&)
{
    if (!fault_ && at_ != At::end) fault_ = JsonFault::malformed;
    if (fault_) return Unexpected<JsonFault>(*fault_);
    return {};
}

void JsonReader::put(char c, const RowTaker& take)
{
    if (at_ == At::object) {
        put_in_object(c, take);
    } else if (!is_blank(c)) {
        put_between(c);
    }
}

void JsonReader::put_between(char c)
{
    const bool may_begin = at_ == At::first_object || at_ == At::next_object;
    const bool may_end = at_ == At::first_object || at_ == At::after_object;
    if (at_ == At::begin && is_of_byte_order_mark(c)) return;
    if (at_ == At::begin && c == '[') {
        at_ = At::first_object;
    } else if (may_begin && c == '{') {
        at_ = At::object;
        depth_ = 1;
        object_ = "{";
    } else if (may_end && c == ']') {
        at_ = At::end;
    } else if (at_ == At::after_object && c == ',') {
        at_ = At::next_object;
    } else {
        fault_ = JsonFault::malformed;
    }
}

/// Only where the object ends is found out here; what is in it is read at once, when it is whole.
void JsonReader::put_in_object(char c, const RowTaker& take)
{
    if (object_.size() == kLargestObject) {
        fault_ = JsonFault::too_large;
        return;
    }
    object_ += c;
    if (is_in_text_) {
        if (c == '"' && !is_escaped_) is_in_text_ = false;
        is_escaped_ = c == '\\' && !is_escaped_;
        return;
    }
    if (c == '"') is_in_text_ = true;
    if (c == '{' || c == '[') ++depth_;
    if (c == '}' || c == ']') --depth_;
    if (depth_ == 0) end_object(take);
}

void JsonReader::end_object(const RowTaker& take)
{
    at_ = At::after_object;
    FieldTaker taker;
    if (!json::sax_parse(object_, &taker)) {
        fault_ = taker.fault;
        return;
    }
    if (names_.empty()) {
        if (taker.fields.empty()) {
            fault_ = JsonFault::malformed;
            return;
        }
        for (const auto& field : taker.fields) names_.push_back(field.first);
        take({1, names_});
    }
    TableRow row{this->row(), std::vector<std::string>(names_.size())};
    bool has_value = false;
    for (auto& [name, text] : taker.fields) {
        const auto place = std::find(names_.begin(), names_.end(), name);
        if (place == names_.end()) {
            fault_ = JsonFault::names;
            return;
        }
        has_value = has_value || !text.empty();
        row.fields[static_cast<std::size_t>(place - names_.begin())] = std::move(text);
    }
    ++number_;
    if (has_value) take(std::move(row));
}

} // namespace tianbao::sheet
