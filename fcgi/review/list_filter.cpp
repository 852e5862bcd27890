// SPDX-License-Identifier: MPL-2.0
#include "review/list_filter.hpp"

#include "enterprise/unified_social_credit_code.hpp"
#include "util/time.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace tianbao::review {

namespace {

bool is_time(std::string_view text)
{
    try {
        return sql_text(instant_from_sql(text)) == text;
    } catch (const std::invalid_argument&) {
        return false;
    }
}

bool is_rank(std::string_view rank, Order order)
{
    switch (order) {
    case Order::code:
        return rank.empty();
    case Order::newest:
    case Order::oldest:
        return rank.empty() || is_time(rank);
    case Order::district:
    case Order::section:
        return !rank.empty() && enterprise::is_code_text(rank);
    }
    return false;
}

template <class Word, std::size_t Count>
std::optional<Word> one_of(const Word (&all)[Count], std::string_view word)
{
    const auto* found = std::find_if(std::begin(all), std::end(all), [&](Word one) { return word_of(one) == word; });
    return found == std::end(all) ? std::nullopt : std::optional(*found);
}

} // namespace

std::string_view word_of(Standing standing)
{
    switch (standing) {
    case Standing::missing:
        return "missing";
    case Standing::exempt:
        return "exempt";
    case Standing::draft:
        return "draft";
    case Standing::submitted:
        return "submitted";
    case Standing::returned:
        return "returned";
    case Standing::checked:
        return "checked";
    case Standing::accepted:
        return "accepted";
    }
    throw std::logic_error("no such standing");
}

std::optional<Standing> standing_from(std::string_view word)
{
    return one_of(kStandings, word);
}

std::string_view word_of(Lateness lateness)
{
    return lateness == Lateness::late ? "late" : "overdue";
}

std::optional<Lateness> lateness_from(std::string_view word)
{
    return one_of({Lateness::late, Lateness::overdue}, word);
}

bool is_duty(std::string_view word)
{
    return word == "due" || word == "exempt" || word == "outside";
}

bool ListFilter::shows(Standing one) const
{
    if (is_unfiled) return one == Standing::missing || one == Standing::draft;
    return !standing || *standing == one;
}

std::string_view word_of(Order order)
{
    switch (order) {
    case Order::code:
        return "code";
    case Order::newest:
        return "newest";
    case Order::oldest:
        return "oldest";
    case Order::district:
        return "district";
    case Order::section:
        return "industry";
    }
    throw std::logic_error("no such order");
}

std::optional<Order> order_from(std::string_view word)
{
    return one_of(kOrders, word);
}

std::string_view state_word(const ListFilter& filter)
{
    if (filter.is_unfiled) return kUnfiled;
    return filter.standing ? word_of(*filter.standing) : std::string_view{};
}

int count_of(const Counts& counts, const ListFilter& filter)
{
    int sum = 0;
    for (const auto& [standing, count] : counts) sum += filter.shows(standing) ? count : 0;
    return sum;
}

bool comes_before(const ListKey& one, const ListKey& other, Order order)
{
    const bool is_by_time = order == Order::newest || order == Order::oldest;
    if (is_by_time && one.rank.empty() != other.rank.empty()) return other.rank.empty();
    if (order == Order::newest && !one.rank.empty()) return std::tie(one.rank, one.uscc) > std::tie(other.rank, other.uscc);
    return std::tie(one.rank, one.uscc) < std::tie(other.rank, other.uscc);
}

std::optional<ListKey> parse_key(std::string_view text, Order order)
{
    const auto cut = text.rfind('_');
    if (cut == std::string_view::npos) return std::nullopt;
    ListKey key{std::string(text.substr(0, cut)), std::string(text.substr(cut + 1))};
    if (key.uscc.empty() || !enterprise::is_code_text(key.uscc) || !is_rank(key.rank, order)) return std::nullopt;
    return key;
}

} // namespace tianbao::review
