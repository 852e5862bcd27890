// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "period/period.hpp"
#include "review/review.hpp"
#include "review/scope.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::review {

/// 报送情况: how an enterprise stands in a period's list, its duty and the state of its filing in one.
enum class Standing {
    missing,   ///< 未填报
    exempt,    ///< 免报
    draft,     ///< 暂存
    submitted, ///< 已提交
    returned,  ///< 退回修改
    checked,   ///< 区已审核, the centre's word is still to come
    accepted,  ///< 审核通过
};

/// 未报（含暂存）: one word for missing and draft, what the statistics call missing.
inline constexpr std::string_view kUnfiled = "unfiled";

inline constexpr Standing kStandings[] = {Standing::missing,  Standing::exempt,  Standing::draft,   Standing::submitted,
                                          Standing::returned, Standing::checked, Standing::accepted};

std::string_view word_of(Standing standing);
std::optional<Standing> standing_from(std::string_view word);

/// 补填: first submitted after the last day. 逾期未报: the last day is over and nothing was submitted.
enum class Lateness { late, overdue };

std::string_view word_of(Lateness lateness);
std::optional<Lateness> lateness_from(std::string_view word);

/// 应报 (due), 免报 (exempt) or 名单外 (outside), whatever was filed.
bool is_duty(std::string_view word);

/// What a list is ordered by; enterprises without a submission come last when it is by time.
enum class Order { code, newest, oldest, district, section };

inline constexpr Order kOrders[] = {Order::code, Order::newest, Order::oldest, Order::district, Order::section};

std::string_view word_of(Order order);
std::optional<Order> order_from(std::string_view word);

/// What is asked of the list of one period.
struct ListFilter {
    period::Period period;
    Scope scope;
    std::optional<Standing> standing = {};
    bool is_unfiled = false; ///< missing and draft; there is no standing then
    std::string duty = {};   ///< a word of is_duty(); empty: all
    std::string section = {}; ///< industry section, a letter; empty: all
    std::optional<enterprise::Category> category = {};
    std::optional<enterprise::SizeClass> size = {};
    std::optional<Lateness> lateness = {};
    bool has_explanations = false;
    bool has_adjustments = false; ///< 有核定值 beside what was submitted last
    std::string typed = {}; ///< what was searched for, as typed
    Order order = Order::code;

    Search search() const { return read_search(typed); }
    /// Whether rows of that standing are asked for.
    bool shows(Standing one) const;
};

/// The word of what a list shows: of a standing, kUnfiled, or empty.
std::string_view state_word(const ListFilter& filter);

/// Of each standing, how many enterprises.
using Counts = std::map<Standing, int>;

/// How many rows of those the filter's list shows.
int count_of(const Counts& counts, const ListFilter& filter);

/// Where a row stands in a list of some order: pages go on from there.
struct ListKey {
    std::string rank; ///< district, section or time of submission (empty: none), as the order has it; empty for Order::code
    std::string uscc;

    std::string text() const { return rank + "_" + uscc; }
};

/// Whether a row of that key comes before one of the other.
bool comes_before(const ListKey& one, const ListKey& other, Order order);

/// Nothing for what is no key of a list in that order.
std::optional<ListKey> parse_key(std::string_view text, Order order);

} // namespace tianbao::review
