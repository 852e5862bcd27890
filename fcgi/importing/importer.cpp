// SPDX-License-Identifier: MPL-2.0
#include "importing/importer.hpp"

#include "importing/enterprise_intake.hpp"
#include "importing/filing_intake.hpp"
#include "importing/user_intake.hpp"
#include "util/outcome.hpp"
#include "util/retry.hpp"
#include "util/secret.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::importing {

namespace {

using sheet::TableRow;

/// Gathers rows into portions, the heading apart.
class Portions {
public:
    using Take = std::function<void(std::vector<TableRow>& rows)>;

    Portions(std::function<bool(const TableRow& heading)> begin, Take take) : begin_(std::move(begin)), take_(std::move(take)) {}

    void add(TableRow&& row)
    {
        if (!is_begun_) {
            is_begun_ = true;
            is_refused_ = !begin_(row);
        } else if (!is_refused_) {
            rows_.push_back(std::move(row));
            if (rows_.size() == kPortion) flush();
        }
    }

    void flush()
    {
        if (rows_.empty()) return;
        take_(rows_);
        rows_.clear();
    }

    bool is_begun() const { return is_begun_; }
    bool is_refused() const { return is_refused_; }

private:
    std::function<bool(const TableRow&)> begin_;
    Take take_;
    bool is_begun_ = false;
    bool is_refused_ = false;
    std::vector<TableRow> rows_;
};

void count(Counts& counts, const std::vector<Verdict>& verdicts)
{
    for (const auto& verdict : verdicts) {
        ++counts.all;
        if (!verdict.is_good()) {
            ++counts.bad;
            continue;
        }
        switch (verdict.effect) {
        case Effect::adds:
            ++counts.added;
            break;
        case Effect::changes:
            ++counts.changed;
            break;
        case Effect::nothing:
            ++counts.same;
            break;
        }
    }
}

/// A fault that a check would have found: the file is another one by now.
void need(const Expected<void, ReadFault>& read)
{
    if (!read) throw std::runtime_error("the file cannot be read any more: " + std::string(read.error().reason));
}

audit::Source source_of(const Import& import, Instant now)
{
    return {import.confirmed_by, "", hex(random_bytes(16)), now};
}

} // namespace

std::unique_ptr<Intake> Importer::intake(Kind kind) const
{
    const auto now = clock_();
    switch (kind) {
    case Kind::enterprise:
        return std::make_unique<EnterpriseIntake>(parts_.words, parts_.reference, now);
    case Kind::former_user:
        return std::make_unique<UserIntake>(parts_.words);
    case Kind::filing:
        return std::make_unique<FilingIntake>(FilingBasis{parts_.words, parts_.forms, parts_.reference.districts, now}, parts_.calendar);
    }
    throw std::logic_error("no such kind of import");
}

Import Importer::load(const ImportId& id)
{
    auto reader = pool_.read();
    auto import = ImportRepository(reader).find(id);
    if (!import) throw std::runtime_error("there is no import " + id.text());
    return std::move(*import);
}

void Importer::check(const ImportId& id, SourceFile& file, const ImportProgress& progress)
{
    const auto import = load(id);
    if (import.state != ImportState::checking) return;
    {
        auto reader = pool_.read();
        while (!ImportRepository(reader).forget_findings(id)) {
        }
    }
    progress(Stage::reading, 0, std::nullopt);
    const auto facts = facts_of(file);
    if (!facts) return refuse(id, 0, {{{}, import.file_name, facts.error()}});
    if (facts->hash != import.file_hash) throw std::runtime_error("the file is not the one that was given");
    {
        auto reader = pool_.read();
        ImportRepository(reader).set_format(id, facts->format);
    }
    check_rows(import, file, *facts, progress);
}

void Importer::refuse(const ImportId& id, std::int64_t row, Findings findings)
{
    auto tx = pool_.begin();
    ImportRepository imports(tx);
    imports.add_findings(id, FindingClass::problem, {{row, std::move(findings), {}, Effect::nothing}});
    imports.finish_check(id, ImportState::refused, {}, clock_());
    tx.commit();
}

void Importer::check_rows(const Import& import, SourceFile& file, const FileFacts& facts, const ImportProgress& progress)
{
    const auto intake = this->intake(import.kind);
    const auto total = facts.lines > 1 ? std::optional{facts.lines - 1} : std::nullopt; // less the heading
    Counts counts;
    Findings of_heading;
    std::int64_t heading_row = 1;
    Portions portions(
        [&](const TableRow& heading) {
            heading_row = heading.number;
            of_heading = intake->read_heading(heading.fields);
            return of_heading.empty();
        },
        [&](std::vector<TableRow>& rows) {
            retrying([&] {
                auto tx = pool_.begin();
                auto verdicts = intake->judge(rows, tx);
                intake->look_over(verdicts);
                auto counted = counts;
                count(counted, verdicts);
                ImportRepository imports(tx);
                imports.add_findings(import.id, FindingClass::problem, verdicts);
                imports.add_findings(import.id, FindingClass::change, verdicts);
                imports.report_check(import.id, counted);
                tx.commit();
                counts = counted;
                return true;
            });
            progress(Stage::checking, counts.all, total);
        });
    const auto read = each_row(file, facts.format, [&](TableRow&& row) { portions.add(std::move(row)); });
    if (!read) return refuse(import.id, read.error().row, {{{}, import.file_name, read.error().reason}});
    if (portions.is_refused()) return refuse(import.id, heading_row, std::move(of_heading));
    portions.flush();
    if (counts.all == 0) return refuse(import.id, 0, {{{}, import.file_name, "no_rows"}});
    auto reader = pool_.read();
    ImportRepository(reader).finish_check(import.id, ImportState::checked, counts, clock_());
    progress(Stage::checking, counts.all, counts.all);
}

void Importer::run(const ImportId& id, SourceFile& file, const ImportProgress& progress)
{
    const auto import = load(id);
    if (import.state != ImportState::importing) return;
    progress(Stage::reading, 0, std::nullopt);
    const auto facts = facts_of(file);
    if (!facts || facts->hash != import.file_hash) throw std::runtime_error("the file is not the one that was checked");
    store_rows(import, file, progress);
    const auto outcome = prove(import, file, progress);
    const auto stored = load(id);
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!ImportRepository(tx).finish(id, outcome.json(), now)) return; // another runner was quicker
    audit::record(tx, source_of(import, now),
                  {"import.finish",
                   "import",
                   id.text(),
                   {{"count", std::to_string(stored.imported)},
                    {"left", std::to_string(stored.left)},
                    {"hash", outcome.wanted_hash},
                    {"result", outcome.is_same() ? "same" : "different"}}});
    tx.commit();
}

void Importer::store_rows(const Import& import, SourceFile& file, const ImportProgress& progress)
{
    const auto intake = this->intake(import.kind);
    auto passed = import.passed_row;
    auto done = import.imported + import.left;
    Portions portions([&](const TableRow& heading) { return intake->read_heading(heading.fields).empty(); },
                      [&](std::vector<TableRow>& rows) {
                          const auto portion = retrying([&] { return store_portion(import, *intake, rows, passed); });
                          passed = portion.last_row;
                          done += static_cast<std::int64_t>(rows.size());
                          progress(Stage::importing, done, import.counts.all);
                      });
    bool is_heading = true;
    need(each_row(file, *import.format, [&](TableRow&& row) {
        const bool is_new = std::exchange(is_heading, false) || row.number > import.passed_row;
        if (is_new) portions.add(std::move(row));
    }));
    portions.flush();
}

PortionDone Importer::store_portion(const Import& import, Intake& intake, const std::vector<TableRow>& rows, std::int64_t former_row)
{
    auto tx = pool_.begin();
    ImportRepository imports(tx);
    const auto verdicts = intake.judge(rows, tx);
    const auto bad = imports.bad_rows(import.id, rows.front().number, rows.back().number);
    std::set<std::int64_t> chosen;
    std::vector<Verdict> late;
    for (const auto& verdict : verdicts) {
        if (bad.contains(verdict.row)) continue;
        if (verdict.is_good()) chosen.insert(verdict.row);
        else late.push_back(verdict);
    }
    const PortionDone done{rows.back().number, static_cast<std::int64_t>(chosen.size()), static_cast<std::int64_t>(rows.size() - chosen.size())};
    // the mark first: of two runners at the same portion one waits for the other here, and then finds that it was passed
    if (!imports.pass(import.id, former_row, done)) throw std::runtime_error("another runner goes on with this import");
    imports.add_findings(import.id, FindingClass::late, late);
    intake.store(tx, chosen, {import, source_of(import, clock_())});
    tx.commit();
    return done;
}

Outcome Importer::prove(const Import& import, SourceFile& file, const ImportProgress& progress)
{
    const auto intake = this->intake(import.kind);
    Comparison comparison;
    std::int64_t done = 0;
    Portions portions([&](const TableRow& heading) { return intake->read_heading(heading.fields).empty(); },
                      [&](std::vector<TableRow>& rows) {
                          auto reader = pool_.read();
                          done += static_cast<std::int64_t>(rows.size());
                          const auto bad = ImportRepository(reader).bad_rows(import.id, rows.front().number, rows.back().number);
                          std::erase_if(rows, [&](const TableRow& row) { return bad.contains(row.number); });
                          if (!rows.empty()) comparison.add(intake->prove(rows, import.id, reader));
                          progress(Stage::proving, done, import.counts.all);
                      });
    need(each_row(file, *import.format, [&](TableRow&& row) { portions.add(std::move(row)); }));
    portions.flush();
    return comparison.finish();
}

} // namespace tianbao::importing
