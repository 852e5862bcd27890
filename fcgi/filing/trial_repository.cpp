// SPDX-License-Identifier: MPL-2.0
#include "filing/trial_repository.hpp"

#include "enterprise/group_repository.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

// The last submission of a month, if there is one.
#define TIANBAO_SUBMITTED(filing, version)                                                                                                           \
    " LEFT JOIN filing " filing " ON " filing ".enterprise_id = f.enterprise_id AND " filing ".period = ?"                                           \
    " LEFT JOIN filing_version " version " ON " version ".enterprise_id = " filing ".enterprise_id AND " version ".period = " filing ".period"       \
    " AND " version ".number = " filing ".submission"

constexpr db::Sql kFiled{"SELECT e.id, e.industry, " TIANBAO_CATEGORY_AT(
    "f.period") ", e.size, v.nil_declared, v.cells, v.form_version, pv.cells, pv.form_version,"
                " lv.cells, lv.form_version, ur.ranges FROM filing f JOIN enterprise e ON e.id = f.enterprise_id"
                " JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission" TIANBAO_SUBMITTED(
                    "p", "pv") TIANBAO_SUBMITTED("l", "lv") " LEFT JOIN usual_range ur ON ur.enterprise_id = f.enterprise_id AND ur.period = f.period WHERE f.period = ? AND f.enterprise_id > ? ORDER BY f.enterprise_id LIMIT ?"};

#undef TIANBAO_SUBMITTED

/// What two columns say: cells and form version.
std::optional<Filed> filed_of(const db::Rows& rows, int column)
{
    const auto text = rows.optional_text(column);
    if (!text) return std::nullopt;
    auto cells = form::cells_from_json(*text);
    if (!cells) throw std::runtime_error("the cells of a filing are not readable");
    return Filed{std::move(*cells), rows.text(column + 1)};
}

form::UsualRanges usual_of(const db::Rows& rows, int column)
{
    const auto ranges = rows.optional_text(column);
    return ranges ? form::usual_ranges_from_json(*ranges) : form::UsualRanges{};
}

TrialFiling filing_of(const db::Rows& rows)
{
    const auto industry = rows.text(2);
    const auto size = rows.optional_text(4);
    return {{EnterpriseId::stored(rows.text(1)),
             {},
             {},
             {},
             industry.substr(0, 1),
             industry,
             enterprise::category_from(rows.text(3)).value(),
             size ? std::optional(enterprise::size_from(*size).value()) : std::nullopt,
             {}},
            filed_of(rows, 6).value(),
            rows.flag(5),
            filed_of(rows, 8),
            filed_of(rows, 10),
            usual_of(rows, 12)};
}

} // namespace

std::vector<TrialFiling> TrialRepository::filed(period::Period period, std::string_view after, int most)
{
    std::vector<TrialFiling> filings;
    auto rows = database_.query(kFiled, period.previous().number(), period.year_before().number(), period.number(), after, most);
    while (rows.next()) filings.push_back(filing_of(rows));
    return filings;
}

} // namespace tianbao::filing
