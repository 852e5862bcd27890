// SPDX-License-Identifier: MPL-2.0
#include "html/dictionary.hpp"

#include <algorithm>

namespace tianbao::html {

namespace {

const std::string* find_in(const std::vector<std::pair<std::string_view, std::string>>& pairs, std::string_view name)
{
    for (const auto& [key, value] : pairs) {
        if (key == name) return &value;
    }
    return nullptr;
}

} // namespace

void Dictionary::set(Name name, std::string value)
{
    for (auto& [key, old] : values_) {
        if (key == name.text) {
            old = std::move(value);
            return;
        }
    }
    values_.emplace_back(name.text, std::move(value));
}

void Dictionary::show(Name section)
{
    for (const auto& known : sections_) {
        if (known.name == section.text) return;
    }
    sections_.push_back({section.text, nullptr});
}

Dictionary& Dictionary::add(Name section)
{
    auto found = std::find_if(sections_.begin(), sections_.end(), [&](const Section& s) { return s.name == section.text; });
    if (found == sections_.end()) found = sections_.insert(sections_.end(), {section.text, nullptr});
    if (!found->rows) found->rows = std::make_unique<std::deque<Dictionary>>();
    return found->rows->emplace_back(this);
}

void Dictionary::include(Name marker, std::string file)
{
    files_.emplace_back(marker.text, std::move(file));
}

const std::string* Dictionary::find_value(std::string_view name) const
{
    if (const auto* value = find_in(values_, name)) return value;
    return enclosing_ ? enclosing_->find_value(name) : nullptr;
}

const std::string* Dictionary::find_file(std::string_view marker) const
{
    if (const auto* file = find_in(files_, marker)) return file;
    return enclosing_ ? enclosing_->find_file(marker) : nullptr;
}

const Dictionary::Section* Dictionary::find_section(std::string_view name) const
{
    for (const auto& section : sections_) {
        if (section.name == name) return &section;
    }
    return enclosing_ ? enclosing_->find_section(name) : nullptr;
}

bool Dictionary::is_shown(std::string_view section) const
{
    return find_section(section) != nullptr;
}

const std::deque<Dictionary>* Dictionary::find_rows(std::string_view section) const
{
    const auto* found = find_section(section);
    return found ? found->rows.get() : nullptr;
}

} // namespace tianbao::html
