// SPDX-License-Identifier: MPL-2.0
#include "importing/filing_intake.hpp"

#include "enterprise/industry.hpp"
#include "filing/doubt_repository.hpp"
#include "form/evaluation.hpp"
#include "roster/roster_repository.hpp"
#include "statistics/figure_repository.hpp"
#include "util/outcome.hpp"
#include "util/secret.hpp"

#include <fmt/format.h>

namespace tianbao::importing {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr std::string_view kIndustry = "C"; ///< of an unknown industry nothing is said about cells that are for industry only

std::string told(std::string_view uscc, period::Period period, std::string_view content_hash, std::string_view submitted_at, std::string_view by)
{
    return fmt::format("{}\x1f{}\x1f{}\x1f{}\x1f{}", uscc, period.text(), content_hash, submitted_at, by);
}

std::string hash_of(const FilingRow& row, std::string_view cells)
{
    return hex(sha256(content_json(row.uscc, row.period, row.form->version, row.nil_declared, cells)));
}

std::string section_of(const FilingOwner& owner)
{
    return enterprise::section_of(owner.industry).value_or(std::string(kIndustry));
}

bool is_before_founding(const FilingOwner& owner, period::Period period)
{
    return owner.founded_on && *owner.founded_on > period.last_day();
}

} // namespace

std::size_t FilingIntake::month_of(period::Period period)
{
    const auto first = period::first_period();
    return static_cast<std::size_t>((period.year() - first.year()) * kMonthsOfYear + period.month() - first.month()) % kMonths;
}

/// Rows and the enterprises that they name.
void FilingIntake::read(const std::vector<sheet::TableRow>& rows)
{
    judged_.clear();
    for (const auto& row : rows) {
        Judged judged{{row.number, {}, {}, Effect::adds}, {}};
        auto read = read_filing(row.fields, heading_, basis_);
        if (read) judged.row = std::move(*read);
        else judged.verdict.problems = std::move(read.error());
        judged_.push_back(std::move(judged));
    }
}

std::vector<Verdict> FilingIntake::judge(const std::vector<sheet::TableRow>& rows, db::Reader& database)
{
    if (rows.front().number != first_of_portion_) remember();
    in_portion_.clear();
    first_of_portion_ = rows.front().number;
    read(rows);
    std::set<std::string> codes;
    for (const auto& judged : judged_)
        if (judged.row) codes.insert(judged.row->uscc);
    FilingIntakeRepository filings(database);
    owners_ = filings.owners(codes);
    std::set<FilingKey> keys;
    for (const auto& judged : judged_) {
        if (!judged.row) continue;
        const auto owner = owners_.find(judged.row->uscc);
        if (owner != owners_.end()) keys.emplace(judged.row->period, owner->second.id.text());
    }
    const auto known = filings.known(keys);
    std::vector<Verdict> verdicts;
    for (auto& judged : judged_) {
        if (judged.row) judge_one(judged, known);
        verdicts.push_back(judged.verdict);
    }
    return verdicts;
}

void FilingIntake::judge_one(Judged& judged, const std::set<FilingKey>& known)
{
    const auto& row = *judged.row;
    auto& problems = judged.verdict.problems;
    const auto owner = owners_.find(row.uscc);
    if (owner == owners_.end()) {
        problems.push_back({heading_.name(Field::uscc), row.uscc, "enterprise_unknown"});
        return;
    }
    const auto before = seen_.find(std::hash<std::string>{}(row.uscc));
    const bool came_before = before != seen_.end() && before->second.test(month_of(row.period));
    const bool is_again = !in_portion_.emplace(row.uscc, row.period).second;
    if (came_before || is_again) problems.push_back({heading_.name(Field::period), row.uscc + " " + row.period.text(), "row_doubled"});
    else if (known.contains({row.period, owner->second.id.text()}))
        problems.push_back({heading_.name(Field::period), row.period.text(), "there_already"});
    else if (is_before_founding(owner->second, row.period))
        problems.push_back({heading_.name(Field::period), row.period.text(), "before_founding"});
}

/// The portion that is done with counts among what came before.
void FilingIntake::remember()
{
    for (const auto& [uscc, period] : in_portion_) seen_[std::hash<std::string>{}(uscc)].set(month_of(period));
}

NewFiling FilingIntake::made_of(const FilingRow& row) const
{
    const auto& owner = owners_.find(row.uscc)->second;
    NewFiling filing{&row, &owner, row.district.empty() ? owner.district : row.district, row.submitted_at >= period::due_at(calendar_.deadline(row.period, owner.group_in(row.period))),
                     cells_json(row.cells), {}};
    filing.content_hash = hash_of(row, filing.cells);
    return filing;
}

const form::Form& FilingIntake::hard_checks_of(const form::Form& form)
{
    const auto [known, is_new] = hard_forms_.try_emplace(form.version, form);
    if (is_new) std::erase_if(known->second.checks, [](const form::Check& check) { return check.check_class != form::CheckClass::hard; });
    return known->second;
}

/// What the file leaves out is no finding: old files have some of the cells only. Other months are not looked at.
Findings FilingIntake::failures_of(const FilingRow& row, const FilingOwner& owner)
{
    const auto& form = hard_checks_of(*row.form);
    const form::Context context{.period = row.period,
                                .section = section_of(owner),
                                .nil_declared = row.nil_declared};
    const auto report = form::evaluate(form, row.cells, context);
    Findings failures;
    for (const auto& finding : report.findings) {
        if (finding.verdict != form::Verdict::fails) continue;
        std::string field;
        if (!finding.cells.empty()) {
            const auto& place = finding.cells.front();
            const auto text = form::cell_text(row.cells, place.text());
            if (text.empty() || text == form::kNotApplicable) continue;
            field = heading_.name_at(heading_.cells(*row.form).at(form.slot_of(place).value()));
        }
        failures.push_back({std::move(field), finding.check + " " + finding.message, "check_fails"});
    }
    return failures;
}

void FilingIntake::look_over(std::vector<Verdict>& verdicts)
{
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const auto& row = judged_[i].row;
        if (verdicts[i].is_good() && row) verdicts[i].changes = failures_of(*row, owners_.find(row->uscc)->second);
    }
}

void FilingIntake::store(db::Transaction& tx, const std::set<std::int64_t>& rows, const Act& act)
{
    std::vector<NewFiling> filings;
    std::vector<roster::AcceptedFiling> listed;
    std::vector<statistics::PackedFiling> packed;
    std::vector<filing::ImportedMonth> months;
    for (const auto& judged : judged_) {
        if (!judged.row || !rows.contains(judged.verdict.row)) continue;
        const auto& row = *judged.row;
        filings.push_back(made_of(row));
        const auto& owner = *filings.back().owner;
        listed.push_back({row.period, owner.id, row.uscc, filings.back().district, owner.industry, owner.category_in(row.period), owner.size,
                          filings.back().is_late, row.nil_declared, row.submitted_at});
        packed.push_back({row.period, owner.id, 1, figures_.pack(row.cells, row.form->version)});
        months.push_back({owner.id, section_of(owner), {row.period, row.form->version, row.cells, row.nil_declared, act.source.at}});
    }
    if (filings.empty()) return;
    try {
        FilingIntakeRepository(tx).add(filings, act.import.id.text(), act.source.at);
    } catch (const db::DuplicateKey& taken) { // somebody has begun that filing, between judging and storing
        throw TryAgain(taken.what());
    }
    roster::RosterRepository(tx).follow_accepted(listed);
    statistics::FigureRepository(tx).store(packed);
    filing::recheck_after_import(tx, basis_.forms, months, act.import.id.text());
    audit::record(tx, act.source,
                  {"filing.import",
                   "import",
                   act.import.id.text(),
                   {{"first", std::to_string(*rows.begin())}, {"last", std::to_string(*rows.rbegin())}, {"count", std::to_string(filings.size())}}});
}

std::vector<Proof> FilingIntake::prove(const std::vector<sheet::TableRow>& rows, const ImportId& import, db::Reader& database)
{
    read(rows);
    std::set<std::string> codes;
    for (const auto& judged : judged_)
        if (judged.row) codes.insert(judged.row->uscc);
    FilingIntakeRepository filings(database);
    owners_ = filings.owners(codes);
    std::set<FilingKey> keys;
    for (const auto& judged : judged_) {
        const auto owner = judged.row ? owners_.find(judged.row->uscc) : owners_.end();
        if (owner != owners_.end()) keys.emplace(judged.row->period, owner->second.id.text());
    }
    const auto stored = filings.find(keys, import.text());
    std::vector<Proof> proofs;
    for (const auto& judged : judged_) {
        if (!judged.row) continue;
        const auto& row = *judged.row;
        Proof proof{row.period.text(), told(row.uscc, row.period, hash_of(row, cells_json(row.cells)), sql_text(row.submitted_at), row.submitted_by), {}};
        const auto owner = owners_.find(row.uscc);
        const auto found = owner == owners_.end() ? stored.end() : stored.find({row.period, owner->second.id.text()});
        if (found != stored.end()) {
            const auto& filing = found->second;
            const auto content = content_json(filing.uscc, row.period, filing.form_version, filing.nil_declared, filing.cells);
            proof.found = told(filing.uscc, row.period, hex(sha256(content)), filing.submitted_at, filing.signed_name);
        }
        proofs.push_back(std::move(proof));
    }
    return proofs;
}

} // namespace tianbao::importing
