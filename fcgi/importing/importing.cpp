// SPDX-License-Identifier: MPL-2.0
#include "importing/importing.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace tianbao::importing {

namespace {

constexpr std::array<std::pair<Kind, std::string_view>, 3> kKinds{
    {{Kind::enterprise, "enterprise"}, {Kind::former_user, "former_user"}, {Kind::filing, "filing"}}};
constexpr std::array<std::pair<ImportState, std::string_view>, 6> kStates{{{ImportState::checking, "checking"},
                                                                           {ImportState::refused, "refused"},
                                                                           {ImportState::checked, "checked"},
                                                                           {ImportState::importing, "importing"},
                                                                           {ImportState::done, "done"},
                                                                           {ImportState::withdrawn, "withdrawn"}}};
constexpr std::array<std::pair<TableFormat, std::string_view>, 4> kFormats{
    {{TableFormat::xlsx, "xlsx"}, {TableFormat::utf8, "utf8"}, {TableFormat::gb18030, "gb18030"}, {TableFormat::json, "json"}}};

template <class List, class Value>
std::string_view word_in(const List& list, Value value)
{
    return std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.first == value; })->second;
}

template <class List>
auto value_in(const List& list, std::string_view word) -> std::optional<decltype(list.front().first)>
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.second == word; });
    return found == list.end() ? std::nullopt : std::optional{found->first};
}

} // namespace

std::string_view word_of(Kind kind)
{
    return word_in(kKinds, kind);
}

std::string_view word_of(ImportState state)
{
    return word_in(kStates, state);
}

std::string_view word_of(TableFormat format)
{
    return word_in(kFormats, format);
}

std::optional<Kind> kind_from(std::string_view word)
{
    return value_in(kKinds, word);
}

ImportState state_from(std::string_view word)
{
    const auto state = value_in(kStates, word);
    if (!state) throw std::invalid_argument("an import is stored in an unknown state");
    return *state;
}

std::optional<TableFormat> format_from(std::string_view word)
{
    return value_in(kFormats, word);
}

} // namespace tianbao::importing
