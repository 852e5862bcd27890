// SPDX-License-Identifier: MPL-2.0
#include "exporting/exporting_repository.hpp"

#include "sealing/places.hpp"

#include <stdexcept>

namespace tianbao::exporting {

namespace {

#define TIANBAO_EXPORTED_COLUMNS                                                                                                                     \
    "SELECT r.period, r.uscc, e.name, r.district, r.section, r.industry, r.category, r.size, r.duty, r.standing,"                                   \
    " r.submission, r.is_late, r.is_nil, r.has_explanations, r.first_submitted_at, r.submitted_at,"                                                                    \
    " (SELECT t.returned_at FROM filing_return t WHERE t.enterprise_id = r.enterprise_id AND t.period = r.period AND t.number = r.submission - 1)"
constexpr int kExportedColumns = 17;
// period, district, standing, section, category, size; each of the words twice
#define TIANBAO_SELECTED                                                                                                                             \
    " WHERE r.period = ? AND (? = '' OR r.district = ?) AND (? = '' OR r.standing = ?)"                                                              \
    " AND (? = '' OR r.section = ?) AND (? = '' OR r.category = ?) AND (? = '' OR r.size = ?)"                                                  \
    " AND r.standing <> 'gone'"
#define TIANBAO_NEXT " AND r.uscc > ? ORDER BY r.uscc LIMIT ?"

constexpr db::Sql kDrawnPeriods{"SELECT period FROM roster_period ORDER BY period DESC"};
constexpr db::Sql kCountSelected{"SELECT COUNT(*) FROM roster r" TIANBAO_SELECTED " AND (NOT ? OR r.submission > 0)"};
// STRAIGHT_JOIN: the roster's keys have the order; left to itself, MariaDB begins with all enterprises and sorts their filings for each page.
constexpr db::Sql kListed{TIANBAO_EXPORTED_COLUMNS ", IF(?, e.contact_person, ''), IF(?, e.telephone, ''), IF(?, e.mobile, ''), e.id"
                                                   " FROM roster r STRAIGHT_JOIN enterprise e ON e.id = r.enterprise_id" TIANBAO_SELECTED TIANBAO_NEXT};
constexpr db::Sql kFiled{TIANBAO_EXPORTED_COLUMNS
                         ", v.form_version, v.receipt_number, v.cells,"
                         " (SELECT GROUP_CONCAT(j.place, '=', j.value ORDER BY j.place SEPARATOR '; ') FROM filing_adjustment j"
                         " WHERE j.period = r.period AND j.enterprise_id = r.enterprise_id AND j.number = r.submission AND j.stands)"
                         " FROM roster r STRAIGHT_JOIN enterprise e ON e.id = r.enterprise_id"
                         " STRAIGHT_JOIN filing_version v ON v.enterprise_id = r.enterprise_id AND v.period = r.period"
                         " AND v.number = r.submission" TIANBAO_SELECTED TIANBAO_NEXT};

#undef TIANBAO_EXPORTED_COLUMNS
#undef TIANBAO_SELECTED
#undef TIANBAO_NEXT

period::Period period_of(std::int64_t number)
{
    return period::Period::from_number(static_cast<int>(number)).value();
}

ExportedRow row_of(const db::Rows& rows)
{
    return {period_of(rows.number(1)),
            rows.text(2),
            rows.text(3),
            rows.text(4),
            rows.text(5),
            rows.text(6),
            enterprise::category_from(rows.text(7)).value(),
            enterprise::size_from(rows.text(8)),
            rows.text(9),
            rows.text(10),
            static_cast<int>(rows.number(11)),
            rows.flag(12),
            rows.flag(13),
            rows.flag(14),
            rows.optional_instant(15),
            rows.optional_instant(16),
            rows.optional_instant(17)};
}

form::Cells cells_of(const std::string& json)
{
    auto cells = form::cells_from_json(json);
    if (!cells) throw std::runtime_error("the cells of a submission are not readable");
    return std::move(*cells);
}

} // namespace

std::vector<period::Period> ExportingRepository::periods()
{
    std::vector<period::Period> periods;
    auto rows = database_.query(kDrawnPeriods);
    while (rows.next()) periods.push_back(period_of(rows.number(1)));
    return periods;
}

std::int64_t ExportingRepository::count(const ExportOrder& order)
{
    const auto& by = order.selection;
    std::int64_t count = 0;
    for (auto period = by.first; period <= by.last; period = period.next()) {
        auto rows = database_.query(kCountSelected, period.number(), by.district, by.district, by.standing, by.standing, by.section, by.section,
                                    by.category, by.category, by.size, by.size, order.content == Content::filings);
        if (rows.next()) count += rows.number(1);
    }
    return count;
}

std::vector<ListedRow> ExportingRepository::list(const ExportOrder& order, period::Period period, std::string_view after, int most)
{
    const auto& by = order.selection;
    const bool with = order.has_contacts;
    std::vector<ListedRow> listed;
    auto rows = database_.query(kListed, with, with, with, period.number(), by.district, by.district, by.standing, by.standing, by.section,
                                by.section, by.category, by.category, by.size, by.size, after, most);
    while (rows.next())
        listed.push_back(
            {row_of(rows),
             {rows.text(kExportedColumns + 1), rows.telephone(kExportedColumns + 2, sealing::kEnterpriseTelephone, rows.text(kExportedColumns + 4)),
              rows.telephone(kExportedColumns + 3, sealing::kEnterpriseMobile, rows.text(kExportedColumns + 4))}});
    return listed;
}

std::vector<FiledRow> ExportingRepository::filings(const ExportOrder& order, period::Period period, std::string_view after, int most)
{
    const auto& by = order.selection;
    std::vector<FiledRow> filed;
    auto rows = database_.query(kFiled, period.number(), by.district, by.district, by.standing, by.standing, by.section, by.section, by.category,
                                by.category, by.size, by.size, after, most);
    while (rows.next())
        filed.push_back({row_of(rows), rows.text(kExportedColumns + 1), rows.text(kExportedColumns + 2), cells_of(rows.text(kExportedColumns + 3)),
                         rows.text(kExportedColumns + 4)});
    return filed;
}

} // namespace tianbao::exporting
