// SPDX-License-Identifier: MPL-2.0
#include "html/dictionary.hpp"

namespace tianbao::html {

namespace {

constexpr std::size_t kFirstPiece = 64 * 1024;
constexpr std::size_t kFewAtFirst = 4;

const std::string* find_in(const std::pmr::vector<std::pair<Name, std::string>>& pairs, Name name)
{
    for (const auto& [key, value] : pairs) {
        if (key == name) return &value;
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
        if (key == name) {
            old = std::move(value);
            return;
        }
    }
    if (values_.empty()) values_.reserve(kFewAtFirst);
    values_.emplace_back(name, std::move(value));
}

Dictionary::Section& Dictionary::own_section(Name name)
{
    if (shown_.may_have(name)) {
        for (auto& known : sections_) {
            if (known.name == name) return known;
        }
    }
    if (sections_.empty()) sections_.reserve(kFewAtFirst);
    shown_.add(name);
    return sections_.emplace_back(Section{name, std::nullopt});
}

void Dictionary::show(Name section)
{
    own_section(section);
}

Dictionary& Dictionary::add(Name section)
{
    auto& rows = own_section(section).rows;
    if (!rows) rows.emplace(memory_);
    return rows->emplace_back(this);
}

void Dictionary::include(Name marker, std::string file)
{
    files_.emplace_back(marker, std::move(file));
}

const std::string* Dictionary::find_value(Name name) const
{
    if (const auto* value = find_in(values_, name)) return value;
    return enclosing_ ? enclosing_->find_value(name) : nullptr;
}

const std::string* Dictionary::find_file(Name marker) const
{
    if (const auto* file = find_in(files_, marker)) return file;
    return enclosing_ ? enclosing_->find_file(marker) : nullptr;
}

const Dictionary::Section* Dictionary::find_section(Name name) const
{
    for (const auto* here = this; here; here = here->enclosing_) {
        if (!here->shown_.may_have(name)) continue;
        for (const auto& section : here->sections_) {
            if (section.name == name) return &section;
        }
    }
    return nullptr;
}

bool Dictionary::is_shown(Name section) const
{
    return find_section(section) != nullptr;
}

const Dictionary::Rows* Dictionary::find_rows(Name section) const
{
    const auto* found = find_section(section);
    return found && found->rows ? &*found->rows : nullptr;
}

} // namespace tianbao::html
