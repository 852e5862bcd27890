// SPDX-License-Identifier: MPL-2.0
#include "filler/filler_repository.hpp"

#include "sealing/places.hpp"
#include "util/outcome.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::filler {

namespace {

constexpr db::Sql kFind{"SELECT e.id, e.uscc, e.name, e.district, fl.user_id, u.name, fl.epoch, IF(c.act = 'handover', c.actor_id, NULL)"
                        " FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ?"
                        " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
                        " LEFT JOIN filler_change c ON c.enterprise_id = fl.enterprise_id AND c.epoch = fl.epoch WHERE e.uscc = ?"};

constexpr db::Sql kCandidates{"SELECT u.id, u.name, u.mobile, a.since FROM association a JOIN user u ON u.id = a.user_id"
                              " WHERE a.enterprise_id = ? AND a.user_id <> ? AND u.closed_at IS NULL AND u.role = 'user' ORDER BY u.name, u.id"};

constexpr db::Sql kApply{"INSERT INTO filler (enterprise_id, user_id, epoch, since, used_at)"
                         " SELECT a.enterprise_id, a.user_id,"
                         " COALESCE((SELECT MAX(c.epoch) FROM filler_change c WHERE c.enterprise_id = a.enterprise_id), 0) + 1, ?, ?"
                         " FROM association a WHERE a.user_id = ? AND a.enterprise_id = ?"};

constexpr db::Sql kHandOver{
    "UPDATE filler SET user_id = ?, epoch = epoch + 1, since = ?, used_at = ? WHERE enterprise_id = ? AND user_id = ? AND epoch = ?"
    " AND EXISTS (SELECT 1 FROM association a JOIN user u ON u.id = a.user_id"
    " WHERE a.user_id = ? AND a.enterprise_id = ? AND u.closed_at IS NULL)"};

constexpr db::Sql kChange{"INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at)"
                          " SELECT fl.enterprise_id, fl.epoch, fl.user_id, ?, ?, ? FROM filler fl WHERE fl.enterprise_id = ?"};

constexpr db::Sql kRemove{"DELETE FROM filler WHERE enterprise_id = ? AND user_id = ? AND epoch = ?"};
constexpr db::Sql kVacancy{
    "INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at) VALUES (?, ?, NULL, ?, ?, ?)"};

// a request for the right is over when its asker has it, or when nobody has it and anybody can apply
constexpr db::Sql kGranted{"UPDATE handover_request SET is_open = NULL, outcome = 'granted', decided_at = ?, decided_by = ?"
                           " WHERE enterprise_id = ? AND asked_by = ? AND is_open"};
constexpr db::Sql kVacated{
    "UPDATE handover_request SET is_open = NULL, outcome = 'vacated', decided_at = ?, decided_by = ? WHERE enterprise_id = ? AND is_open"};

// of the change just made
constexpr db::Sql kMail{"INSERT INTO filler_mail (id, enterprise_id, epoch, address, made_at, next_at) SELECT ?, e.id, c.epoch, e.email, ?, ?"
                        " FROM enterprise e JOIN filler_change c ON c.enterprise_id = e.id AND c.epoch = ? WHERE e.id = ? AND e.email <> ''"};
constexpr db::Sql kProven{"SELECT 1 FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ? WHERE e.id = ?"
                          " AND e.status = 'in_business' AND EXISTS (SELECT 1 FROM identity i WHERE i.user_id = a.user_id AND i.uscc = e.uscc)"
                          " AND NOT EXISTS (SELECT 1 FROM pending_match pm WHERE pm.user_id = a.user_id AND pm.uscc = e.uscc)"
                          " AND NOT EXISTS (SELECT 1 FROM filler fl JOIN identity h ON h.user_id = fl.user_id"
                          " WHERE fl.enterprise_id = e.id AND h.uscc = e.uscc)"};
constexpr db::Sql kHeldBefore{"SELECT 1 FROM filler_change WHERE enterprise_id = ? AND user_id <> ? LIMIT 1"};
constexpr db::Sql kEpoch{"SELECT MAX(epoch) FROM filler_change WHERE enterprise_id = ?"};

constexpr db::Sql kMessage{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, ?, ?, ?)"};

std::optional<Filler> filler_of(const db::Rows& rows)
{
    if (rows.is_null(5)) return std::nullopt;
    Filler filler{UserId::stored(rows.text(5)), rows.text(6), rows.number(7), {}};
    if (const auto former = rows.optional_text(8)) filler.handed_over_by = UserId::stored(*former);
    return filler;
}

} // namespace

std::optional<FillerEnterprise> FillerRepository::find_for(const UserId& user, std::string_view uscc)
{
    auto rows = database_.query(kFind, user, uscc);
    if (!rows.next()) return std::nullopt;
    return FillerEnterprise{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), filler_of(rows)};
}

std::vector<Candidate> FillerRepository::candidates(const EnterpriseId& enterprise, const UserId& except)
{
    auto rows = database_.query(kCandidates, enterprise, except);
    std::vector<Candidate> candidates;
    while (rows.next())
        candidates.push_back({UserId::stored(rows.text(1)), rows.text(2), rows.telephone(3, sealing::kUserMobile, rows.text(1)), rows.instant(4)});
    return candidates;
}

Application FillerRepository::apply(const EnterpriseId& enterprise, const UserId& user, Instant now)
{
    try {
        if (database_.execute(kApply, now, now, user, enterprise) == 0) return Application::not_associated;
    } catch (const db::DuplicateKey&) {
        return Application::taken;
    }
    change("application", user, enterprise, now);
    leave_mail(enterprise, epoch_of(enterprise), now);
    database_.execute(kGranted, now, user, enterprise, user);
    return Application::granted;
}

bool FillerRepository::had_filler_before(const EnterpriseId& enterprise, const UserId& user)
{
    return database_.query(kHeldBefore, enterprise, user).next();
}

bool FillerRepository::hand_over(const EnterpriseId& enterprise, const Filler& from, const UserId& to, Instant now)
{
    return give(enterprise, from, to, "handover", from.user, now);
}

bool FillerRepository::replace(const EnterpriseId& enterprise, const Filler& from, const UserId& to, const UserId& officer, Instant now)
{
    return give(enterprise, from, to, "replacement", officer, now);
}

bool FillerRepository::is_proven_by_register(const EnterpriseId& enterprise, const UserId& user)
{
    return database_.query(kProven, user, enterprise).next();
}

bool FillerRepository::claim(const EnterpriseId& enterprise, const Filler& from, const UserId& to, Instant now)
{
    return give(enterprise, from, to, "claim", to, now);
}

bool FillerRepository::remove(const EnterpriseId& enterprise, const Filler& from, const UserId& officer, Instant now)
{
    return vacate(enterprise, from, "removal", officer, now);
}

bool FillerRepository::depart(const EnterpriseId& enterprise, const Filler& from, Instant now)
{
    return vacate(enterprise, from, "departure", from.user, now);
}

bool FillerRepository::vacate(const EnterpriseId& enterprise, const Filler& from, std::string_view act, const UserId& actor, Instant now)
{
    if (database_.execute(kRemove, enterprise, from.user, from.epoch) != 1) return false;
    database_.execute(kVacancy, enterprise, from.epoch + 1, act, actor, now);
    leave_mail(enterprise, from.epoch + 1, now);
    database_.execute(kVacated, now, actor, enterprise);
    return true;
}

bool FillerRepository::give(const EnterpriseId& enterprise, const Filler& from, const UserId& to, std::string_view act, const UserId& actor,
                            Instant now)
{
    if (database_.execute(kHandOver, to, now, now, enterprise, from.user, from.epoch, to, enterprise) != 1) return false;
    change(act, actor, enterprise, now);
    leave_mail(enterprise, from.epoch + 1, now);
    database_.execute(kGranted, now, actor, enterprise, to);
    return true;
}

/// Two changes cannot have the same epoch: who applies while the right is being removed comes again.
void FillerRepository::change(std::string_view act, const UserId& actor, const EnterpriseId& enterprise, Instant now)
{
    try {
        database_.execute(kChange, act, actor, now, enterprise);
    } catch (const db::DuplicateKey&) {
        throw TryAgain("the right has just been changed");
    }
}

std::int64_t FillerRepository::epoch_of(const EnterpriseId& enterprise)
{
    auto rows = database_.query(kEpoch, enterprise);
    return rows.next() ? rows.number(1) : 0;
}

void FillerRepository::leave_mail(const EnterpriseId& enterprise, std::int64_t epoch, Instant now)
{
    if (epoch > 1) database_.execute(kMail, new_id_text(now), now, now, epoch, enterprise); // who is the first filler is no news
}

void FillerRepository::tell(const UserId& user, std::string_view kind, const FillerEnterprise& enterprise, const std::string& person, Instant now)
{
    const nlohmann::json facts{{"enterprise", enterprise.name}, {"uscc", enterprise.uscc}, {"person", person}};
    database_.execute(kMessage, new_id_text(now), user, kind, facts.dump(), now);
}

} // namespace tianbao::filler
