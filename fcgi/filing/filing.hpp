// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "form/cells.hpp"
#include "form/explanation.hpp"
#include "period/calendar.hpp"
#include "util/expected.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::filing {

/// 报表的状态; a period without a filing is 未填报.
enum class State {
    draft,     ///< 暂存
    submitted, ///< 已提交
    returned,  ///< 退回修改
    accepted,  ///< 审核通过
};

State state_from(std::string_view word);
std::string_view word_of(State state);

/// 批注: what an officer noted at one cell when returning the filing, and what the filler answered.
struct Mark {
    std::string place; ///< the cell's key, as A01.y
    std::string note;
    std::string answer; ///< empty: not answered yet
};

/// 退回: why a submitted filing came back.
struct Return {
    std::string reason_class;
    std::string reason;
    Instant at;
    std::optional<ShanghaiDay> fix_due = {}; ///< 改正期限
    std::string contact = {};                ///< 审核联系人; empty: none was named
};

/// 申请退回: the enterprise asks for a submitted filing to be returned.
struct ReturnRequest {
    std::string id;
    int number = 0; ///< of the submission that is to be returned
    std::string reason;
    std::string asked_by; ///< name of the person
    Instant asked_at;
    std::optional<bool> is_granted; ///< none: not decided yet
    std::string answer;             ///< of the officer
    std::optional<Instant> decided_at;
};

/// 报表: one enterprise's data for one period, as it stands.
struct Filing {
    explicit Filing(period::Period of) : period(of) {}

    period::Period period;
    std::string form_version;
    State state = State::draft;
    int version = 0;            ///< counts every change; a save names the one it saw
    std::string submission_key; ///< of the form that made the last change
    form::Cells cells;
    bool nil_declared = false; ///< 本月停产（歇业）
    Instant saved_at;
    std::string saved_by; ///< name of the person
    std::optional<Instant> first_submitted_at;
    std::optional<Instant> submitted_at;
    std::string submitted_by; ///< name of the person
    int submission = 0;       ///< number of the last submitted version, 0: none
    std::string receipt_number;
    bool is_late = false; ///< 补填
    form::Explanations explanations;
    std::vector<std::string> doubts;      ///< cells whose cumulative figures do not follow from an earlier month as filed since
    std::optional<Return> last_return;    ///< of the last submitted version
    std::vector<Mark> marks;              ///< of the last return
    std::optional<ReturnRequest> request; ///< the latest
};

/// What an enterprise's people see of it while filing.
struct FilingEnterprise {
    EnterpriseId id;
    std::string uscc;
    std::string name;
    std::string district;
    std::string section;  ///< industry section, a letter
    std::string industry; ///< section letter and division
    enterprise::Category category = enterprise::Category::other;
    std::optional<enterprise::SizeClass> size;
    period::Terms terms;
};

/// The holder of the right to file.
struct Holder {
    UserId user;
    std::string name;
    std::int64_t epoch = 0;
};

/// Why a filing cannot be changed now.
enum class Refusal {
    not_filler,    ///< somebody else holds the right, or nobody
    not_open,      ///< the period has not ended, or is too old, or the enterprise did not exist
    already_filed, ///< submitted or accepted
    changed,       ///< somebody saved since the form was opened
};

/// Whether a filing of the period may be changed by `user` now, seeing `known_version` (0: there was none).
/// A returned filing stays open after its period's window closed.
Expected<void, Refusal> may_change(const std::optional<Filing>& filing, const std::optional<Holder>& holder, const UserId& user,
                                   period::PeriodStanding standing, int known_version);

/// may_change for somebody who sees the filing as it stands.
bool is_open_to(const UserId& user, const std::optional<Filing>& filing, const std::optional<Holder>& holder, period::PeriodStanding standing);

/// The marks of the last return that the filler has not answered yet: while there is one, the filing cannot be submitted again.
std::vector<const Mark*> unanswered(const Filing& filing);
std::vector<const Mark*> unanswered(const std::vector<Mark>& marks);

/// Whether a period's filing is still to be done.
enum class Due {
    none,   ///< nothing is asked for: not open yet, too old, or before the enterprise's founding
    met,    ///< submitted or accepted
    mend,   ///< returned: whenever it was due, it is to be submitted again
    exempt, ///< 免报
    open,
};

Due due_of(std::optional<State> state, period::PeriodStanding standing);

/// The months before a period, from January of the year before it on, that can be filed now and were not: without a filing, or with a draft alone.
std::vector<period::Period> unfiled_before(period::Period period, const std::map<period::Period, State>& states, Instant now,
                                           const period::Calendar& calendar, const period::Terms& terms);

/// Of these those that are over: what is submitted before the period where months go in order (按月份顺序提交), the earliest first.
std::vector<period::Period> overdue_before(period::Period period, const std::map<period::Period, State>& states, Instant now,
                                           const period::Calendar& calendar, const period::Terms& terms);
/// The same for a filing; none when it was submitted before.
std::vector<period::Period> overdue_before(const Filing& filing, const std::map<period::Period, State>& states, Instant now,
                                           const period::Calendar& calendar, const period::Terms& terms);

/// How long a returned filing took to be submitted again: days of the calendar in Shanghai, 0 within one day. Measured apart: whether it was in time
/// is decided by the first submission.
int days_to_resubmission(Instant returned_at, Instant submitted_at);

/// One cell that two texts of a filing disagree about. An empty text: nothing typed.
struct Difference {
    std::string key;
    std::string before;
    std::string after;
};

/// The cells in which two sets differ, in order of their keys.
std::vector<Difference> differences(const form::Cells& before, const form::Cells& after);

/// 回执编号: the period and ten random characters, as "202610-7Q2M9X4KPA".
std::string new_receipt_number(period::Period period, Instant now);

} // namespace tianbao::filing
