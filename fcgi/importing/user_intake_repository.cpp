// SPDX-License-Identifier: MPL-2.0
#include "importing/user_intake_repository.hpp"

#include "db/batch.hpp"
#include "sealing/places.hpp"

namespace tianbao::importing {

namespace {

constexpr const char* kNames = "SELECT login_name FROM former_login WHERE login_name IN ";
constexpr const char* kMobiles = "SELECT id, mobile FROM user WHERE closed_at IS NULL AND mobile_hash IN ";
constexpr const char* kFind = "SELECT l.login_name, u.name, u.mobile, e.uscc, u.id FROM former_login l JOIN user u ON u.id = l.user_id"
                              " LEFT JOIN association a ON a.user_id = u.id LEFT JOIN enterprise e ON e.id = a.enterprise_id WHERE l.login_name IN ";

} // namespace

std::set<std::string> UserIntakeRepository::known_names(const std::set<std::string>& names)
{
    auto rows = database_.query_once(kNames + db::places(1, std::max<std::size_t>(names.size(), 1)), db::listed(names));
    std::set<std::string> known;
    while (rows.next()) known.insert(rows.text(1));
    return known;
}

std::set<std::string> UserIntakeRepository::known_mobiles(const std::set<std::string>& mobiles)
{
    std::set<std::string> marks;
    for (const auto& mobile : mobiles)
        for (const auto& mark : database_.sealer().marks(mobile)) marks.insert(mark);
    auto rows = database_.query_once(kMobiles + db::places(1, std::max<std::size_t>(marks.size(), 1)), db::listed(marks));
    std::set<std::string> known;
    while (rows.next()) known.insert(rows.telephone(2, sealing::kUserMobile, rows.text(1)).reveal());
    return known;
}

std::map<std::string, StoredUser> UserIntakeRepository::find(const std::set<std::string>& names)
{
    auto rows = database_.query_once(kFind + db::places(1, std::max<std::size_t>(names.size(), 1)), db::listed(names));
    std::map<std::string, StoredUser> users;
    while (rows.next()) {
        auto& user = users[rows.text(1)];
        user.name = rows.text(2);
        user.mobile = rows.telephone(3, sealing::kUserMobile, rows.text(5)).reveal();
        if (!rows.is_null(4)) user.enterprises.insert(rows.text(4));
    }
    return users;
}

void UserIntakeRepository::add(const std::vector<NewUser>& users, std::string_view password_hash, const std::optional<UserId>& actor, Instant now)
{
    // the rows are new, so nobody can give them a role while they are associated: their standing need not be changed first
    db::Batch accounts("INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, standing, created_at)", 7);
    db::Batch log_ins("INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial)", 4);
    db::Batch associations("INSERT INTO association (user_id, enterprise_id, proof, since)", 4);
    db::Batch fillers("INSERT INTO filler (enterprise_id, user_id, epoch, since, used_at)", 5);
    db::Batch changes("INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at)", 6);
    for (const auto& user : users) {
        const auto mobile = database_.sealer().sealed(Telephone(user.row->mobile), {sealing::kUserMobile, user.id.text()});
        accounts.add(user.id, user.row->name, mobile.text, mobile.hash, mobile.tail, 1, now);
        log_ins.add(user.row->login_name, user.id, password_hash, true);
        for (const auto& enterprise : user.enterprises) associations.add(user.id, enterprise, "import", now);
    }
    std::map<std::string, std::int64_t> epochs;
    std::set<std::string> filled;
    for (const auto& user : users)
        for (const auto& enterprise : user.filled) filled.insert(enterprise.text());
    {
        auto rows = database_.query_once("SELECT enterprise_id, MAX(epoch) FROM filler_change WHERE enterprise_id IN " +
                                             db::places(1, std::max<std::size_t>(filled.size(), 1)) + " GROUP BY enterprise_id",
                                         db::listed(filled));
        while (rows.next()) epochs[rows.text(1)] = rows.number(2);
    }
    for (const auto& user : users) {
        for (const auto& enterprise : user.filled) {
            const auto epoch = epochs[enterprise.text()] + 1;
            fillers.add(enterprise, user.id, epoch, now, now);
            changes.add(enterprise, epoch, user.id, "import", actor ? *actor : user.id, now);
        }
    }
    for (auto* batch : {&accounts, &log_ins, &associations, &fillers, &changes}) batch->run(database_);
}

} // namespace tianbao::importing
