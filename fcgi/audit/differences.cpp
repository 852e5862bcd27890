// SPDX-License-Identifier: MPL-2.0
#include "audit/differences.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::audit {

namespace {

/// Of the UTF-8 character that the text begins with.
std::size_t first_character(std::string_view text)
{
    std::size_t end = text.empty() ? 0 : 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    return end;
}

} // namespace

void Differences::compare(std::string_view field, std::string before, std::string after)
{
    if (before != after) add(field, std::move(before), std::move(after));
}

void Differences::compare_masked(std::string_view field, std::string_view before, std::string_view after)
{
    if (before != after) add(field, masked(before), masked(after));
}

void Differences::compare_masked(std::string_view field, const Telephone& before, const Telephone& after)
{
    if (!(before == after)) add(field, before.masked(), after.masked());
}

void Differences::add(std::string_view field, std::string before, std::string after)
{
    before_[std::string(field)] = std::move(before);
    after_[std::string(field)] = std::move(after);
}

std::string Differences::json_of(const Fields& fields)
{
    return fields.empty() ? std::string{} : nlohmann::json(fields).dump();
}

std::string masked(std::string_view text)
{
    if (text.empty()) return {};
    const auto at = text.rfind('@');
    const auto domain = at == std::string_view::npos ? std::string_view{} : text.substr(at);
    return std::string(text.substr(0, first_character(text))) + "***" + std::string(domain);
}

} // namespace tianbao::audit
