// SPDX-License-Identifier: MPL-2.0
#include "review/duty_rule_repository.hpp"

namespace tianbao::review {

namespace {

constexpr db::Sql kDecisions{"SELECT d.category, d.from_period, d.must_file, d.reason, d.set_at, u.name FROM category_duty d"
                             " LEFT JOIN user u ON u.id = d.set_by ORDER BY d.number"};
constexpr db::Sql kAdd{"INSERT INTO category_duty (number, category, from_period, must_file, reason, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?, ?)"};

} // namespace

std::vector<DutyDecision> DutyRuleRepository::decisions()
{
    std::vector<DutyDecision> decisions;
    auto rows = database_.query(kDecisions);
    while (rows.next())
        decisions.push_back(
            {{enterprise::category_from(rows.text(1)).value(), period::Period::from_number(static_cast<int>(rows.number(2))).value(), rows.flag(3)},
             rows.text(4),
             rows.instant(5),
             rows.text(6)});
    return decisions;
}

bool DutyRuleRepository::add(std::size_t seen, const DutyRule& rule, const UserId& by, Instant now)
{
    try {
        database_.execute(kAdd, static_cast<std::int64_t>(seen) + 1, enterprise::word_of(rule.duty.category), rule.duty.from.number(),
                          rule.duty.must_file, rule.reason, now, by);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

} // namespace tianbao::review
