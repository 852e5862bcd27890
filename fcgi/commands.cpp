// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"

#include "app.hpp"
#include "db/database.hpp"
#include "demo/demo.hpp"
#include "form/form_book.hpp"
#include "migration/migration.hpp"
#include "util/file.hpp"

#include <fmt/core.h>

namespace tianbao::commands {

namespace {

db::Settings owner_settings(const Config& config)
{
    db::Settings settings = config.database;
    settings.user = config.owner_user;
    settings.password = read_secret(config.owner_password_file);
    settings.statement_seconds = 0;
    return settings;
}

} // namespace

int check_config(const std::filesystem::path& file)
{
    const App app(load_config(file), system_now);
    fmt::print("{}: in order; {} routes\n", file.string(), app.dispatch().routes().size());
    return 0;
}

int check_form(const std::filesystem::path& file)
{
    const auto form = form::load_form(content_of(file), file.string());
    if (!form) {
        fmt::print(stderr, "{}\n", form.error().text());
        return 1;
    }
    fmt::print("{}: {} {}, {} indicators, {} checks, valid from {}\n", file.string(), form->code, form->version, form->indicators.size(),
               form->checks.size(), form->valid_from.text());
    return 0;
}

int migrate(const Config& config, const std::filesystem::path& sql_folder)
{
    db::initialise_driver();
    db::Pool owner(owner_settings(config));
    const auto applied = migration::migrate(owner, migration::read_migrations(sql_folder / "migrations"), content_of(sql_folder / "grants.sql"),
                                            config.database.name, config.database.user, system_now());
    for (const auto& name : applied) fmt::print("applied {}\n", name);
    if (applied.empty()) fmt::print("the database is up to date\n");
    return 0;
}

int load_demo(const Config& config, const demo::Sources& sources)
{
    db::initialise_driver();
    db::Pool pool(config.database);
    const auto forms = load_forms(config.forms);
    const auto report = demo::load(pool, forms, {config.former_users.argon2_memory_kib, config.former_users.argon2_passes}, sources, system_now());
    fmt::print("{}", report);
    return 0;
}

} // namespace tianbao::commands
