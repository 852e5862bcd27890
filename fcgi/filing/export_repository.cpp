// SPDX-License-Identifier: MPL-2.0
#include "filing/export_repository.hpp"

#include "filing/adjustment_repository.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::filing {

namespace {

constexpr db::Sql kFind{
    "SELECT e.id, e.name, v.period, v.number, v.form_version, v.cells, v.nil_declared, v.content_hash, v.receipt_number, v.submitted_at, u.name,"
    " v.source, r.returned_at, v.explanations, v.declaration_version, v.signed_name, v.signed_post, e.uscc FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ?"
    " LEFT JOIN filing_version v ON v.enterprise_id = e.id LEFT JOIN user u ON u.id = v.submitted_by"
    " LEFT JOIN filing_return r ON r.enterprise_id = v.enterprise_id AND r.period = v.period AND r.number = v.number"
    " WHERE e.uscc = ? ORDER BY v.period, v.number"};

constexpr db::Sql kAdjustments{"SELECT f.period, f.submission, " TIANBAO_ADJUSTMENTS_COLUMN " FROM filing f WHERE f.enterprise_id = ? ORDER BY f.period"};

ExportedSubmission submission_of(const db::Rows& rows, period::Period period)
{
    auto cells = form::cells_from_json(rows.text(6));
    if (!cells) throw std::runtime_error("the cells of a submission are not readable");
    auto explanations = rows.is_null(14) ? std::optional{form::Explanations{}} : form::explanations_from_json(rows.text(14));
    if (!explanations) throw std::runtime_error("the explanations of a submission are not readable");
    return {period,
            static_cast<int>(rows.number(4)),
            rows.text(5),
            std::move(*cells),
            rows.flag(7),
            rows.text(8),
            rows.text(9),
            rows.instant(10),
            rows.text(11),
            rows.text(12) == "import",
            rows.optional_instant(13),
            std::move(*explanations),
            rows.text(15),
            rows.text(16),
            rows.text(17)};
}

} // namespace

bool ExportedHistory::is_last_of_its_period(std::size_t place) const
{
    return place + 1 == submissions.size() || submissions[place + 1].period != submissions[place].period;
}

const ExportedSubmission* ExportedHistory::submission(period::Period period, int number) const
{
    const auto found = std::find_if(submissions.begin(), submissions.end(),
                                    [&](const ExportedSubmission& each) { return each.period == period && each.number == number; });
    return found == submissions.end() ? nullptr : &*found;
}

std::optional<ExportedHistory> ExportRepository::find(const UserId& user, std::string_view uscc)
{
    auto rows = database_.query(kFind, user, uscc);
    std::optional<ExportedHistory> history;
    while (rows.next()) {
        if (!history) history = ExportedHistory{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(18), {}};
        if (const auto period = period::Period::from_number(static_cast<int>(rows.number(3))))
            history->submissions.push_back(submission_of(rows, *period));
    }
    if (history) add_adjustments(*history);
    return history;
}

void ExportRepository::add_adjustments(ExportedHistory& history)
{
    auto rows = database_.query(kAdjustments, history.enterprise);
    while (rows.next()) {
        const auto period = period::Period::from_number(static_cast<int>(rows.number(1)));
        if (!period) continue;
        for (auto& adjustment : adjustments_of(rows, 3, static_cast<int>(rows.number(2))))
            history.adjustments.push_back({*period, std::move(adjustment)});
    }
}

} // namespace tianbao::filing
