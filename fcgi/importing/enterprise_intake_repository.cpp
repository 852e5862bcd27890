// SPDX-License-Identifier: MPL-2.0
#include "importing/enterprise_intake_repository.hpp"

#include "db/batch.hpp"
#include "sealing/places.hpp"

#include <algorithm>

namespace tianbao::importing {

namespace {

// the columns of enterprise_facts(), in its order
#define TIANBAO_FACTS                                                                                                                                \
    "name, legal_representative, district, category, industry, size, address, registered_capital, founded_on, contact_person, telephone, mobile, "   \
    "email"

constexpr const char* kFind = "SELECT uscc, id, version, is_moved, EXISTS (SELECT 1 FROM filler f WHERE f.enterprise_id = enterprise.id)"
                              ", " TIANBAO_FACTS " FROM enterprise WHERE uscc IN ";
constexpr int kFirstFact = 6;

constexpr const char* kAdd = "INSERT INTO enterprise (id, uscc, status, " TIANBAO_FACTS ", completed_at, checked_at, created_at, telephone_hash,"
                             " telephone_tail, mobile_hash, mobile_tail)";
constexpr std::size_t kAddColumns = 23;

constexpr const char* kChange =
    "UPDATE enterprise SET name = ?, legal_representative = ?, district = ?, category = ?, industry = ?, size = ?, address = ?,"
    " registered_capital = ?, founded_on = ?, contact_person = ?, telephone = ?, mobile = ?, email = ?, telephone_hash = ?,"
    " telephone_tail = ?, mobile_hash = ?, mobile_tail = ?, version = version + 1"
    " WHERE id = ? AND version = ?";

#undef TIANBAO_FACTS

bool may_be_null(Field field)
{
    return field == Field::size || field == Field::registered_capital || field == Field::founded_on;
}

db::Value stored(Field field, const std::string& value)
{
    if (value.empty() && may_be_null(field)) return nullptr;
    return value.empty() && field == Field::category ? std::string("other") : value;
}

bool is_number(Field field)
{
    return field == Field::telephone || field == Field::mobile;
}

std::string_view place_of(Field field)
{
    return field == Field::telephone ? sealing::kEnterpriseTelephone : sealing::kEnterpriseMobile;
}

const std::string& value_in(const std::map<Field, std::string>& values, Field field)
{
    static const std::string none;
    const auto found = values.find(field);
    return found == values.end() ? none : found->second;
}

/// Whether all that 完善企业基本信息 asks for is there.
bool is_complete(const EnterpriseRow& row)
{
    constexpr Field kAsked[] = {Field::size,       Field::address, Field::registered_capital, Field::founded_on, Field::contact_person,
                                Field::mobile, Field::email};
    return std::all_of(std::begin(kAsked), std::end(kAsked), [&](Field field) { return row.values.contains(field); });
}

} // namespace

const std::string& KnownEnterprise::value(Field field) const
{
    return value_in(values, field);
}

KnownEnterprises EnterpriseIntakeRepository::find(const std::set<std::string>& codes)
{
    KnownEnterprises known;
    if (codes.empty()) return known;
    auto rows = database_.query_once(kFind + db::places(1, codes.size()), db::listed(codes));
    while (rows.next()) {
        KnownEnterprise enterprise{EnterpriseId::stored(rows.text(2)), static_cast<int>(rows.number(3)), rows.flag(4), rows.flag(5), {}};
        int column = kFirstFact;
        for (const auto field : enterprise_facts()) {
            enterprise.values.emplace(field, is_number(field) ? rows.opened(column, place_of(field), enterprise.id.text()) : rows.text(column));
            ++column;
        }
        known.emplace(rows.text(1), std::move(enterprise));
    }
    return known;
}

/// Adds the facts in their columns' order; the answer is what the numbers are found by: that of the telephone before that of the mobile.
template <class ValueOf>
std::vector<db::Value> EnterpriseIntakeRepository::add_facts(std::vector<db::Value>& values, const EnterpriseId& id, const ValueOf& value_of)
{
    std::vector<db::Value> marks;
    for (const auto field : enterprise_facts()) {
        if (!is_number(field)) {
            values.push_back(stored(field, value_of(field)));
            continue;
        }
        const auto number = database_.sealer().sealed(Telephone(value_of(field)), {place_of(field), id.text()});
        values.emplace_back(number.text);
        marks.insert(marks.end(), {db::value_of(number.hash), db::value_of(number.tail)});
    }
    return marks;
}

void EnterpriseIntakeRepository::add(const std::vector<std::pair<EnterpriseId, const EnterpriseRow*>>& rows, Instant now)
{
    std::vector<db::Value> values;
    for (const auto& [id, row] : rows) {
        values.insert(values.end(), {db::value_of(id), db::value_of(row->uscc), db::value_of("in_business")});
        const auto marks = add_facts(values, id, [&](Field field) -> const std::string& { return value_in(row->values, field); });
        values.push_back(is_complete(*row) ? db::value_of(now) : db::value_of(nullptr));
        const auto since = parse_day(value_in(row->values, Field::since));
        values.insert(values.end(), {db::value_of(now), db::value_of(since ? shanghai_midnight(*since) : now)});
        values.insert(values.end(), marks.begin(), marks.end());
    }
    if (values.empty()) return;
    database_.execute_all(std::string(kAdd) + " VALUES " + db::places(rows.size(), kAddColumns), values);
}

bool EnterpriseIntakeRepository::change(const KnownEnterprise& known, const EnterpriseRow& row)
{
    std::vector<db::Value> values;
    const auto marks = add_facts(values, known.id, [&](Field field) -> const std::string& {
        const auto& changed = value_in(row.values, field);
        return changed.empty() ? known.value(field) : changed;
    });
    values.insert(values.end(), marks.begin(), marks.end());
    values.push_back(db::value_of(known.id));
    values.push_back(db::value_of(known.version));
    return database_.execute_all(kChange, values) == 1;
}

} // namespace tianbao::importing
