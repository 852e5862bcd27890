// SPDX-License-Identifier: MPL-2.0
#include "html/dictionary.hpp"

namespace tianbao::html {

namespace {

constexpr std::size_t kFirstPiece = 64 * 1024;
constexpr std::size_t kFewAtFirst = 4;

/// Names begin alike (CELL_KEY, CELL_ID) and differ at their end: most are told apart without a call.
bool is_same(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && a.back() == b.back() && a == b;
}

const std::string* find_in(const std::pmr::vector<std::pair<std::string_view, std::string>>& pairs, std::string_view name)
{
    for (const auto& [key, value] : pairs) {
        if (is_same(key, name)) return &value;
    }
    return nullptr;
}

} // namespace

Dictionary::Dictionary()
    : own_memory_(std::make_unique<std::pmr::monotonic_buffer_resource>(kFirstPiece)), memory_(own_memory_.get()), enclosing_(nullptr),
      values_(memory_), files_(memory_), sections_(memory_)
{
}

Dictionary::Dictionary(const Dictionary* enclosing)
    : memory_(enclosing->memory_), enclosing_(enclosing), values_(memory_), files_(memory_), sections_(memory_)
{
}

void Dictionary::set(Name name, std::string value)
{
    for (auto& [key, old] : values_) {
        if (is_same(key, name.text)) {
            old = std::move(value);
            return;
        }
    }
    if (values_.empty()) values_.reserve(kFewAtFirst);
    values_.emplace_back(name.text, std::move(value));
}

Dictionary::Section& Dictionary::own_section(std::string_view name)
{
    for (auto& known : sections_) {
        if (is_same(known.name, name)) return known;
    }
    if (sections_.empty()) sections_.reserve(kFewAtFirst);
    return sections_.emplace_back(Section{name, std::nullopt});
}

void Dictionary::show(Name section)
{
    own_section(section.text);
}

Dictionary& Dictionary::add(Name section)
{
    auto& rows = own_section(section.text).rows;
    if (!rows) rows.emplace(memory_);
    return rows->emplace_back(this);
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
        if (is_same(section.name, name)) return &section;
    }
    return enclosing_ ? enclosing_->find_section(name) : nullptr;
}

bool Dictionary::is_shown(std::string_view section) const
{
    return find_section(section) != nullptr;
}

const Dictionary::Rows* Dictionary::find_rows(std::string_view section) const
{
    const auto* found = find_section(section);
    return found && found->rows ? &*found->rows : nullptr;
}

} // namespace tianbao::html
