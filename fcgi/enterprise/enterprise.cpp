// SPDX-License-Identifier: MPL-2.0
#include "enterprise/enterprise.hpp"

#include <array>
#include <stdexcept>
#include <utility>

namespace tianbao::enterprise {

namespace {

template <class T, std::size_t N>
using Words = std::array<std::pair<T, std::string_view>, N>;

constexpr Words<Status, 4> kStatus{
    {{Status::in_business, "in_business"}, {Status::cancelled, "cancelled"}, {Status::revoked, "revoked"}, {Status::moved_out, "moved_out"}}};
constexpr Words<Category, 3> kCategory{{{Category::specialised, "specialised"}, {Category::nurtured, "nurtured"}, {Category::other, "other"}}};
constexpr Words<SizeClass, 4> kSize{
    {{SizeClass::large, "large"}, {SizeClass::medium, "medium"}, {SizeClass::small, "small"}, {SizeClass::micro, "micro"}}};
constexpr Words<Fact, 5> kFact{{{Fact::district, "district"},
                                {Fact::address, "address"},
                                {Fact::industry, "industry"},
                                {Fact::registered_capital, "registered_capital"},
                                {Fact::founded_on, "founded_on"}}};

template <class T, std::size_t N>
std::string_view word(const Words<T, N>& words, T value)
{
    for (const auto& [known, text] : words)
        if (known == value) return text;
    throw std::logic_error("a value without a word");
}

template <class T, std::size_t N>
std::optional<T> value(const Words<T, N>& words, std::string_view text)
{
    for (const auto& [known, its] : words)
        if (its == text) return known;
    return std::nullopt;
}

} // namespace

bool is_missing(const Enterprise& enterprise, Fact fact)
{
    switch (fact) {
    case Fact::district:
        return enterprise.district.empty();
    case Fact::address:
        return enterprise.address.empty();
    case Fact::industry:
        return enterprise.industry.empty();
    case Fact::registered_capital:
        return !enterprise.registered_capital;
    case Fact::founded_on:
        return !enterprise.founded_on;
    }
    throw std::logic_error("no such fact");
}

std::string_view word_of(Status status)
{
    return word(kStatus, status);
}
std::string_view word_of(Category category)
{
    return word(kCategory, category);
}
std::string_view word_of(SizeClass size)
{
    return word(kSize, size);
}
std::string_view word_of(Fact fact)
{
    return word(kFact, fact);
}
std::optional<Status> status_from(std::string_view text)
{
    return value(kStatus, text);
}
std::optional<Category> category_from(std::string_view text)
{
    return value(kCategory, text);
}
std::optional<SizeClass> size_from(std::string_view text)
{
    return value(kSize, text);
}
std::optional<Fact> fact_from(std::string_view text)
{
    return value(kFact, text);
}

} // namespace tianbao::enterprise
