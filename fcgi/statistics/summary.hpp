// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/figures.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::statistics {

/// 分组: by what the enterprises of a district are told apart. `all`: not at all, its only code is empty.
enum class Dimension { all, section, size, category };

inline constexpr std::array kDimensions{Dimension::all, Dimension::section, Dimension::size, Dimension::category};

std::string_view word_of(Dimension dimension);
/// Nothing for an unknown word.
std::optional<Dimension> dimension_from(std::string_view word);

/// One row of the 应报名单 as the statistics take it.
struct Member {
    std::string_view district, section, category, size; ///< codes and words as stored; size may be empty
    std::string_view duty, state;
    bool is_filed = false; ///< something was submitted; while returned, the last submission still counts
    bool is_first = false; ///< that is the first submission
    bool is_late = false, is_nil = false, is_explained = false;
};

/// 企业数 of one district and group. What is not said to be of all is of those that owe a filing, 应报.
struct Counts {
    std::int64_t due = 0;
    std::int64_t filed = 0;            ///< 已报: submitted at least once
    std::int64_t on_time = 0;          ///< 按时: the first submission came before the due time
    std::int64_t late = 0;             ///< 补填
    std::int64_t nil = 0;              ///< 本月停产
    std::int64_t missing = 0;          ///< 未报: nothing submitted, drafts among them
    std::int64_t draft = 0;            ///< 暂存, nothing submitted
    std::int64_t returned = 0;         ///< 退回修改: the last submission goes on counting
    std::int64_t accepted = 0;         ///< 审核通过
    std::int64_t accepted_at_once = 0; ///< of these, never returned
    std::int64_t decided = 0;          ///< accepted, or returned at least once
    std::int64_t explained = 0;        ///< with explanations of failed soft checks
    std::int64_t exempt = 0;           ///< of all: 免报
    std::int64_t outside = 0;          ///< of all: 名单外, has a filing without being asked for one
    std::int64_t filings = 0;          ///< of all: the filings that the sums are made of
    std::int64_t flagged = 0;          ///< of these, those that are returned at present

    void add(const Member& member);
    Counts& operator+=(const Counts& other);
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// The members of Counts with their columns, in one order.
struct CountColumn {
    const char* column;
    std::int64_t Counts::*count;
};
extern const std::array<CountColumn, 16> kCountColumns;

/// One column of one indicator over the filings of a group. Sums are in units of Decimal.
struct Measure {
    std::int64_t filled = 0;         ///< with a value, 0 too
    std::int64_t zero = 0;           ///< of these, 0
    std::int64_t not_applicable = 0; ///< 不适用; all others are empty
    std::int64_t largest = 0;        ///< the largest single contribution, its size without sign
    Wide sum = 0;
    Wide size = 0; ///< the sum of the contributions' sizes
    // 同口径: enterprises with a value in this month and in the same month of last year
    std::int64_t both = 0;
    Wide now = 0;
    Wide before = 0;

    void add(std::int64_t units)
    {
        const auto magnitude = units < 0 ? -units : units;
        ++filled;
        zero += units == 0 ? 1 : 0;
        if (magnitude > largest) largest = magnitude;
        sum += units;
        size += magnitude;
    }
    Measure& operator+=(const Measure& other);
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// How often each option of an indicator was chosen, in the order of the form.
struct Answers {
    std::int64_t answered = 0;
    std::vector<std::int64_t> options;

    void add(std::uint32_t chosen);
    Answers& operator+=(const Answers& other);
    friend bool operator==(const Answers&, const Answers&) = default;
};

/// All that is known of one group of one district.
struct Group {
    Counts counts;
    std::vector<Measure> measures; ///< by the layout's figures
    std::vector<Answers> answers;  ///< by the layout's choices

    explicit Group(const Layout& layout);
    void add(const Figures& figures);
    void compare(const Figures& now, const Figures& before);
    Group& operator+=(const Group& other);
};

/// The groups of one district by their dimension and code.
class DistrictSummary {
public:
    explicit DistrictSummary(const Layout& layout) : layout_(&layout) {}

    /// `now` and `before`: nothing when the enterprise has no filing of this month or the same month of last year.
    void add(const Member& member, const Figures* now, const Figures* before);
    /// The dimension `all` is made of the categories here; nothing is added afterwards.
    void finish();

    const std::map<std::pair<Dimension, std::string>, Group>& groups() const { return groups_; }

private:
    Group& group(Dimension dimension, std::string_view code);

    const Layout* layout_;
    std::map<std::pair<Dimension, std::string>, Group> groups_;
    std::map<std::pair<Dimension, std::string_view>, Group*> known_; ///< the same, found without making a text
};

/// One indicator over the groups of one district: its columns' measures, or its answers.
struct IndicatorGroup {
    Dimension dimension = Dimension::all;
    std::string code;
    std::vector<Measure> measures;
    Answers answers;
};

std::string pack(const std::vector<IndicatorGroup>& groups);
std::vector<IndicatorGroup> unpack_groups(std::string_view packed);

} // namespace tianbao::statistics
