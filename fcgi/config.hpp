// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/session_settings.hpp"
#include "association/association_request.hpp"
#include "audit/retention.hpp"
#include "db/database.hpp"
#include "filler/filler_settings.hpp"
#include "http/fcgi_server.hpp"
#include "net/client.hpp"
#include "net/virus_scanner.hpp"
#include "registry/registry_settings.hpp"
#include "reminder/reminder_settings.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "util/secret.hpp"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace tianbao {

/// Says file, line, key and fault.
struct ConfigError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct OfficeSettings {
    std::string name;
    std::string telephone;
    std::string record_number;
    std::string hours = {};
};

struct ReviewSettings {
    bool two_levels = false;     ///< what a district accepts waits for the service centre
    bool own_withdrawal = false; ///< a filler takes back alone what nobody has looked at yet
};

struct FilingSettings {
    bool months_in_order = false; ///< no month is submitted before the earlier ones that are over
};

/// conf/tianbao.toml, parsed and checked once. The keys are explained there.
struct Config {
    std::string public_url;
    std::vector<std::string> hosts; ///< names under which it is asked, that of public_url first
    std::filesystem::path socket;
    int workers = 2;
    http::ServerOptions server;
    reminder::ReminderSettings reminder;
    int drain_seconds = 30;
    std::vector<std::string> metrics_from; ///< addresses that may read /metrics
    std::filesystem::path pid_file;
    db::Settings database;
    std::string owner_user;
    std::filesystem::path owner_password_file;
    std::vector<sign_in::SsoSettings> sso; ///< the entries of the log-in page, one at least
    int sso_waiting = 64;                  ///< of a process's threads for all of them at once; as the file has it, all but two
    sign_in::FormerUserSettings former_users;
    registry::RegistrySettings registry;
    int jobs_at_once = 2;
    int keep_job_days = 7;
    std::size_t most_import_bytes = 16 * 1024 * 1024; ///< of a file that is taken from a page
    Secret secret;
    account::SessionSettings session;
    std::chrono::days audit_retention = audit::kLeastRetention;
    ReviewSettings review;
    FilingSettings filing;
    filler::FillerSettings filler;
    association::ProofSettings proof;
    std::filesystem::path views;
    std::filesystem::path forms;
    std::filesystem::path reference;
    std::filesystem::path manual; ///< empty: none
    net::ScannerSettings scanner; ///< of what is attached to an appeal
    OfficeSettings office;
    std::string log_file;
};

/// Throws ConfigError: a missing or unknown key, a value of the wrong type or out of its range, a secret that cannot be read.
Config load_config(const std::filesystem::path& file);

} // namespace tianbao
