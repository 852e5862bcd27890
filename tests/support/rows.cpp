// SPDX-License-Identifier: MPL-2.0
#include "support/rows.hpp"

#include "roster/roster_repository.hpp"
#include "sealing/places.hpp"

namespace tianbao::support {

namespace {

constexpr db::Sql kUser{"INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, role, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kSetMobile{"UPDATE user SET mobile = ?, mobile_hash = ?, mobile_tail = ? WHERE id = ?"};
constexpr db::Sql kMobile{"SELECT mobile FROM user WHERE id = ?"};
constexpr db::Sql kEnterprise{"INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, industry, checked_at, created_at)"
                              " VALUES (?, ?, ?, '测试法人', 'in_business', ?, 'C35', ?, ?)"};
constexpr db::Sql kAssociation{"INSERT INTO association (user_id, enterprise_id, proof, since) VALUES (?, ?, 'registry', ?)"};
constexpr db::Sql kFiller{"INSERT INTO filler (enterprise_id, user_id, epoch, since, used_at) VALUES (?, ?, 1, ?, ?)"};
constexpr db::Sql kFillerChange{
    "INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at) VALUES (?, 1, ?, 'application', ?, ?)"};
constexpr db::Sql kDraft{"INSERT INTO filing (period, enterprise_id, form_version, state, version, cells, district, saved_at)"
                         " SELECT ?, id, '2012', 'draft', 1, ?, district, ? FROM enterprise WHERE id = ?"};
constexpr db::Sql kSubmitted{
    "INSERT INTO filing (period, enterprise_id, form_version, state, version, cells, district, saved_at, saved_by, first_submitted_at,"
    " submitted_at, submitted_by, submission) VALUES (?, ?, ?, 'submitted', 1, ?, ?, ?, ?, ?, ?, ?, 1)"};
constexpr db::Sql kVersion{
    "INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number, submission_key,"
    " submitted_at, submitted_by, source) VALUES (?, ?, 1, ?, ?, FALSE, '', ?, ?, ?, ?, 'page')"};

} // namespace

UserId add_user(db::Pool& pool, std::string_view name, std::string_view role, std::string_view mobile)
{
    const auto id = UserId::fresh(kLongAgo);
    auto reader = pool.read();
    const auto sealed = reader.sealer().sealed(Telephone(std::string(mobile)), {sealing::kUserMobile, id.text()});
    reader.execute(kUser, id, name, sealed.text, sealed.hash, sealed.tail, role, kLongAgo);
    return id;
}

EnterpriseId add_enterprise(db::Pool& pool, std::string_view uscc, std::string_view name, std::string_view district)
{
    const auto id = EnterpriseId::fresh(kLongAgo);
    pool.read().execute(kEnterprise, id, uscc, name, district, kLongAgo, kLongAgo);
    return id;
}

void associate(db::Pool& pool, const UserId& user, const EnterpriseId& enterprise)
{
    pool.read().execute(kAssociation, user, enterprise, kLongAgo);
}

void make_filler(db::Pool& pool, const UserId& user, const EnterpriseId& enterprise)
{
    pool.read().execute(kFiller, enterprise, user, kLongAgo, kLongAgo);
    pool.read().execute(kFillerChange, enterprise, user, user, kLongAgo);
}

void add_draft(db::Pool& pool, const EnterpriseId& enterprise, period::Period period, const form::Cells& cells)
{
    auto reader = pool.read();
    reader.execute(kDraft, period.number(), form::to_json(cells), kLongAgo, enterprise);
    roster::RosterRepository(reader).follow_filing(enterprise, period);
}

void add_submitted(db::Pool& pool, const EnterpriseId& enterprise, period::Period period, const UserId& by, const form::Cells& cells,
                   std::string_view form_version, std::string_view district)
{
    const auto json = form::to_json(cells);
    pool.read().execute(kSubmitted, period.number(), enterprise, form_version, json, district, kLongAgo, by, kLongAgo, kLongAgo, by);
    const auto key = new_id_text(kLongAgo);
    auto reader = pool.read();
    reader.execute(kVersion, enterprise, period.number(), form_version, json, key.substr(6), key, kLongAgo, by);
    roster::RosterRepository(reader).follow_filing(enterprise, period);
}

void set_mobile(db::Pool& pool, const UserId& user, std::string_view mobile)
{
    auto reader = pool.read();
    const auto sealed = reader.sealer().sealed(Telephone(std::string(mobile)), {sealing::kUserMobile, user.text()});
    reader.execute(kSetMobile, sealed.text, sealed.hash, sealed.tail, user);
}

Telephone mobile_of(db::Pool& pool, const UserId& user)
{
    auto reader = pool.read();
    auto rows = reader.query(kMobile, user);
    return rows.next() ? rows.telephone(1, sealing::kUserMobile, user.text()) : Telephone{};
}

std::string one_text(db::Pool& pool, const char* sql)
{
    auto reader = pool.read();
    auto rows = reader.query(db::Sql{sql});
    return rows.next() ? rows.text(1) : std::string{};
}

http::Caller caller_of(const UserId& user, std::string name, http::Role role, std::string district)
{
    http::Caller caller;
    caller.signed_in = http::Caller::User{user, SessionId::fresh(kLongAgo), std::move(name), role, std::move(district), false, 0};
    caller.csrf = "token-of-this-browser";
    return caller;
}

} // namespace tianbao::support
