// SPDX-License-Identifier: MPL-2.0
#include "filing/doubt_repository.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>

namespace tianbao::filing {

namespace {

using nlohmann::json;

// What was submitted last, and what is kept of its doubts: from the month before to December.
constexpr db::Sql kMonths{"SELECT f.period, v.form_version, v.cells, v.nil_declared, v.submitted_at, f.doubts FROM filing f"
                          " JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission"
                          " WHERE f.enterprise_id = ? AND f.period BETWEEN ? AND ? ORDER BY f.period"};

constexpr db::Sql kKeep{"UPDATE filing SET doubts = ? WHERE enterprise_id = ? AND period = ?"};

struct Month {
    FiledMonth filed;
    std::vector<std::string> doubts;
};

std::vector<Month> months_of(db::Reader& database, const EnterpriseId& enterprise, period::Period first, period::Period last)
{
    std::vector<Month> months;
    auto rows = database.query(kMonths, enterprise, first.number(), last.number());
    while (rows.next()) {
        auto cells = form::cells_from_json(rows.text(3));
        if (!cells) throw std::runtime_error("the cells of a filing are not readable");
        Month month{
            {period::Period::from_number(static_cast<int>(rows.number(1))).value(), rows.text(2), std::move(*cells), rows.flag(4), rows.instant(5)},
            {}};
        if (const auto doubts = rows.optional_text(6)) month.doubts = json::parse(*doubts).get<std::vector<std::string>>();
        months.push_back(std::move(month));
    }
    return months;
}

} // namespace

void recheck_later_months(db::Reader& database, const form::FormBook& forms, const FilingEnterprise& enterprise, period::Period submitted)
{
    const auto months = months_of(database, enterprise.id, submitted.previous(), period::Period(submitted.year(), 12));
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto& month = months[i];
        if (month.filed.period < submitted) continue;
        const bool has_before = i > 0 && months[i - 1].filed.period == month.filed.period.previous();
        const auto doubts = has_before ? doubts_of(month.filed, months[i - 1].filed, enterprise.section, forms) : std::vector<std::string>{};
        if (doubts == month.doubts) continue;
        const auto text = doubts.empty() ? std::nullopt : std::optional{json(doubts).dump()};
        database.execute(kKeep, text, enterprise.id, month.filed.period.number());
    }
}

} // namespace tianbao::filing
