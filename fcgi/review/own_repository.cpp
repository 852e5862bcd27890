// SPDX-License-Identifier: MPL-2.0
#include "review/own_repository.hpp"

#include "db/batch.hpp"
#include "sealing/places.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace tianbao::review {

namespace {

constexpr db::Sql kIsOwn{"SELECT " TIANBAO_OWN_COLUMNS " FROM enterprise e WHERE e.id = ?"};
constexpr const char* kOwnAmong = "SELECT e.id, " TIANBAO_OWN_COLUMNS " FROM enterprise e WHERE e.id IN ";

// what follows the first of the columns
constexpr int kOfficer = 1;
constexpr int kContactMobile = 2;
constexpr int kContactTelephone = 3;
constexpr int kPeople = 4;
constexpr int kAskers = 5;

/// Whether the officer's mobile number is that of the enterprise's contact, of one of its people, or of who asks to be one.
bool has_number_of(const db::Rows& rows, int first, const EnterpriseId& enterprise, const UserId& officer)
{
    const auto own = compared_digits(rows.telephone(first + kOfficer, sealing::kUserMobile, officer.text()).reveal());
    if (own.empty()) return false;
    const auto is_number = [&](const Telephone& number) { return compared_digits(number.reveal()) == own; };
    if (is_number(rows.telephone(first + kContactMobile, sealing::kEnterpriseMobile, enterprise.text()))) return true;
    if (is_number(rows.telephone(first + kContactTelephone, sealing::kEnterpriseTelephone, enterprise.text()))) return true;
    for (const auto column : {kPeople, kAskers}) {
        const auto people = nlohmann::json::parse(rows.optional_text(first + column).value_or("{}"));
        for (const auto& [user, number] : people.items())
            if (is_number(Telephone(rows.opened_text(number.get<std::string>(), sealing::kUserMobile, user)))) return true;
    }
    return false;
}

} // namespace

bool is_own(const db::Rows& rows, int first, const EnterpriseId& enterprise, const UserId& officer)
{
    return rows.flag(first) || has_number_of(rows, first, enterprise, officer);
}

bool OwnRepository::is_own(const EnterpriseId& enterprise, const UserId& officer)
{
    auto rows = database_.query(kIsOwn, officer, officer, enterprise);
    return rows.next() && review::is_own(rows, 1, enterprise, officer);
}

std::set<EnterpriseId> OwnRepository::own_among(const std::vector<EnterpriseId>& enterprises, const UserId& officer)
{
    std::set<EnterpriseId> own;
    if (enterprises.empty()) return own;
    std::vector<db::Value> values{db::value_of(officer), db::value_of(officer)};
    for (const auto& enterprise : enterprises) values.push_back(db::value_of(enterprise));
    auto rows = database_.query_once(kOwnAmong + db::places(1, enterprises.size()), values);
    while (rows.next()) {
        auto enterprise = EnterpriseId::stored(rows.text(1));
        if (review::is_own(rows, 2, enterprise, officer)) own.insert(std::move(enterprise));
    }
    return own;
}

} // namespace tianbao::review
