// SPDX-License-Identifier: MPL-2.0
#include "app.hpp"
#include "commands.hpp"
#include "config.hpp"
#include "import_commands.hpp"
#include "sealing_commands.hpp"
#include "user_commands.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <string_view>

namespace {

using namespace tianbao;

struct Arguments {
    std::filesystem::path config = "/etc/tianbao/tianbao.toml";
    std::filesystem::path sql = "sql";
    std::filesystem::path form;
    std::filesystem::path form_directory;
    std::string trial;
    demo::Sources demo;
    demo::CitySize city{0, 24};
    audit::KeptHashes kept;
    std::string purge_before;
    std::string retired_key;
    commands::UserOrder user;
    commands::RegistryOrder registry;
    commands::ImportOrder import;
};

/// tianbao audit …
void add_audit(CLI::App& cli, Arguments& arguments, int& status)
{
    auto* audit = cli.add_subcommand("audit", "the chain over the audit trail");
    audit->require_subcommand(1);
    audit->fallthrough();
    auto* seal = audit->add_subcommand("seal", "seal the rows that wait; print each seal's hash, to be kept elsewhere");
    seal->callback([&] { status = commands::audit_seal(load_config(arguments.config)); });
    auto* verify = audit->add_subcommand("verify", "find the first row or seal that was changed, removed or put in");
    verify->add_option("--from", arguments.kept.from, "hash of the seal to begin with, as kept elsewhere; default: the first seal");
    verify->add_option("--kept", arguments.kept.seen, "hashes kept elsewhere that have to be in the chain");
    verify->callback([&] { status = commands::audit_verify(load_config(arguments.config), arguments.kept); });
    auto* purge = audit->add_subcommand("purge", "remove rows that need not be kept any more, with the owner's account");
    purge->add_option("--before", arguments.purge_before, "a day, as 2026-01-31")->required();
    purge->callback([&] { status = commands::audit_purge(load_config(arguments.config), arguments.purge_before); });
}

/// tianbao sealing …
void add_sealing(CLI::App& cli, Arguments& arguments, int& status)
{
    auto* sealing = cli.add_subcommand("sealing", "keys that personal data is encrypted with, with the owner's account");
    sealing->require_subcommand(1);
    sealing->fallthrough();
    sealing->add_subcommand("status", "count what each key has sealed")->callback([&] {
        status = commands::sealing_status(load_config(arguments.config));
    });
    sealing->add_subcommand("reseal", "seal with the current key what is not, while the portal runs; cut off, run it again")->callback([&] {
        status = commands::sealing_reseal(load_config(arguments.config));
    });
    auto* retire = sealing->add_subcommand("retire", "let a key go that nothing is sealed with any more");
    retire->add_option("id", arguments.retired_key, "the key's id")->required();
    retire->callback([&] { status = commands::sealing_retire(load_config(arguments.config), arguments.retired_key); });
}

/// tianbao import …
void add_import(CLI::App& cli, Arguments& arguments, int& status)
{
    auto& order = arguments.import;
    auto* import = cli.add_subcommand("import", "import a file (.csv, .xlsx) of enterprises, former users or old filings; status 3: rows of it are bad");
    import->fallthrough();
    import->add_option("kind", order.kind, "enterprise, former_user or filing")->required()->check(CLI::IsMember({"enterprise", "former_user", "filing"}));
    import->add_option("file", order.file, "the file; its first row names the columns as the templates of the page /imports/new do")
        ->required()
        ->check(CLI::ExistingFile);
    import->add_flag("--dry-run", order.is_dry_run, "check every row, change nothing");
    import->add_flag("--only-good", order.only_good, "import the good rows although others are bad");
    import->add_flag("--resume", order.resumes, "go on with an import of this file that was cut off");
    import->add_option("--source", order.source, "where the data comes from; kept with it; default: the file's name");
    import->add_option("--initial-password-file", order.initial_password_file, "file with the initial password of all these former users");
    import->add_option("--report", order.report, "write every finding into this file (CSV)");
    import->callback([&] { status = commands::import_file(load_config(arguments.config), order); });
}

/// tianbao registry …
void add_registry(CLI::App& cli, Arguments& arguments, int& status)
{
    auto* registry = cli.add_subcommand("registry", "what the legal-entity registry tells of the portal's enterprises");
    registry->require_subcommand(1);
    registry->fallthrough();
    auto* sync = registry->add_subcommand("sync", "compare enterprises with the registry, by default a nightly portion of those not compared lately");
    auto* all = sync->add_flag("--all", arguments.registry.is_all, "every enterprise");
    sync->add_option("--uscc", arguments.registry.uscc, "the enterprise of that code alone")->excludes(all);
    sync->callback([&] { status = commands::registry_sync(load_config(arguments.config), arguments.registry); });
}

/// `tianbao user …`
void add_user_commands(CLI::App& cli, Arguments& arguments, int& status)
{
    auto* users = cli.add_subcommand("user", "accounts with a role of the management, and locks");
    users->require_subcommand(1);
    users->add_subcommand("list", "who has a role of the management")->callback([&] {
        status = commands::list_managers(load_config(arguments.config));
    });
    arguments.user.reason = "由运维人员通过命令办理";
    const auto add = [&](const char* name, const char* words, user::Act act) {
        auto* command = users->add_subcommand(name, words);
        command->add_option("--mobile", arguments.user.mobile, "the account's mobile number");
        command->add_option("--id", arguments.user.id, "or its id");
        command->add_option("--reason", arguments.user.reason, "why; the user reads it")->capture_default_str();
        command->callback([&arguments, &status, act] { status = commands::order_user_act(load_config(arguments.config), act, arguments.user); });
        return command;
    };
    auto* role = add("role", "give or take a role; the first administrator of an installation comes so", user::Act::change_role);
    role->add_option("--role", arguments.user.role, "none, district_officer, centre_officer, administrator, auditor, viewer, reviewer or form_designer")
        ->required();
    role->add_option("--district", arguments.user.district, "code of a district officer's, reviewer's or viewer's district, as 310101");
    add("lock", "lock an account: its sessions end, and it cannot log in", user::Act::lock);
    add("unlock", "take a lock away", user::Act::unlock);
    add("reset-second-factor", "take an authenticator away, to be set up anew", user::Act::reset_second_factor);
}

int run(int count, char** words)
{
    CLI::App cli("tianbao (填报): monthly filing of a city's enterprises");
    cli.set_version_flag("--version", TIANBAO_VERSION);
    cli.require_subcommand(1);
    Arguments arguments;
    int status = 0;
    cli.fallthrough();
    cli.add_option("--config", arguments.config, "configuration file")->capture_default_str();

    bool is_worker = false;
    bool is_runner = false;
    auto* serve = cli.add_subcommand("serve", "hold the socket and keep the workers running");
    serve->add_flag("--worker", is_worker, "be one worker (started by the master)")->group("");
    serve->add_flag("--runner", is_runner, "do jobs and duties (started by the master)")->group("");
    serve->callback([&] {
        if (is_worker) {
            status = serve_as_worker(load_config(arguments.config));
        } else {
            status = is_runner ? serve_as_runner(load_config(arguments.config)) : serve_as_master(arguments.config);
        }
    });

    bool is_once = false;
    auto* run_jobs = cli.add_subcommand("run-jobs", "do jobs and duties, as the master's runner does");
    run_jobs->add_flag("--once", is_once, "do what is due and waiting, then return");
    run_jobs->callback([&] { status = is_once ? run_jobs_once(load_config(arguments.config)) : serve_as_runner(load_config(arguments.config)); });

    auto* check_config = cli.add_subcommand("check-config", "check the configuration and all that it names");
    check_config->callback([&] { status = commands::check_config(arguments.config); });

    auto* check_form = cli.add_subcommand("check-form", "check a form definition");
    check_form->add_option("file", arguments.form, "the definition")->required();
    check_form->add_option("--directory", arguments.form_directory, "where the other versions are; default: the folder that the file lies in");
    check_form->add_option("--trial", arguments.trial, "a month, as 2026-10: run the checks over what was filed for it in the configured database");
    check_form->callback([&] {
        status = arguments.trial.empty() ? commands::check_form(arguments.form, arguments.form_directory)
                                         : commands::try_form(arguments.form, arguments.form_directory, arguments.trial, arguments.config);
    });

    auto* migrate = cli.add_subcommand("migrate", "bring the database to this version");
    migrate->add_option("--sql", arguments.sql, "folder with migrations/ and grants.sql")->capture_default_str();
    bool is_anyway = false;
    migrate->add_flag("--anyway", is_anyway, "also on the days around the last one for filing, on which nothing is released");
    migrate->callback([&] { status = commands::migrate(load_config(arguments.config), arguments.sql, is_anyway); });

    cli.add_subcommand("bounce", "read a mail that came back from standard input, and mark whom it could not reach")->callback([&] {
        status = commands::take_bounce(arguments.config);
    });

    add_audit(cli, arguments, status);
    add_sealing(cli, arguments, status);
    add_registry(cli, arguments, status);
    add_import(cli, arguments, status);

    auto* demo =
        cli.add_subcommand("demo", "load made-up demonstration data (--plan does nothing where there are users), or fill a city for load tests");
    auto* plan = demo->add_option("--plan", arguments.demo.plan, "what to make up (conf/demo.toml)");
    demo->add_option("--entities", arguments.demo.entities, "entities of the registry stand-in (CSV)")->needs(plan);
    auto* enterprises = demo->add_option("--enterprises", arguments.city.enterprises, "so many more enterprises with their filings, for load tests")
                            ->check(CLI::Range(1, 900'000));
    demo->add_option("--months", arguments.city.months, "months that each of these has filings of")
        ->needs(enterprises)
        ->check(CLI::Range(1, 180))
        ->capture_default_str();
    demo->callback([&] {
        if (!arguments.demo.plan.empty()) status = commands::load_demo(load_config(arguments.config), arguments.demo);
        if (arguments.city.enterprises > 0) status = commands::make_city(load_config(arguments.config), arguments.city);
    });

    add_user_commands(cli, arguments, status);

    try {
        cli.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error);
    }
    return status;
}

/// Whether a mail server has started it: whatever is wrong then, a word of the command line too, may be right when it tries again.
bool is_for_mail_server(int count, char** words)
{
    const std::string_view first = count > 1 ? words[1] : "";
    const int at = first == "--config" ? 3 : first.starts_with("--config=") ? 2 : 1;
    return at < count && std::string_view(words[at]) == "bounce";
}

int status_of(int count, char** words)
{
    try {
        return run(count, words);
    } catch (const std::exception& fault) {
        std::cerr << "tianbao: " << fault.what() << "\n";
        return 1;
    }
}

} // namespace

int main(int count, char** words)
{
    const int status = status_of(count, words);
    return status != 0 && is_for_mail_server(count, words) ? commands::kTryAgain : status;
}
