// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "review/duty_rule.hpp"

namespace tianbao::review {

/// A decision about who must file, with who took it.
struct DutyDecision {
    enterprise::CategoryDuty duty;
    std::string reason;
    Instant at;
    std::string by;
};

/// 填报范围, as the service centre decided it: rows that are only added.
class DutyRuleRepository {
public:
    explicit DutyRuleRepository(db::Reader& database) : database_(database) {}

    /// The earliest first; their number is that of the latest.
    std::vector<DutyDecision> decisions();
    /// False: there are more than `seen` by now.
    bool add(std::size_t seen, const DutyRule& rule, const UserId& by, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
