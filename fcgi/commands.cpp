// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"

#include "app.hpp"
#include "audit/purging.hpp"
#include "audit/sealing.hpp"
#include "db/database.hpp"
#include "demo/city.hpp"
#include "demo/demo.hpp"
#include "directory/comparison.hpp"
#include "directory/registry_sync.hpp"
#include "filing/trial_repository.hpp"
#include "form/form_book.hpp"
#include "migration/migration.hpp"
#include "net/client.hpp"
#include "period/quiet_days.hpp"
#include "registry/guarded_registry.hpp"
#include "reminder/bounce_taking.hpp"
#include "sealing/keys.hpp"
#include "util/file.hpp"
#include "util/log.hpp"
#include "util/pages.hpp"

#include <fmt/core.h>

#include <chrono>
#include <iostream>
#include <limits>
#include <optional>
#include <stdexcept>

namespace tianbao::commands {

namespace {

/// Without the limit for a page's statement.
db::Settings unhurried(db::Settings settings)
{
    settings.statement_seconds = 0;
    return settings;
}

/// One file of conf/reference, read by its parser.
template <class Parse>
auto reference_data(const Config& config, const char* name, const Parse& parse)
{
    const auto file = config.reference / name;
    auto data = parse(content_of(file), file.string());
    if (!data) throw std::runtime_error(data.error().text());
    return std::move(*data);
}

period::Calendar calendar_of(const Config& config, const form::FormBook& forms)
{
    return reference_data(config, "calendar.toml",
                          [&](std::string_view text, const std::string& file) { return period::parse_calendar(text, file, forms.months()); });
}

enterprise::SizeThresholds size_thresholds(const Config& config)
{
    return reference_data(config, "size_thresholds.csv", enterprise::SizeThresholds::parse);
}

constexpr const char* kQuiet = "these are the days around the last one for filing (18 to 21, and those around one that was moved or is a category's own), on which nothing is released";

bool is_quiet_today(const Config& config)
{
    return period::is_quiet_day(shanghai_day(system_now()), calendar_of(config, load_forms(config.forms)));
}

constexpr int kTrialAtOnce = 500;

struct CheckedForm {
    form::FormBook book;
    std::string version; ///< of the form that was asked about
};

/// The form among the others of the directory, last, so that a clash is its fault. Prints what it is, or what is wrong.
std::optional<CheckedForm> form_within(const std::filesystem::path& file, const std::filesystem::path& directory)
{
    const auto folder = !directory.empty() ? directory : file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const form::FormSource source{content_of(file), file.string()};
    const auto form = form::load_form(source.text, source.file);
    if (!form) {
        fmt::print(stderr, "{}\n", form.error().text());
        return std::nullopt;
    }
    auto sources = form::read_form_sources(folder);
    std::erase_if(sources, [&](const form::FormSource& other) { return std::filesystem::equivalent(other.file, file); });
    sources.push_back(source);
    auto book = form::FormBook::load(sources);
    if (!book) {
        fmt::print(stderr, "{}\n", book.error().text());
        return std::nullopt;
    }
    fmt::print("{}: {} {}, {} indicators, {} checks, valid from {}\n", source.file, form->code, form->version, form->indicators.size(),
               form->checks.size(), form->valid_from.text());
    return CheckedForm{std::move(*book), form->version};
}

} // namespace

db::Settings owner_settings(const Config& config)
{
    auto settings = unhurried(config.database);
    settings.user = config.owner_user;
    settings.password = read_secret(config.owner_password_file);
    return settings;
}

int check_config(const std::filesystem::path& file)
{
    const App app(load_config(file), system_now);
    fmt::print("{}: in order; {} routes\n", file.string(), app.dispatch().routes().size());
    if (is_quiet_today(load_config(file))) fmt::print(stderr, "{}: a change had better wait\n", kQuiet);
    return 0;
}

int check_form(const std::filesystem::path& file, const std::filesystem::path& directory)
{
    return form_within(file, directory) ? 0 : 1;
}

int try_form(const std::filesystem::path& file, const std::filesystem::path& directory, const std::string& period_text,
             const std::filesystem::path& config_file)
{
    const auto period = period::Period::parse(period_text);
    if (!period) {
        fmt::print(stderr, "{} is no month like 2026-10\n", period_text);
        return 2;
    }
    const auto checked = form_within(file, directory);
    if (!checked) return 1;
    const auto config = load_config(config_file);
    const auto sizes = size_thresholds(config);
    db::initialise_driver();
    db::Pool pool(config.database);
    filing::TrialRepository repository(pool.read());
    const filing::Basis basis{checked->book, sizes};
    filing::Trial trial(basis, *checked->book.version(checked->version), *period);
    for_each_in_pages(
        [&](const filing::TrialFiling* last) {
            return repository.filed(*period, last ? std::string_view(last->enterprise.id.text()) : std::string_view{}, kTrialAtOnce);
        },
        [&](const filing::TrialFiling& filing) { trial.add(filing); });
    fmt::print("{}", trial.text());
    return 0;
}

int migrate(const Config& config, const std::filesystem::path& sql_folder, bool is_anyway)
{
    db::initialise_driver();
    db::Pool owner(owner_settings(config));
    const auto migrations = migration::read_migrations(sql_folder / "migrations");
    if (!is_anyway && migration::changes_tables(owner.read(), migrations) && is_quiet_today(config)) {
        fmt::print(stderr, "{}: the tables are left as they are; `--anyway` changes them now\n", kQuiet);
        return 1;
    }
    const auto applied = migration::migrate(owner, migrations, content_of(sql_folder / "grants.sql"), config.database.name, config.database.user, system_now());
    for (const auto& name : applied) fmt::print("applied {}\n", name);
    if (applied.empty()) fmt::print("the database is up to date\n");
    return 0;
}

int audit_seal(const Config& config)
{
    open_log(config.log_file);
    db::initialise_driver();
    db::Pool pool(unhurried(config.database));
    for (const auto& seal : audit::seal_waiting(pool, system_now)) fmt::print("seal {} {} {} rows\n", seal.number, seal.hash, seal.events);
    return 0;
}

int audit_verify(const Config& config, const audit::KeptHashes& kept)
{
    db::initialise_driver();
    db::Pool pool(unhurried(config.database));
    const auto verification = audit::verify_and_record(pool, kept, system_now());
    fmt::print("{}", audit::text_of(verification));
    return verification.breach ? 1 : 0;
}

int audit_purge(const Config& config, const std::string& before_text)
{
    const auto before = parse_day(before_text);
    if (!before) {
        fmt::print(stderr, "{} is no day like 2026-01-31\n", before_text);
        return 2;
    }
    const auto now = system_now();
    if (!audit::may_purge(*before, config.audit_retention, now)) {
        fmt::print(stderr, "audit rows are kept for {} days: nothing from after that may be purged\n", config.audit_retention.count());
        return 1;
    }
    db::initialise_driver();
    db::Pool owner(owner_settings(config));
    const auto purged = audit::purge(owner, *before, now);
    if (purged.through == 0)
        fmt::print("no seal is as old as that\n");
    else
        fmt::print("{} rows removed; the rows of all seals up to {} are gone, the seals stay\n", purged.events, purged.through);
    return 0;
}

int registry_sync(const Config& config, const RegistryOrder& order)
{
    db::initialise_driver();
    net::initialise_client();
    db::Pool pool(config.database);
    sealing::hold_keys(pool, system_now());
    const auto districts = reference_data(config, "districts.csv", enterprise::Districts::parse);
    const auto registry = registry::chosen_registry(config.registry);
    const Clock clock = system_now;
    directory::RegistrySync sync(pool, *registry, districts, clock);
    if (!order.uscc.empty()) {
        const auto outcome = sync.compare(order.uscc);
        fmt::print("{}\n", directory::word_of(outcome));
        return directory::is_fault(outcome) ? 1 : 0;
    }
    const auto before = order.is_all ? system_now() : system_now() - directory::kComparedFor;
    const auto report = directory::compare_in_portions(sync, before, order.is_all);
    fmt::print("{} asked for, {} changed, {} not known to the registry, {} without an answer{}\n", report.asked, report.changed, report.missing,
               report.faults, report.is_stopped ? "; stopped, the registry fails" : "");
    return report.is_stopped ? 1 : 0;
}

int take_bounce(const std::filesystem::path& config_file)
{
    std::string bytes(net::kLargestReport, '\0');
    std::cin.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::cin.gcount()));
    std::cin.ignore(std::numeric_limits<std::streamsize>::max()); // a server that cannot write all of it takes that for a fault
    const auto report = net::read_status_report(bytes);
    const auto bounce = report ? reminder::bounce_of(*report) : std::nullopt;
    if (!bounce) {
        fmt::print("no mail of ours has come back\n");
        return 0;
    }
    const auto config = load_config(config_file);
    open_log(config.log_file);
    try {
        db::initialise_driver();
        db::Pool pool(config.database);
        const bool is_new = reminder::take_bounce(pool, *bounce, system_now());
        fmt::print("{}: {}\n", bounce->delivery.text(), !is_new ? "known, or none of ours" : bounce->is_lasting ? "the address is marked" : "failed");
        return 0;
    } catch (const std::exception& fault) {
        log_error("bounce not taken", {{"what", fault.what()}});
        throw;
    }
}

int load_demo(const Config& config, const demo::Sources& sources)
{
    db::initialise_driver();
    db::Pool pool(config.database);
    sealing::hold_keys(pool, system_now());
    const auto forms = load_forms(config.forms);
    const auto report = demo::load(pool, forms, size_thresholds(config), calendar_of(config, forms),
                                   {config.former_users.argon2_memory_kib, config.former_users.argon2_passes}, sources, system_now());
    fmt::print("{}", report);
    return 0;
}

int make_city(const Config& config, const demo::CitySize& size)
{
    db::initialise_driver();
    auto settings = config.database;
    settings.statement_seconds = 0;
    db::Pool pool(settings);
    sealing::hold_keys(pool, system_now());
    const auto began = std::chrono::steady_clock::now();
    const auto districts = reference_data(config, "districts.csv", enterprise::Districts::parse);
    const auto forms = load_forms(config.forms);
    const auto calendar = calendar_of(config, forms);
    const auto filings = demo::make_city(pool, forms, districts, calendar, size, system_now(), [](int done, int wanted) {
        fmt::print(stderr, "\r{} of {} enterprises", done, wanted);
    });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    fmt::print("\n{} filings added in {:.1f} s\n", filings, took.count());
    return 0;
}

} // namespace tianbao::commands
