// SPDX-License-Identifier: MPL-2.0
#include "filing/series_repository.hpp"

#include "period/terms_repository.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

constexpr db::Sql kSeries{"SELECT e.id, e.uscc, e.name, f.period, v.form_version, v.cells, v.nil_declared, v.explanations, " TIANBAO_TERMS_COLUMNS
                          " FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ?"
                          " LEFT JOIN (filing f JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period"
                          " AND v.number = f.submission) ON f.enterprise_id = e.id AND f.period BETWEEN ? AND ? WHERE e.uscc = ?"};

SeriesMonth month_of(const db::Rows& rows)
{
    auto cells = form::cells_from_json(rows.text(6));
    if (!cells) throw std::runtime_error("the cells of a filing are not readable");
    SeriesMonth month{rows.text(5), std::move(*cells), rows.flag(7), {}};
    if (const auto text = rows.optional_text(8)) {
        auto explanations = form::explanations_from_json(*text);
        if (!explanations) throw std::runtime_error("the explanations of a filing are not readable");
        month.explanations = std::move(*explanations);
    }
    return month;
}

} // namespace

std::optional<SeriesSheet> find_series(db::Reader& database, const UserId& user, std::string_view uscc, period::Period first, period::Period last)
{
    auto rows = database.query(kSeries, user, first.number(), last.number(), uscc);
    std::optional<SeriesSheet> sheet;
    while (rows.next()) {
        if (!sheet) sheet = SeriesSheet{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), period::terms_of(rows, 9), {}};
        if (const auto period = period::Period::from_number(static_cast<int>(rows.number(4)))) sheet->months.emplace(*period, month_of(rows));
    }
    return sheet;
}

} // namespace tianbao::filing
