// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "util/expected.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::review {

/// 退回原因类别
enum class ReasonClass { figures, incomplete, unit, request, other };

std::optional<ReasonClass> parse_reason_class(std::string_view word);
/// The word of the column and of the form.
std::string_view word_of(ReasonClass reason_class);

/// Notes at cells, 批注, by the key of the cell.
using Notes = std::map<std::string, std::string, std::less<>>;

/// What an officer typed to return a filing.
struct ReturnForm {
    std::string reason_class;
    std::string reason;
    Notes notes = {};
    std::string fix_due = {}; ///< 改正期限, as 2026-11-30; may be empty
    std::string contact = {}; ///< 审核联系人; empty: the officer's name

    bool is_empty() const { return reason_class.empty() && reason.empty() && notes.empty() && fix_due.empty(); }
};

/// Why a filing goes back, checked.
struct ReturnReason {
    ReasonClass reason_class;
    std::string reason; ///< kShortestReason to kLongestReason code points
    Notes notes = {};   ///< none is empty or longer than kLongestNote code points
    std::optional<ShanghaiDay> fix_due = {};
    std::string contact = {}; ///< empty: the officer's name
};

enum class ReturnRefusal {
    class_missing,
    reason_missing,
    reason_short,
    reason_long,
    note_long,
    answer_missing,
    fix_due_wrong, ///< no day, or before the earliest
    contact_long,
};

inline constexpr std::size_t kShortestReason = 6;
inline constexpr std::size_t kLongestReason = 1000;
inline constexpr std::size_t kLongestNote = 500;
inline constexpr std::size_t kLongestContact = 100;

/// The reason, or all that is wrong with it; a day for the correction is not before `earliest`.
Expected<ReturnReason, std::vector<ReturnRefusal>> read_return(const ReturnForm& form, ShanghaiDay earliest = {});
/// The answer to a request that is granted: its own reason stands where the officer wrote none.
Expected<ReturnReason, std::vector<ReturnRefusal>> read_grant(ReturnForm form, const filing::ReturnRequest& request, ShanghaiDay earliest = {});
/// The answer to a request that is refused, which needs one, or what is wrong with it.
Expected<std::string, ReturnRefusal> read_refusal(const ReturnForm& form);
/// Whether a note has, without the blanks around it, more than kLongestNote code points.
bool is_long_note(std::string_view note);

/// Of two levels of acceptance, whose an officer's is.
enum class Level { district, centre };

std::string_view word_of(Level level);

/// How a filing stands before an officer.
struct Stand {
    filing::State state;
    bool awaits_centre = false; ///< of an accepted one: 区已审核
};

/// 退回: what was submitted can go back, and what was accepted; with two levels only the centre undoes what was accepted.
bool may_return(const Stand& stand, Level level, bool has_two_levels);
/// 审核通过: what was submitted and not decided yet; with two levels the centre also decides on what a district accepted.
bool may_accept(const Stand& stand, Level level, bool has_two_levels);
/// What an officer may do with a filing.
struct Powers {
    bool may_return = false;
    bool may_accept = false;
};

/// Why an officer who sees a filing decides nothing of it.
enum class Bar {
    own,   ///< the officer's own enterprise, as a user of it or by the same mobile number
    moved, ///< the enterprise has moved here since: the district of that period decides
    looks, ///< a viewer, who decides nothing at all
};

inline Powers powers_of(const Stand& stand, Level level, bool has_two_levels)
{
    return {may_return(stand, level, has_two_levels), may_accept(stand, level, has_two_levels)};
}

/// Whether that officer's acceptance leaves the last word to the centre.
bool leaves_to_centre(Level level, bool has_two_levels);

inline constexpr int kMostMonths = 12;

/// For how many months an explanation is accepted: 1 to kMostMonths.
std::optional<int> parse_months(std::string_view text);
/// The last period that an explanation of `period` is good for when it is accepted for so many months: they are counted from the next one.
period::Period good_until(period::Period period, int months);

/// What an officer's search looks for: a code from its beginning, a part of a name, a telephone number or its end.
struct Search {
    std::string code;      ///< digits and upper-case letters; empty: what was typed is no code
    std::string name;      ///< empty: no filter
    std::string telephone; ///< kShortestTelephone to kLongestTelephone digits; empty: what was typed is no number
};

inline constexpr std::size_t kShortestTelephone = 4;
inline constexpr std::size_t kLongestTelephone = 20;

/// Reads what was typed; at most 100 characters count.
Search read_search(std::string_view typed);

} // namespace tianbao::review
