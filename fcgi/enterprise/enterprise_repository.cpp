// SPDX-License-Identifier: MPL-2.0
#include "enterprise/enterprise_repository.hpp"

#include "sealing/places.hpp"

#include <sstream>
#include <stdexcept>

namespace tianbao::enterprise {

namespace {

constexpr db::Sql kFindFor{"SELECT e.id, e.uscc, e.name, e.legal_representative, e.status, e.category, e.district, e.address, e.industry,"
                           " e.registered_capital, e.founded_on, e.typed, e.size, e.contact_person, e.telephone, e.mobile, e.email, e.completed_at,"
                           " e.checked_at, e.version FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ?"
                           " WHERE e.uscc = ?"};

constexpr db::Sql kFind{"SELECT e.id, e.uscc, e.name, e.legal_representative, e.status, e.category, e.district, e.address, e.industry,"
                        " e.registered_capital, e.founded_on, e.typed, e.size, e.contact_person, e.telephone, e.mobile, e.email, e.completed_at,"
                        " e.checked_at, e.version FROM enterprise e WHERE e.uscc = ?"};

constexpr db::Sql kAdd{
    "INSERT INTO enterprise (id, uscc, category, name, legal_representative, status, district, address, industry, registered_capital,"
    " founded_on, typed, size, contact_person, telephone, telephone_hash, telephone_tail, mobile, mobile_hash, mobile_tail, email, completed_at,"
    " checked_at, created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"};

// a district that the service centre chose stays
constexpr db::Sql kReplace{
    "UPDATE enterprise SET name = ?, legal_representative = ?, status = ?, district = IF(is_moved, district, ?), address = ?, industry = ?,"
    " registered_capital = ?, founded_on = ?, typed = ?, size = ?, contact_person = ?, telephone = ?,"
    " telephone_hash = ?, telephone_tail = ?, mobile = ?, mobile_hash = ?, mobile_tail = ?, email = ?,"
    " completed_at = ?, checked_at = ?, version = version + 1 WHERE id = ? AND version = ?"};

template <class T>
T stored(std::optional<T> value)
{
    if (!value) throw std::runtime_error("an enterprise is stored with an unknown word");
    return *value;
}

std::set<Fact> facts_of(const std::string& column)
{
    std::set<Fact> facts;
    std::istringstream words(column);
    for (std::string word; std::getline(words, word, ',');) facts.insert(stored(fact_from(word)));
    return facts;
}

std::string column_of(const std::set<Fact>& facts)
{
    std::string column;
    for (const Fact fact : facts) (column += column.empty() ? "" : ",") += word_of(fact);
    return column;
}

Enterprise enterprise_of(const db::Rows& rows)
{
    Enterprise enterprise(EnterpriseId::stored(rows.text(1)));
    enterprise.uscc = rows.text(2);
    enterprise.name = rows.text(3);
    enterprise.legal_representative = rows.text(4);
    enterprise.status = stored(status_from(rows.text(5)));
    enterprise.category = stored(category_from(rows.text(6)));
    enterprise.district = rows.text(7);
    enterprise.address = rows.text(8);
    enterprise.industry = rows.text(9);
    if (const auto capital = rows.optional_text(10)) enterprise.registered_capital = Decimal::parse(*capital, 2).value();
    if (const auto day = rows.optional_text(11)) enterprise.founded_on = parse_day(*day);
    enterprise.typed = facts_of(rows.text(12));
    if (const auto size = rows.optional_text(13)) enterprise.size = stored(size_from(*size));
    enterprise.contact = {rows.text(14), rows.telephone(15, sealing::kEnterpriseTelephone, rows.text(1)),
                          rows.telephone(16, sealing::kEnterpriseMobile, rows.text(1)), rows.text(17)};
    enterprise.completed_at = rows.optional_instant(18);
    enterprise.checked_at = rows.instant(19);
    enterprise.version = static_cast<int>(rows.number(20));
    return enterprise;
}

std::optional<Enterprise> first_of(db::Rows rows)
{
    return rows.next() ? std::optional(enterprise_of(rows)) : std::nullopt;
}

std::optional<std::string> capital_of(const Enterprise& enterprise)
{
    return enterprise.registered_capital ? std::optional(enterprise.registered_capital->to_text(2)) : std::nullopt;
}

std::optional<std::string_view> size_of(const Enterprise& enterprise)
{
    return enterprise.size ? std::optional(word_of(*enterprise.size)) : std::nullopt;
}

} // namespace

std::optional<Enterprise> EnterpriseRepository::find_for(const UserId& user, std::string_view uscc)
{
    return first_of(database_.query(kFindFor, user, uscc));
}

std::optional<Enterprise> EnterpriseRepository::find(std::string_view uscc)
{
    return first_of(database_.query(kFind, uscc));
}

bool EnterpriseRepository::store(const Enterprise& enterprise, Instant now)
{
    return enterprise.version == 0 ? add(enterprise, now) : replace(enterprise);
}

bool EnterpriseRepository::add(const Enterprise& e, Instant now)
{
    const auto telephone = database_.sealer().sealed(e.contact.telephone, {sealing::kEnterpriseTelephone, e.id.text()});
    const auto mobile = database_.sealer().sealed(e.contact.mobile, {sealing::kEnterpriseMobile, e.id.text()});
    try {
        database_.execute(kAdd, e.id, e.uscc, word_of(e.category), e.name, e.legal_representative, word_of(e.status), e.district, e.address,
                          e.industry, capital_of(e), e.founded_on, column_of(e.typed), size_of(e), e.contact.person, telephone.text, telephone.hash,
                          telephone.tail, mobile.text, mobile.hash, mobile.tail, e.contact.email, e.completed_at, e.checked_at, now);
    } catch (const db::DuplicateKey&) {
        return false;
    }
    return true;
}

bool EnterpriseRepository::replace(const Enterprise& e)
{
    const auto telephone = database_.sealer().sealed(e.contact.telephone, {sealing::kEnterpriseTelephone, e.id.text()});
    const auto mobile = database_.sealer().sealed(e.contact.mobile, {sealing::kEnterpriseMobile, e.id.text()});
    return database_.execute(kReplace, e.name, e.legal_representative, word_of(e.status), e.district, e.address, e.industry, capital_of(e),
                             e.founded_on, column_of(e.typed), size_of(e), e.contact.person, telephone.text, telephone.hash, telephone.tail,
                             mobile.text, mobile.hash, mobile.tail, e.contact.email, e.completed_at, e.checked_at, e.id, e.version) == 1;
}

} // namespace tianbao::enterprise
