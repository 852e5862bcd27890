// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "importing/filing_intake_repository.hpp"
#include "importing/intake.hpp"
#include "period/calendar.hpp"
#include "statistics/figures.hpp"

#include <bitset>
#include <map>
#include <optional>
#include <unordered_map>

namespace tianbao::importing {

/// 历史报表: each becomes an accepted filing with one submission of the source 'import'. Whatever is there already stays.
class FilingIntake : public Intake {
public:
    FilingIntake(const FilingBasis& basis, const period::Calendar& calendar)
        : basis_(basis), calendar_(calendar), figures_(basis.forms), heading_(Kind::filing, basis.words, &basis.forms)
    {
    }

    Findings read_heading(const std::vector<std::string>& names) override { return heading_.read(names); }
    std::vector<Verdict> judge(const std::vector<sheet::TableRow>& rows, db::Reader& database) override;
    /// The hard checks that fail: history is taken over as it was, whoever confirms it knows.
    void look_over(std::vector<Verdict>& verdicts) override;
    void store(db::Transaction& tx, const std::set<std::int64_t>& rows, const Act& act) override;
    std::vector<Proof> prove(const std::vector<sheet::TableRow>& rows, const ImportId& import, db::Reader& database) override;

private:
    struct Judged {
        Verdict verdict;
        std::optional<FilingRow> row;
    };

    void read(const std::vector<sheet::TableRow>& rows);
    void judge_one(Judged& judged, const std::set<FilingKey>& known);
    void remember();
    NewFiling made_of(const FilingRow& row) const;
    const form::Form& hard_checks_of(const form::Form& form);
    Findings failures_of(const FilingRow& row, const FilingOwner& owner);

    static constexpr std::size_t kMonths = 512; ///< until 2054
    /// The months since 2012 that came in earlier portions, of each enterprise by the hash of its code.
    static std::size_t month_of(period::Period period);

    FilingBasis basis_;
    const period::Calendar& calendar_;
    statistics::FigureBook figures_;
    Heading heading_;
    std::unordered_map<std::size_t, std::bitset<kMonths>> seen_;
    std::set<std::pair<std::string, period::Period>> in_portion_;
    std::int64_t first_of_portion_ = 0;
    FilingOwners owners_;
    std::vector<Judged> judged_;
    std::map<std::string, form::Form> hard_forms_; ///< by version: with its hard checks only
};

} // namespace tianbao::importing
