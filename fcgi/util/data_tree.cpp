// SPDX-License-Identifier: MPL-2.0
#include "util/data_tree.hpp"

#include <toml++/toml.h>

#include <utility>

namespace tianbao {
namespace {

int line_of(const toml::node& node)
{
    return static_cast<int>(node.source().begin.line);
}

DataValue converted(const toml::node& node, const std::string& file);

DataFields converted_fields(const toml::table& table, const std::string& file)
{
    DataFields fields;
    for (const auto& [key, node] : table) fields.emplace(std::string(key.str()), converted(node, file));
    return fields;
}

DataList converted_list(const toml::array& array, const std::string& file)
{
    DataList list;
    for (const auto& node : array) list.push_back(converted(node, file));
    return list;
}

std::chrono::year_month_day converted_day(const toml::date& date)
{
    return std::chrono::year(date.year) / std::chrono::month(date.month) / std::chrono::day(date.day);
}

DataValue converted(const toml::node& node, const std::string& file)
{
    const int line = line_of(node);
    if (const auto* table = node.as_table()) return {line, converted_fields(*table, file)};
    if (const auto* array = node.as_array()) return {line, converted_list(*array, file)};
    if (const auto* text = node.as_string()) return {line, text->get()};
    if (const auto* number = node.as_integer()) return {line, number->get()};
    if (const auto* flag = node.as_boolean()) return {line, flag->get()};
    if (const auto* day = node.as_date()) return {line, converted_day(day->get())};
    throw DataRefused{{file, line, "a value that is neither text, whole number, day, true or false"}};
}

} // namespace

DataValue parse_data(std::string_view text, const std::string& file)
{
    try {
        const toml::table root = toml::parse(text, file);
        return {1, converted_fields(root, file)};
    } catch (const toml::parse_error& error) {
        throw DataRefused{{file, static_cast<int>(error.source().begin.line), std::string(error.description())}};
    }
}

DataTable::DataTable(const DataValue& value, std::string file, std::string name)
    : fields_(std::get_if<DataFields>(&value.value)), line_(value.line), file_(std::move(file)), name_(std::move(name))
{
    if (fields_ == nullptr) refuse("is no table");
}

void DataTable::refuse(const std::string& what) const
{
    throw DataRefused{{file_, line_, name_.empty() ? what : name_ + ": " + what}};
}

void DataTable::refuse(std::string_view key, const std::string& what) const
{
    const auto found = fields_->find(key);
    const int line = found == fields_->end() ? line_ : found->second.line;
    throw DataRefused{{file_, line, (name_.empty() ? "" : name_ + ".") + std::string(key) + ": " + what}};
}

const DataValue* DataTable::find(std::string_view key)
{
    const auto found = fields_->find(key);
    if (found == fields_->end()) return nullptr;
    read_.emplace(key);
    return &found->second;
}

const DataValue& DataTable::need(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) refuse(key, "is missing");
    return *value;
}

template <typename T>
const T& DataTable::as(const DataValue& value, std::string_view key, std::string_view type) const
{
    const auto* typed = std::get_if<T>(&value.value);
    if (typed == nullptr) refuse(key, "is no " + std::string(type));
    return *typed;
}

bool DataTable::has(std::string_view key) const
{
    return fields_->find(key) != fields_->end();
}

std::string DataTable::text(std::string_view key)
{
    return as<std::string>(need(key), key, "text");
}

std::optional<std::string> DataTable::text_if(std::string_view key)
{
    return has(key) ? std::optional(text(key)) : std::nullopt;
}

std::int64_t DataTable::number(std::string_view key)
{
    return as<std::int64_t>(need(key), key, "whole number");
}

std::optional<std::int64_t> DataTable::number_if(std::string_view key)
{
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

std::chrono::year_month_day DataTable::day(std::string_view key)
{
    return as<std::chrono::year_month_day>(need(key), key, "day");
}

bool DataTable::flag(std::string_view key)
{
    return has(key) && as<bool>(need(key), key, "true or false");
}

std::vector<std::string> DataTable::texts(std::string_view key)
{
    std::vector<std::string> out;
    for (const auto& item : as<DataList>(need(key), key, "list")) out.push_back(as<std::string>(item, key, "list of texts"));
    return out;
}

std::vector<std::string> DataTable::texts_if(std::string_view key)
{
    return has(key) ? texts(key) : std::vector<std::string>{};
}

DataTable DataTable::table(std::string_view key)
{
    return {need(key), file_, (name_.empty() ? "" : name_ + ".") + std::string(key)};
}

std::vector<DataTable> DataTable::tables(std::string_view key)
{
    std::vector<DataTable> out;
    if (!has(key)) return out;
    for (const auto& item : as<DataList>(need(key), key, "list of tables")) {
        if (!std::holds_alternative<DataFields>(item.value)) refuse(key, "is no list of tables");
        out.emplace_back(item, file_, std::string(key));
    }
    return out;
}

std::map<std::string, std::string, std::less<>> DataTable::all_texts()
{
    std::map<std::string, std::string, std::less<>> out;
    for (const auto& [key, value] : *fields_) out.emplace(key, text(key));
    return out;
}

void DataTable::done() const
{
    for (const auto& [key, value] : *fields_) {
        if (!read_.contains(key)) refuse(key, "is not a key that is known here");
    }
}

} // namespace tianbao
