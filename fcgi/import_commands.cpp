// SPDX-License-Identifier: MPL-2.0
#include "import_commands.hpp"

#include "account/password.hpp"
#include "app.hpp"
#include "html/templates.hpp"
#include "importing/importer.hpp"
#include "importing/report_views.hpp"
#include "importing/vocabulary_views.hpp"
#include "sealing/keys.hpp"
#include "util/file.hpp"
#include "util/log.hpp"

#include <fmt/core.h>

#include <chrono>
#include <stdexcept>

namespace tianbao::commands {

namespace {

using namespace importing;

constexpr int kShownFindings = 20;
constexpr int kReportedAtOnce = 1000;

/// One file of conf/reference, read by its parser.
template <class Parse>
auto reference_data(const Config& config, const char* name, const Parse& parse)
{
    const auto file = config.reference / name;
    auto data = parse(content_of(file), file.string());
    if (!data) throw std::runtime_error(data.error().text());
    return std::move(*data);
}

db::Settings unhurried(db::Settings settings)
{
    settings.statement_seconds = 0;
    return settings;
}

const char* word_of_stage(Stage stage)
{
    switch (stage) {
    case Stage::reading:
        return "reading";
    case Stage::checking:
        return "checked";
    case Stage::importing:
        return "imported";
    case Stage::proving:
        return "compared";
    }
    return "";
}

/// Says how far it is, once a second.
class Teller {
public:
    void operator()(Stage stage, std::int64_t done, std::optional<std::int64_t> total)
    {
        const auto now = std::chrono::steady_clock::now();
        if (stage == last_ && now - told_at_ < std::chrono::seconds{1} && done != total) return;
        if (stage != last_) fmt::print(stderr, "\n");
        last_ = stage;
        told_at_ = now;
        fmt::print(stderr, "\r{} {}", word_of_stage(stage), done);
        if (total) fmt::print(stderr, " of {}", *total);
        fmt::print(stderr, " rows");
    }

private:
    Stage last_ = Stage::reading;
    std::chrono::steady_clock::time_point told_at_{};
};

class Command {
public:
    Command(const Config& config, const ImportOrder& order)
        : config_(config), order_(order), pool_(unhurried(config.database)), templates_(config.views), words_(vocabulary_of(templates_)),
          forms_(load_forms(config.forms)),
          reference_{reference_data(config, "districts.csv", enterprise::Districts::parse),
                     reference_data(config, "industry_sections.csv", enterprise::IndustrySections::parse),
                     reference_data(config, "size_thresholds.csv", enterprise::SizeThresholds::parse)},
          calendar_(reference_data(
              config, "calendar.toml",
              [this](std::string_view text, const std::string& file) { return period::parse_calendar(text, file, forms_.months()); })),
          file_(order.file)
    {
    }

    /// Statements each of its own.
    template <class Act>
    auto repository(const Act& act)
    {
        auto reader = pool_.read();
        ImportRepository imports(reader);
        return act(imports);
    }

    int run()
    {
        sealing::hold_keys(pool_, clock_());
        const auto kind = kind_from(order_.kind);
        if (!kind) throw std::runtime_error("KIND is enterprise, former_user or filing");
        const auto facts = facts_of(file_);
        if (!facts) return tell_fault(facts.error());
        fmt::print("{}: {} bytes, {}, sha256 {}\n", order_.file.string(), facts->bytes, importing::word_of(facts->format), facts->hash);
        if (auto unfinished = repository([&](ImportRepository& imports) { return imports.find_unfinished(*kind, facts->hash); })) {
            if (!order_.resumes) throw std::runtime_error("an import of this file was cut off: go on with it by --resume");
            fmt::print("going on with import {} behind row {}\n", unfinished->id.text(), unfinished->passed_row);
            return take_over(unfinished->id);
        }
        if (order_.resumes) throw std::runtime_error("there is no import of this file to go on with");
        const auto id = begin(*kind, *facts);
        importer().check(id, file_, std::ref(teller_));
        return judged(id);
    }

private:
    Importer importer() { return Importer(pool_, {words_, forms_, reference_, calendar_}, clock_); }

    Import load(const ImportId& id)
    {
        return repository([&](ImportRepository& imports) { return imports.find(id).value(); });
    }

    int tell_fault(std::string_view reason)
    {
        const Import none(ImportId::fresh(clock_()));
        fmt::print(stderr, "{}: {}\n", order_.file.string(), Report(templates_, none).reason(reason));
        return 1;
    }

    ImportId begin(Kind kind, const FileFacts& facts)
    {
        const auto now = clock_();
        Import import(ImportId::fresh(now));
        import.kind = kind;
        import.file_name = order_.file.filename().string();
        import.file_bytes = facts.bytes;
        import.file_hash = facts.hash;
        import.is_stored = false;
        import.source = order_.source.empty() ? import.file_name : order_.source;
        import.asked_at = now;
        if (kind == Kind::former_user) {
            if (order_.initial_password_file.empty()) throw std::runtime_error("former users need --initial-password-file");
            const account::PasswordCost cost{config_.former_users.argon2_memory_kib, config_.former_users.argon2_passes};
            import.password_hash = account::hash_password(read_secret(order_.initial_password_file), cost);
        }
        auto tx = pool_.begin();
        ImportRepository(tx).add(import);
        audit::record(tx, audit::operator_source(now),
                      {"import.ask", "import", import.id.text(), {{"content", order_.kind}, {"hash", facts.hash}, {"source", import.source}}});
        tx.commit();
        return import.id;
    }

    int judged(const ImportId& id)
    {
        const auto import = load(id);
        const auto& counts = import.counts;
        fmt::print(stderr, "\n");
        tell_findings(import);
        if (import.state != ImportState::checked) return 1;
        fmt::print("{} rows: {} good ({} new, {} changed, {} as they are), {} bad\n", counts.all, counts.good(), counts.added, counts.changed,
                   counts.same, counts.bad);
        const bool is_wanted = !order_.is_dry_run && counts.good() > 0 && (counts.bad == 0 || order_.only_good);
        if (is_wanted) {
            confirm(import);
            return take_over(id);
        }
        repository([&](ImportRepository& imports) { return imports.withdraw(id, clock_()); });
        if (!order_.is_dry_run) fmt::print("nothing was imported: mend the file, or leave the bad rows out by --only-good\n");
        return counts.bad == 0 ? 0 : kHasBadRows;
    }

    void confirm(const Import& import)
    {
        const auto now = clock_();
        auto tx = pool_.begin();
        if (!ImportRepository(tx).confirm(import.id, std::nullopt, order_.only_good, now)) throw std::runtime_error("the import is in another state by now");
        audit::record(tx, audit::operator_source(now),
                      {"import.confirm",
                       "import",
                       import.id.text(),
                       {{"content", order_.kind},
                        {"hash", import.file_hash},
                        {"count", std::to_string(import.counts.good())},
                        {"left", std::to_string(import.counts.bad)}}});
        tx.commit();
    }

    int take_over(const ImportId& id)
    {
        const auto began = std::chrono::steady_clock::now();
        importer().run(id, file_, std::ref(teller_));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        const auto import = load(id);
        fmt::print(stderr, "\n");
        if (import.state != ImportState::done) throw std::runtime_error("somebody else finishes this import");
        const auto outcome = Outcome::from_json(import.outcome);
        fmt::print("{} rows imported, {} left out, in {:.1f} s with the comparison\n", import.imported, import.left, took.count());
        for (const auto& [name, group] : outcome.groups)
            if (!name.empty()) fmt::print("{}: {} in the file, {} in the database\n", name, group.wanted, group.found);
        fmt::print("file     {} rows, sha256 {}\ndatabase {} rows, sha256 {}\n{}\n", outcome.wanted, outcome.wanted_hash, outcome.found,
                   outcome.found_hash, outcome.is_same() ? "the same" : "NOT THE SAME");
        write_report(import);
        if (!outcome.is_same()) return 1;
        return import.left == 0 ? 0 : kHasBadRows;
    }

    void tell_findings(const Import& import)
    {
        const Report report(templates_, import);
        const auto findings =
            repository([&](ImportRepository& imports) { return imports.findings(import.id, FindingClass::problem, -1, 0, kShownFindings + 1); });
        for (std::size_t i = 0; i < findings.size() && i < kShownFindings; ++i)
            fmt::print("{}\n", report.terminal_line(findings[i], words_));
        if (findings.size() > kShownFindings) fmt::print("… and more: --report FILE names them all\n");
        write_report(import);
    }

    void write_report(const Import& import)
    {
        if (order_.report.empty()) return;
        auto out = private_file(order_.report); // names and numbers of people are in it
        const Report report(templates_, import);
        sheet::CsvWriter csv;
        report.add_heading(csv);
        for (const auto of : {FindingClass::problem, FindingClass::late, FindingClass::change}) {
            std::int64_t row = -1;
            int number = 0;
            for (;;) {
                const auto findings = repository([&](ImportRepository& imports) { return imports.findings(import.id, of, row, number, kReportedAtOnce); });
                if (findings.empty()) break;
                for (const auto& finding : findings) report.add(csv, finding);
                out << csv.take();
                row = findings.back().row;
                number = findings.back().number;
            }
        }
        report.add_summary(csv);
        out << csv.take();
        if (!out.flush()) throw std::runtime_error("cannot write " + order_.report.string());
    }

    const Config& config_;
    const ImportOrder& order_;
    Clock clock_ = system_now;
    db::Pool pool_;
    html::Templates templates_;
    Vocabulary words_;
    form::FormBook forms_;
    enterprise::Reference reference_;
    period::Calendar calendar_;
    DiskFile file_;
    Teller teller_;
};

} // namespace

int import_file(const Config& config, const ImportOrder& order)
{
    open_log(config.log_file);
    db::initialise_driver();
    return Command(config, order).run();
}

} // namespace tianbao::commands
