// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/verification.hpp"
#include "config.hpp"
#include "demo/city.hpp"
#include "demo/demo.hpp"

#include <filesystem>

/// What operators run from a shell. Each gives the exit status and says on standard output what it did.
namespace tianbao::commands {

/// The account that owns the tables, without the limit for a page's statement.
db::Settings owner_settings(const Config& config);

int check_config(const std::filesystem::path& file);

/// Checks a definition among the others of the directory (empty: the one that it lies in).
int check_form(const std::filesystem::path& file, const std::filesystem::path& directory);
/// Checks it likewise, and runs its checks over what was filed for the period, `2026-10`, in the configured database.
int try_form(const std::filesystem::path& file, const std::filesystem::path& directory, const std::string& period,
             const std::filesystem::path& config_file);

/// Status 1: tables that are there would change on one of the days around the last one for filing, and `is_anyway` does not say that they may.
int migrate(const Config& config, const std::filesystem::path& sql_folder, bool is_anyway);

/// Seals the audit rows that wait, and prints each seal with its hash.
int audit_seal(const Config& config);
/// Verifies the audit chain; 1 when it is broken.
int audit_verify(const Config& config, const audit::KeptHashes& kept);
/// Removes audit rows from before the day, with the owner's account; refuses what has to be kept.
int audit_purge(const Config& config, const std::string& before);

/// Which enterprises are compared with the registry: one; all; or, with neither, a nightly portion.
struct RegistryOrder {
    std::string uscc;
    bool is_all = false;
};
/// Status 1: the registry could not be asked.
int registry_sync(const Config& config, const RegistryOrder& order);

/// The status on which a mail server keeps a mail and tries again (EX_TEMPFAIL): on any other fault it would give the mail up.
inline constexpr int kTryAgain = 75;

/// Reads a mail that came back to the portal from standard input, as a mail server hands it over; marks whom it could not reach. Status 0 also for what is
/// none of ours. Throws when it could not be taken: the configuration cannot be read, the database is away.
int take_bounce(const std::filesystem::path& config_file);

int load_demo(const Config& config, const demo::Sources& sources);
/// Fills a city for load tests; tells on standard error how far it is.
int make_city(const Config& config, const demo::CitySize& size);

} // namespace tianbao::commands
