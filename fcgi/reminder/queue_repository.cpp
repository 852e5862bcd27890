// SPDX-License-Identifier: MPL-2.0
#include "reminder/queue_repository.hpp"

#include "review/list_filter.hpp"
#include "util/id_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace tianbao::reminder {

namespace {

// Who is reminded of a period: owes its filing, or was given one back, and has not filed. The parameters are those of where().
#define TIANBAO_WHOM                                                                                                                                 \
    " FROM roster r JOIN enterprise e ON e.id = r.enterprise_id LEFT JOIN filler fl ON fl.enterprise_id = e.id"                                      \
    " LEFT JOIN period_extension x ON x.enterprise_id = r.enterprise_id AND x.period = r.period"
// the last day of its category, by three parameters
#define TIANBAO_DUE_ON "CAST(ELT(FIELD(r.category, 'specialised', 'nurtured', 'other'), ?, ?, ?) AS DATE)"
#define TIANBAO_WHERE                                                                                                                                \
    " WHERE r.period = ? AND r.enterprise_id > ? AND (? = '' OR r.enterprise_id <= ?) AND r.state IN ('missing', 'draft', 'returned')"               \
    " AND (r.duty = 'due' OR (r.duty = 'outside' AND r.state = 'returned')) AND (? = '' OR FIND_IN_SET(r.state, ?) > 0)"                             \
    " AND (? = '' OR r.district = ?)"                                                                                                                \
    " AND (? = '' OR r.section = ?) AND (? = '' OR r.category = ?) AND (? = '' OR r.size = ?)"                                                       \
    " AND (? = '' OR (? <> '' AND r.uscc LIKE CONCAT(?, '%')) OR INSTR(e.name, ?) > 0) AND (? = '' OR FIND_IN_SET(r.uscc, ?) > 0)"                   \
    " AND (? IS NULL OR GREATEST(COALESCE(x.until, '1000-01-01'), " TIANBAO_DUE_ON ") = ?)"                                                          \
    " AND (? IS NULL OR (r.state <> 'returned' AND GREATEST(COALESCE(x.until, '1000-01-01'), " TIANBAO_DUE_ON ") < ?))"                              \
    " AND (? IS NULL OR EXISTS (SELECT 1 FROM filing_return fr WHERE fr.enterprise_id = r.enterprise_id AND fr.period = r.period"                    \
    " AND fr.number = r.submission AND fr.returned_at >= ? AND fr.returned_at < ?))"

#define TIANBAO_ADDRESS "COALESCE(NULLIF(u.email, ''), e.email)"

#define TIANBAO_ADDRESSEE                                                                                                                            \
    "SELECT e.id, e.uscc, e.name, r.district, r.state, fl.user_id, u.name, " TIANBAO_ADDRESS                                                         \
    ", EXISTS (SELECT 1 FROM mail_refusal m WHERE m.address = " TIANBAO_ADDRESS "), COALESCE(c.reminded_at > ?, 0), x.until,"                        \
    " IF(fl.user_id IS NULL, (SELECT GROUP_CONCAT(a.user_id) FROM association a WHERE a.enterprise_id = e.id), NULL), r.category"
#define TIANBAO_CONTACT                                                                                                                              \
    " LEFT JOIN user u ON u.id = fl.user_id"                                                                                                         \
    " LEFT JOIN reminder_contact c ON c.enterprise_id = r.enterprise_id AND c.period = r.period AND c.person = COALESCE(fl.user_id, '')"

constexpr db::Sql kCount{"SELECT COUNT(*)" TIANBAO_WHOM TIANBAO_WHERE};
constexpr db::Sql kSome{TIANBAO_ADDRESSEE TIANBAO_WHOM TIANBAO_CONTACT TIANBAO_WHERE " ORDER BY r.enterprise_id LIMIT ?"};
constexpr db::Sql kNext{"SELECT r.enterprise_id" TIANBAO_WHOM TIANBAO_WHERE " ORDER BY r.enterprise_id LIMIT ?, 1"};
constexpr db::Sql kLast{"SELECT MAX(r.enterprise_id)" TIANBAO_WHOM TIANBAO_WHERE};

// assignments are made from left to right: the claim still sees the time of the reminder before
constexpr db::Sql kClaim{"INSERT INTO reminder_contact (enterprise_id, period, person, claim, reminded_at)"
                         " SELECT r.enterprise_id, r.period, COALESCE(fl.user_id, ''), ?, ?" TIANBAO_WHOM TIANBAO_WHERE
                         " ON DUPLICATE KEY UPDATE claim = IF(reminded_at <= ?, VALUES(claim), claim),"
                         " reminded_at = IF(reminded_at <= ?, VALUES(reminded_at), reminded_at)"};
constexpr db::Sql kClaimed{TIANBAO_ADDRESSEE " FROM reminder_contact c JOIN enterprise e ON e.id = c.enterprise_id"
                                             " JOIN roster r ON r.period = c.period AND r.enterprise_id = c.enterprise_id"
                                             " LEFT JOIN filler fl ON fl.enterprise_id = e.id AND fl.user_id = c.person"
                                             " LEFT JOIN user u ON u.id = fl.user_id"
                                             " LEFT JOIN period_extension x ON x.enterprise_id = e.id AND x.period = c.period"
                                             " WHERE c.enterprise_id > ? AND c.enterprise_id <= ? AND c.period = ? AND c.claim = ?"
                                             " ORDER BY c.enterprise_id"};

#undef TIANBAO_WHOM
#undef TIANBAO_WHERE
#undef TIANBAO_DUE_ON
#undef TIANBAO_ADDRESS
#undef TIANBAO_ADDRESSEE
#undef TIANBAO_CONTACT

constexpr db::Sql kAddRun{"INSERT INTO reminder_run (id, kind, period, days, step_key, asked_by, district, recipients, note, made_at) VALUES (?, ?, "
                          "?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kOpenRun{
    "SELECT id, kind, note, recipients, queued_after FROM reminder_run WHERE finished_at IS NULL AND (? = '' OR id = ?) ORDER BY id LIMIT 1"};
constexpr db::Sql kMoveOn{"UPDATE reminder_run SET queued_after = ?, finished_at = ? WHERE id = ? AND queued_after = ? AND finished_at IS NULL"};
constexpr db::Sql kTooSoon{"SELECT 1 FROM reminder_run WHERE id >= ? AND id < ? AND period = ? AND kind <> 'hand' AND finished_at > ? LIMIT 1"};
constexpr db::Sql kExtended{"SELECT DISTINCT period FROM period_extension WHERE until = ?"};
constexpr db::Sql kReturned{"SELECT DISTINCT period FROM filing_return WHERE returned_at >= ? AND returned_at < ?"};

Instant end_of(ShanghaiDay day)
{
    return shanghai_midnight(std::chrono::sys_days(day) + std::chrono::days{1});
}

/// The parameters of TIANBAO_WHERE.
auto where(const Recipients& whom, std::string_view after, std::string_view last)
{
    using Moment = std::optional<Instant>;
    using enterprise::kAllCategories; // in the order of the statement
    const auto due = [&](enterprise::Category category) {
        const auto found = whom.group_due.find(std::string(enterprise::word_of(category)));
        return found == whom.group_due.end() ? whom.calendar_due : std::optional{found->second};
    };
    const auto from = whom.returned_on ? Moment{shanghai_midnight(*whom.returned_on)} : Moment{};
    const auto until = whom.returned_on ? Moment{end_of(*whom.returned_on)} : Moment{};
    const std::string states = whom.state == review::kUnfiled ? "missing,draft" : whom.state;
    return std::make_tuple(whom.period.number(), after, last, last, states, states, whom.district, whom.district, whom.section, whom.section,
                           whom.category, whom.category, whom.size, whom.size, whom.name, whom.code, whom.code, whom.name, whom.codes, whom.codes,
                           whom.due_day, due(kAllCategories[0]), due(kAllCategories[1]), due(kAllCategories[2]), whom.due_day, whom.overdue_on,
                           due(kAllCategories[0]), due(kAllCategories[1]), due(kAllCategories[2]), whom.overdue_on, whom.returned_on, from, until);
}

/// Runs a query with the values of several tuples, one after the other.
template <class... Tuples>
db::Rows query(db::Reader& database, db::Sql sql, const Tuples&... tuples)
{
    return std::apply([&](const auto&... values) { return database.query(sql, values...); }, std::tuple_cat(tuples...));
}

Addressee addressee_of(const db::Rows& rows)
{
    Addressee addressee{rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                        {},           rows.text(7), rows.text(8), rows.flag(9), rows.flag(10)};
    if (const auto filler = rows.optional_text(6)) addressee.filler = UserId::stored(*filler);
    if (const auto until = rows.optional_text(11)) addressee.extended_until = parse_day(*until);
    addressee.category = enterprise::category_from(rows.text(13));
    const auto colleagues = rows.text(12);
    for (std::string_view left = colleagues; !left.empty();) {
        const auto end = std::min(left.find(','), left.size());
        addressee.colleagues.push_back(UserId::stored(std::string(left.substr(0, end))));
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    return addressee;
}

std::vector<period::Period> periods_of(db::Rows rows)
{
    std::vector<period::Period> periods;
    while (rows.next()) periods.push_back(period::Period::from_number(static_cast<int>(rows.number(1))).value());
    return periods;
}

/// Many rows in one statement.
class Rows {
public:
    Rows(std::string begin, std::size_t columns) : text_(std::move(begin))
    {
        row_ = "(?";
        for (std::size_t i = 1; i < columns; ++i) row_ += ", ?";
        row_ += ")";
    }
    template <class... Columns>
    void add(const Columns&... columns)
    {
        text_ += values_.empty() ? row_ : ", " + row_;
        (values_.push_back(db::value_of(columns)), ...);
    }
    void store(db::Reader& database) const
    {
        if (!values_.empty()) database.execute_all(text_, values_);
    }

private:
    std::string text_;
    std::string row_;
    std::vector<db::Value> values_;
};

} // namespace

int QueueRepository::count(const Recipients& recipients)
{
    auto rows = query(database_, kCount, where(recipients, {}, {}));
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

std::vector<Addressee> QueueRepository::some(const Recipients& recipients, std::string_view after, int most, Instant now)
{
    auto rows = query(database_, kSome, std::make_tuple(now - kOnceWithin), where(recipients, after, {}), std::make_tuple(most));
    std::vector<Addressee> found;
    while (rows.next()) found.push_back(addressee_of(rows));
    return found;
}

bool QueueRepository::add(const NewRun& run, const Recipients& recipients, Instant now)
{
    const auto key = run.step_key.empty() ? std::optional<std::string>{} : run.step_key;
    try {
        database_.execute(kAddRun, run.id, word_of(run.kind), recipients.period.number(), run.days, key, run.asked_by, run.district,
                          to_json(recipients), run.note, now);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

std::optional<OpenRun> QueueRepository::open_run(std::string_view id)
{
    auto rows = database_.query(kOpenRun, id, id);
    if (!rows.next()) return std::nullopt;
    return OpenRun{RunId::stored(rows.text(1)), kind_from(rows.text(2)).value(), rows.text(3), recipients_from_json(rows.text(4)), rows.text(5)};
}

/// Ids are sorted by time.
bool QueueRepository::is_too_soon(period::Period period, ShanghaiDay day, Instant now)
{
    return database_
        .query(kTooSoon, first_id_text(now - 2 * kOnceWithin), first_id_text(shanghai_midnight(day)), period.number(), now - kOnceWithin)
        .next();
}

std::vector<period::Period> QueueRepository::periods_extended_to(ShanghaiDay day)
{
    return periods_of(database_.query(kExtended, day));
}

std::vector<period::Period> QueueRepository::periods_returned_on(ShanghaiDay day)
{
    return periods_of(database_.query(kReturned, shanghai_midnight(day), end_of(day)));
}

std::string QueueRepository::end_of_portion(const OpenRun& run, int most)
{
    auto next = query(database_, kNext, where(run.recipients, run.after, {}), std::make_tuple(most - 1));
    if (next.next()) return next.text(1);
    auto last = query(database_, kLast, where(run.recipients, run.after, {}));
    return last.next() ? last.text(1) : std::string{};
}

bool QueueRepository::move_on(const OpenRun& run, const std::string& last, Instant now)
{
    const auto finished = last.empty() ? std::optional{now} : std::nullopt;
    return database_.execute(kMoveOn, last.empty() ? run.after : last, finished, run.id, run.after) == 1;
}

std::vector<Addressee> QueueRepository::claim(const OpenRun& run, const std::string& last, Instant now)
{
    const auto claim = new_id_text(now);
    const auto before = now - kOnceWithin;
    std::apply([&](const auto&... values) { database_.execute(kClaim, values...); },
               std::tuple_cat(std::make_tuple(claim, now), where(run.recipients, run.after, last), std::make_tuple(before, before)));
    auto rows = database_.query(kClaimed, before, run.after, last, run.recipients.period.number(), claim);
    std::vector<Addressee> claimed;
    while (rows.next()) claimed.push_back(addressee_of(rows));
    return claimed;
}

void QueueRepository::leave(const OpenRun& run, const std::vector<Addressee>& addressees, const period::Calendar& calendar, const Text* text,
                            bool with_mail, Instant mail_at, Instant now)
{
    const auto& period = run.recipients.period;
    const auto kind = "reminder." + std::string(word_of(run.kind));
    Rows messages("INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES ", 5);
    Rows deliveries("INSERT INTO reminder_delivery (id, run_id, enterprise_id, period, district, user_id, channel, address, state, next_at, made_at,"
                    " sent_at) VALUES ",
                    12);
    for (const auto& one : addressees) {
        const auto due = period::later_of(calendar.deadline(period, one.category), one.extended_until);
        nlohmann::json facts{{"enterprise", one.name}, {"uscc", one.uscc}, {"period", period.text()}, {"until", day_text(due.day)}, {"reason", run.note}};
        if (due.time != std::chrono::hours{24}) facts["until_time"] = period::time_text(due.time);
        if (text) facts["text"] = filled(*text, TextFacts{one.name, period, due}).body;
        const auto people = one.filler ? std::vector<UserId>{*one.filler} : one.colleagues;
        for (const auto& person : people) {
            messages.add(new_id_text(now), person, kind, facts.dump(), now);
            deliveries.add(new_id_text(now), run.id, one.enterprise, period.number(), one.district, person, "site", "", "sent", nullptr, now, now);
        }
        if (!with_mail) continue;
        const auto* state = one.address.empty() ? "no_address" : one.is_refused ? "refused" : "waiting";
        deliveries.add(new_id_text(now), run.id, one.enterprise, period.number(), one.district, one.filler, "mail", one.address, state, mail_at, now,
                       nullptr);
    }
    messages.store(database_);
    deliveries.store(database_);
}

} // namespace tianbao::reminder
