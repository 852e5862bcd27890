// SPDX-License-Identifier: MPL-2.0
#include "directory/care_repository.hpp"

#include "filing/preparer_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::directory {

namespace {

constexpr db::Sql kSetCategory{"UPDATE enterprise SET category = ?, version = version + 1 WHERE id = ? AND version = ?"};
// its users do not type the district any more
constexpr db::Sql kMove{
    "UPDATE enterprise SET district = ?, is_moved = TRUE, typed = typed & ~1, version = version + 1 WHERE id = ? AND version = ?"};
constexpr db::Sql kCountOn{"UPDATE enterprise SET version = version + 1 WHERE id = ? AND version = ?"};
constexpr db::Sql kEndAssociation{"DELETE FROM association WHERE user_id = ? AND enterprise_id = ?"
                                  " AND NOT EXISTS (SELECT 1 FROM filler fl WHERE fl.enterprise_id = ? AND fl.user_id = ?)"};
constexpr db::Sql kUsers{"SELECT u.id FROM association a JOIN user u ON u.id = a.user_id WHERE a.enterprise_id = ? AND u.closed_at IS NULL"};
constexpr db::Sql kOfficers{"SELECT id FROM user WHERE role = 'district_officer' AND district IN (?, ?) AND closed_at IS NULL"};
constexpr db::Sql kMessage{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, ?, ?, ?)"};

std::vector<std::string> ids_of(db::Rows rows)
{
    std::vector<std::string> ids;
    while (rows.next()) ids.push_back(rows.text(1));
    return ids;
}

} // namespace

bool CareRepository::set_category(const enterprise::Enterprise& seen, enterprise::Category category)
{
    return tx_.execute(kSetCategory, enterprise::word_of(category), seen.id, seen.version) == 1;
}

bool CareRepository::move(const enterprise::Enterprise& seen, std::string_view district)
{
    return tx_.execute(kMove, district, seen.id, seen.version) == 1;
}

bool CareRepository::count_on(const enterprise::Enterprise& seen)
{
    return tx_.execute(kCountOn, seen.id, seen.version) == 1;
}

bool CareRepository::end_association(const UserId& user, const EnterpriseId& enterprise)
{
    if (tx_.execute(kEndAssociation, user, enterprise, enterprise, user) != 1) return false;
    filing::PreparerRepository(tx_).take_back(enterprise, user);
    return true;
}

std::vector<std::string> CareRepository::users_of(const EnterpriseId& enterprise)
{
    return ids_of(tx_.query(kUsers, enterprise));
}

std::vector<std::string> CareRepository::officers_of(std::string_view district, std::string_view other)
{
    return ids_of(tx_.query(kOfficers, district, other));
}

void CareRepository::tell(const std::vector<std::string>& users, const enterprise::Enterprise& about, const News& news, Instant now)
{
    nlohmann::json facts{{"enterprise", about.name}, {"uscc", about.uscc},    {"before", news.before},
                         {"after", news.after},      {"person", news.person}, {"reason", news.reason}};
    if (!news.first.empty()) facts["period"] = news.first;
    if (!news.last.empty()) facts["last"] = news.last;
    const auto text = facts.dump();
    for (const auto& user : users) tx_.execute(kMessage, new_id_text(now), user, news.kind, text, now);
}

} // namespace tianbao::directory
