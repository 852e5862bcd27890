// SPDX-License-Identifier: MPL-2.0
#include "appeal/appeal_repository.hpp"

#include "contact/contacts.hpp"
#include "sealing/places.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::appeal {

namespace {

constexpr db::Sql kEnterprises{"SELECT e.id, e.uscc, e.name, e.district FROM association a JOIN enterprise e ON e.id = a.enterprise_id"
                               " WHERE a.user_id = ? ORDER BY e.name, e.id LIMIT 500"};

constexpr db::Sql kUseAccount{"UPDATE user SET role_uses = role_uses + 1 WHERE id = ? AND role = 'user' AND closed_at IS NULL"};
constexpr db::Sql kFilesSince{"SELECT COUNT(*) FROM appeal a JOIN appeal_file f ON f.appeal_id = a.id WHERE a.asked_by = ? AND a.asked_at > ?"};
constexpr db::Sql kOpen{"SELECT COUNT(*) FROM appeal WHERE asked_by = ? AND state <> 'closed'"};

#define TIANBAO_APPEAL_COLUMNS                                                                                                                       \
    "SELECT a.id, a.asked_by, u.name, a.class, a.title, e.uscc, e.name, a.district, a.period, a.state, a.asked_at, a.changed_at, a.closed_at,"       \
    " a.was_reopened, a.version, a.indicator FROM appeal a JOIN user u ON u.id = a.asked_by LEFT JOIN enterprise e ON e.id = a.enterprise_id"

constexpr db::Sql kListOf{TIANBAO_APPEAL_COLUMNS " WHERE a.asked_by = ? AND a.id < ? ORDER BY a.id DESC LIMIT ?"};
constexpr db::Sql kFindOf{TIANBAO_APPEAL_COLUMNS " WHERE a.id = ? AND a.asked_by = ?"};
constexpr db::Sql kFindFor{TIANBAO_APPEAL_COLUMNS " WHERE a.id = ? AND (? = '' OR a.district = ?)"};
constexpr db::Sql kOldestFirst{TIANBAO_APPEAL_COLUMNS " WHERE a.state = ? AND (? = '' OR a.district = ?) AND (? = '' OR a.district = ?) AND a.id > ?"
                                                      " ORDER BY a.id LIMIT ?"};
constexpr db::Sql kNewestFirst{TIANBAO_APPEAL_COLUMNS " WHERE a.state = ? AND (? = '' OR a.district = ?) AND (? = '' OR a.district = ?) AND a.id < ?"
                                                      " ORDER BY a.id DESC LIMIT ?"};

#undef TIANBAO_APPEAL_COLUMNS

constexpr db::Sql kCounts{"SELECT SUM(a.state = 'waiting'), SUM(a.state = 'answered'), SUM(a.state = 'closed') FROM appeal a"
                          " WHERE (? = '' OR a.district = ?) AND (? = '' OR a.district = ?)"};

constexpr db::Sql kSteps{
    "SELECT s.kind, s.is_officers, s.text, s.district, u.name, s.taken_at FROM appeal_step s LEFT JOIN user u ON u.id = s.taken_by"
    " WHERE s.appeal_id = ? ORDER BY s.number"};
constexpr db::Sql kFileFacts{"SELECT type, size FROM appeal_file WHERE appeal_id = ?"};
constexpr db::Sql kFile{"SELECT type, bytes FROM appeal_file WHERE appeal_id = ?"};

constexpr db::Sql kInsert{"INSERT INTO appeal (id, asked_by, enterprise_id, period, indicator, class, title, district, state, asked_at, changed_at)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)"};
constexpr db::Sql kInsertStep{"INSERT INTO appeal_step (appeal_id, number, kind, is_officers, text, district, taken_by, taken_at)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kInsertFile{"INSERT INTO appeal_file (appeal_id, type, size, bytes) VALUES (?, ?, ?, ?)"};

constexpr db::Sql kTake{"UPDATE appeal SET state = ?, district = ?, changed_at = ?, closed_at = ?, was_reopened = ?, version = version + 1"
                        " WHERE id = ? AND version = ?"};

constexpr db::Sql kOfficers{"SELECT id FROM user WHERE role = ? AND (? = '' OR district = ?) AND closed_at IS NULL ORDER BY id LIMIT 100"};
constexpr db::Sql kMessage{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, ?, ?, ?)"};

template <class Value>
Value known(std::optional<Value> value)
{
    if (!value) throw std::runtime_error("an appeal's row holds an unknown word");
    return *value;
}

Appeal appeal_of(const db::Rows& rows)
{
    Appeal appeal{AppealId::stored(rows.text(1)),
                  UserId::stored(rows.text(2)),
                  rows.text(3),
                  known(class_from(rows.text(4))),
                  rows.text(5),
                  rows.text(6),
                  rows.text(7),
                  rows.text(8)};
    if (!rows.is_null(9)) appeal.period = period::Period::from_number(static_cast<int>(rows.number(9)));
    appeal.state = known(state_from(rows.text(10)));
    appeal.asked_at = rows.instant(11);
    appeal.changed_at = rows.instant(12);
    appeal.closed_at = rows.optional_instant(13);
    appeal.was_reopened = rows.flag(14);
    appeal.version = static_cast<int>(rows.number(15));
    appeal.indicator = rows.text(16);
    return appeal;
}

std::vector<Appeal> appeals_of(db::Rows rows)
{
    std::vector<Appeal> appeals;
    while (rows.next()) appeals.push_back(appeal_of(rows));
    return appeals;
}

std::optional<Appeal> one_of(db::Rows rows)
{
    return rows.next() ? std::optional{appeal_of(rows)} : std::nullopt;
}

constexpr std::string_view kBeforeAll = "";
constexpr std::string_view kAfterAll = "~"; // behind every id

std::string facts_of(const AppealId& id, std::string_view title)
{
    return nlohmann::json{{"appeal", id.text()}, {"title", std::string(title)}}.dump();
}

} // namespace

std::vector<OwnEnterprise> AppealRepository::enterprises_of(const UserId& user)
{
    auto rows = database_.query(kEnterprises, user);
    std::vector<OwnEnterprise> enterprises;
    while (rows.next()) enterprises.push_back({EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4)});
    return enterprises;
}

bool AppealRepository::use_account(const UserId& user)
{
    return database_.execute(kUseAccount, user) == 1;
}

int AppealRepository::files_since(const UserId& user, Instant since)
{
    auto rows = database_.query(kFilesSince, user, since);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

int AppealRepository::open_of(const UserId& user)
{
    auto rows = database_.query(kOpen, user);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

std::vector<Appeal> AppealRepository::list_of(const UserId& user, const std::optional<AppealId>& after, int most)
{
    return appeals_of(database_.query(kListOf, user, after ? after->text() : std::string(kAfterAll), most));
}

std::optional<Thread> AppealRepository::find_of(const UserId& user, const AppealId& id)
{
    return with_steps(one_of(database_.query(kFindOf, id, user)));
}

std::vector<Appeal> AppealRepository::list_for(const DeskFilter& filter, const std::optional<AppealId>& after, int most)
{
    const bool is_closed = filter.state == AppealState::closed;
    const auto key = after ? after->text() : std::string(is_closed ? kAfterAll : kBeforeAll);
    return appeals_of(database_.query(is_closed ? kNewestFirst : kOldestFirst, word_of(filter.state), filter.scope, filter.scope, filter.district,
                                      filter.district, key, most));
}

std::array<std::int64_t, 3> AppealRepository::counts(const DeskFilter& filter)
{
    auto rows = database_.query(kCounts, filter.scope, filter.scope, filter.district, filter.district);
    if (!rows.next()) return {};
    return {rows.number(1), rows.number(2), rows.number(3)};
}

std::optional<Thread> AppealRepository::find_for(std::string_view scope, const AppealId& id)
{
    return with_steps(one_of(database_.query(kFindFor, id, scope, scope)));
}

std::optional<Thread> AppealRepository::with_steps(std::optional<Appeal> appeal)
{
    if (!appeal) return std::nullopt;
    Thread thread{std::move(*appeal), {}, {}};
    auto steps = database_.query(kSteps, thread.appeal.id);
    while (steps.next()) {
        thread.steps.push_back({{known(step_from(steps.text(1))), steps.flag(2), steps.text(3), steps.text(4)}, steps.text(5), steps.instant(6)});
    }
    auto file = database_.query(kFileFacts, thread.appeal.id);
    if (!file.next()) return thread;
    thread.file_type = type_from(file.text(1));
    thread.file_size = file.number(2);
    return thread;
}

std::optional<Attachment> AppealRepository::file_of(const AppealId& id)
{
    auto rows = database_.query(kFile, id);
    if (!rows.next()) return std::nullopt;
    return Attachment{known(type_from(rows.text(1))), database_.sealer().opened_bytes(rows.text(2), {sealing::kAppealFile, id.text()})};
}

bool AppealRepository::ask(const NewAppeal& appeal, const std::optional<Attachment>& file, const UserId& user, Instant now)
{
    const auto period = appeal.period ? std::optional{appeal.period->number()} : std::nullopt;
    try {
        database_.execute(kInsert, appeal.id, user, appeal.enterprise, period, appeal.indicator, word_of(appeal.appeal_class), appeal.title, appeal.district, now, now);
    } catch (const db::DuplicateKey&) {
        return false;
    }
    database_.execute(kInsertStep, appeal.id, 1, word_of(StepKind::ask), false, appeal.text, appeal.district, user, now);
    if (file)
        database_.execute(kInsertFile, appeal.id, word_of(file->type), static_cast<std::int64_t>(file->bytes.size()),
                          database_.sealer().sealed_bytes(file->bytes, {sealing::kAppealFile, appeal.id.text()}));
    return true;
}

bool AppealRepository::take(const Appeal& appeal, const Step& step, const UserId& by, Instant now)
{
    const auto state = state_after(step, appeal.state);
    const auto district = step.kind == StepKind::hand_on ? step.district : appeal.district;
    const auto closed_at = state == AppealState::closed ? std::optional{now} : std::nullopt;
    const bool was_reopened = appeal.was_reopened || step.kind == StepKind::reopen;
    if (database_.execute(kTake, word_of(state), district, now, closed_at, was_reopened, appeal.id, appeal.version) != 1) return false;
    database_.execute(kInsertStep, appeal.id, appeal.version + 1, word_of(step.kind), step.is_officers, step.text, district, by, now);
    return true;
}

void AppealRepository::tell_user(const UserId& user, std::string_view kind, const AppealId& id, std::string_view title, Instant now)
{
    database_.execute(kMessage, new_id_text(now), user, kind, facts_of(id, title), now);
}

void AppealRepository::tell_officers(std::string_view district, std::string_view kind, const AppealId& id, std::string_view title, Instant now)
{
    const bool is_centre = district == contact::kCentre;
    const std::string_view of = is_centre ? std::string_view{} : district;
    std::vector<UserId> officers;
    {
        auto rows = database_.query(kOfficers, is_centre ? "centre_officer" : "district_officer", of, of);
        while (rows.next()) officers.push_back(UserId::stored(rows.text(1)));
    }
    for (const auto& officer : officers) tell_user(officer, kind, id, title, now);
}

} // namespace tianbao::appeal
