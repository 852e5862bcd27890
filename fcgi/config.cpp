// SPDX-License-Identifier: MPL-2.0
#include "config.hpp"

#include "config_values.hpp"
#include "net/origin.hpp"
#include "proof_config.hpp"
#include "sso_config.hpp"
#include "util/data_tree.hpp"
#include "util/file.hpp"

#include <algorithm>
#include <memory>

namespace tianbao {

namespace {

namespace fs = std::filesystem;

/// What a form has beside its file.
constexpr std::size_t kFormAround = 65536;

constexpr std::size_t kShortestSecret = 32;

class Reader {
public:
    Reader(const DataValue& root, const fs::path& file) : root_(root, file.string(), ""), folder_(fs::absolute(file).parent_path()) {}

    Config config()
    {
        portal();
        server();
        database();
        sso();
        former_users();
        registry();
        security();
        sealing();
        jobs();
        imports();
        audit();
        reminders();
        mail();
        attachment();
        review();
        filing();
        filler();
        folders();
        proof();
        office();
        root_.done();
        return std::move(config_);
    }

private:
    fs::path path(DataTable& table, std::string_view key) { return folder_ / table.text(key); }

    fs::path path_or_none(DataTable& table, std::string_view key)
    {
        const auto text = table.text(key);
        return text.empty() ? fs::path{} : folder_ / text;
    }

    std::string readable_path_or_none(DataTable& table, std::string_view key)
    {
        const auto file = path_or_none(table, key);
        if (!file.empty() && !fs::is_regular_file(file)) table.refuse(key, "is no file that can be read: " + file.string());
        return file.string();
    }

    Secret secret(DataTable& table, std::string_view key) { return secret_in(table, key, folder_); }

    void portal()
    {
        auto table = root_.table("portal");
        config_.public_url = web_address(table, "public_url", true);
        config_.hosts = {net::host_of(config_.public_url)};
        for (auto& name : table.texts("other_hosts")) {
            const bool is_one = !name.empty() && name == net::host_of("https://" + name) && name.find_first_of(" @*") == std::string::npos;
            if (!is_one) table.refuse("other_hosts", "\"" + name + "\" is no name: small letters, without scheme, port and path");
            config_.hosts.push_back(std::move(name));
        }
        config_.session.secure_cookies = config_.public_url.starts_with("https://");
        table.done();
    }

    void server()
    {
        auto table = root_.table("server");
        config_.socket = path(table, "socket");
        config_.workers = bounded(table, "workers", 1, 256);
        config_.server.threads = bounded(table, "threads", 1, 256);
        config_.server.most_body_bytes = static_cast<std::size_t>(bounded(table, "most_body_bytes", 65536, 64 << 20));
        config_.drain_seconds = bounded(table, "drain_seconds", 1, 600);
        config_.metrics_from = table.texts("metrics_from");
        config_.pid_file = path_or_none(table, "pid_file");
        table.done();
    }

    void database()
    {
        auto table = root_.table("database");
        auto& to = config_.database;
        to.socket = path_or_none(table, "socket").string();
        to.host = table.text("host");
        to.port = static_cast<std::uint16_t>(bounded(table, "port", 1, 65535));
        to.tls_ca = path_or_none(table, "tls_ca").string();
        if (to.socket.empty() == to.host.empty()) table.refuse("socket", "give either socket or host");
        if (!to.host.empty() && to.tls_ca.empty()) table.refuse("tls_ca", "is needed with host");
        to.name = table.text("name");
        to.user = table.text("user");
        to.password = secret(table, "password_file");
        config_.owner_user = table.text("owner_user");
        config_.owner_password_file = path(table, "owner_password_file"); // read by migrate alone: workers may not see it
        table.done();
    }

    void sso()
    {
        auto table = root_.table("sso");
        config_.sso = read_sso(table, config_.public_url, folder_, config_.server.threads);
        config_.sso_waiting = std::max(1, config_.server.threads - 2);
        table.done();
    }

    void former_users()
    {
        auto table = root_.table("former_users");
        auto& to = config_.former_users;
        const auto day = parse_day(table.text("closing_day"));
        if (!day) table.refuse("closing_day", "is no day, as \"2027-12-31\"");
        to.closing_day = *day;
        to.argon2_memory_kib = static_cast<std::size_t>(bounded(table, "argon2_memory_kib", 8192, 1 << 20));
        to.argon2_passes = static_cast<std::uint64_t>(bounded(table, "argon2_passes", 1, 16));
        to.most_at_once = bounded(table, "most_at_once", 1, 64);
        table.done();
    }

    void registry()
    {
        auto table = root_.table("registry");
        auto& to = config_.registry;
        to.allow_http = table.flag("allow_http");
        to.kind = registry_kind(table);
        to.url = web_address(table, "url", to.allow_http);
        to.signer.app_id = table.text("app_id");
        to.signer.method = signature_method(table);
        if (to.kind == registry::RegistryKind::gateway) {
            to.signer.secret = secret(table, "secret_file");
        } else {
            table.text("secret_file"); // a public registry has none
        }
        to.gleif_url = web_address(table, "gleif_url", to.allow_http);
        to.name_suffices = table.flag("name_suffices");
        to.ca_file = readable_path_or_none(table, "ca_file");
        to.connect_limit = std::chrono::milliseconds{bounded(table, "connect_ms", 50, 60000)};
        to.total_limit = std::chrono::milliseconds{bounded(table, "total_ms", 50, 60000)};
        if (to.total_limit < to.connect_limit) table.refuse("total_ms", "is less than connect_ms");
        to.most_waiting = bounded(table, "most_waiting", 1, 255);
        if (to.most_waiting >= config_.server.threads) table.refuse("most_waiting", "has to be less than server.threads, so that other pages are served");
        to.keep_answers = std::chrono::seconds{bounded(table, "cache_seconds", 0, 3600)};
        table.done();
    }

    static registry::RegistryKind registry_kind(DataTable& table)
    {
        const auto word = table.text("kind");
        if (word == "gateway") return registry::RegistryKind::gateway;
        if (word == "gleif") return registry::RegistryKind::gleif;
        table.refuse("kind", "has to be \"gateway\" or \"gleif\"");
    }

    static registry::SignatureMethod signature_method(DataTable& table)
    {
        const bool allows_old = table.flag("allow_old_signature");
        const auto method = registry::signature_method_from(table.text("signature"));
        if (!method) table.refuse("signature", "has to be \"hmac-sha256\", \"hmac-sm3\", \"md5\", \"sha1\", \"sha256\" or \"sm3\"");
        if (registry::is_old(*method) && !allows_old)
            table.refuse("signature", "is a plain digest, no keyed one; allow_old_signature = true says that the gateway has nothing better");
        return *method;
    }

    void security()
    {
        auto table = root_.table("security");
        config_.secret = secret(table, "secret_file");
        if (config_.secret.size() < kShortestSecret) table.refuse("secret_file", "holds fewer than 32 bytes");
        config_.session.idle = std::chrono::minutes{bounded(table, "idle_minutes", 1, 120)};
        config_.session.absolute = std::chrono::hours{bounded(table, "session_hours", 1, 24)};
        table.done();
    }

    void sealing()
    {
        auto table = root_.table("sealing");
        std::vector<SealingKey> keys;
        if (!table.has("keys")) table.refuse("keys", "is missing");
        for (auto& each : table.tables("keys")) keys.push_back(sealing_key(each, keys));
        const auto current = table.text("current");
        if (keys.empty()) table.refuse("keys", "has to name one key at least");
        if (keys.size() > kMostSealingKeys) table.refuse("keys", "names more than three keys: reseal, and retire those that are not used any more");
        const bool is_there = std::any_of(keys.begin(), keys.end(), [&](const SealingKey& key) { return key.id == current; });
        if (!is_there) table.refuse("current", "is the id of none of the keys");
        config_.database.sealer = std::make_shared<const Sealer>(keys, current);
        table.done();
    }

    SealingKey sealing_key(DataTable& table, const std::vector<SealingKey>& others)
    {
        SealingKey key;
        key.id = table.text("id");
        if (!is_key_id(key.id)) table.refuse("id", "has to be 1 to 20 small letters, digits and dashes");
        const bool is_there = std::any_of(others.begin(), others.end(), [&](const SealingKey& other) { return other.id == key.id; });
        if (is_there) table.refuse("id", "is that of another key");
        const auto cipher = cipher_from(table.text("cipher"));
        if (!cipher) table.refuse("cipher", "has to be \"aes-256-gcm\" or \"sm4\"");
        key.cipher = *cipher;
        key.secret = secret(table, "secret_file");
        if (key.secret.size() < kShortestSecret) table.refuse("secret_file", "holds fewer than 32 bytes");
        const bool is_same = std::any_of(others.begin(), others.end(), [&](const SealingKey& other) { return other.secret == key.secret; });
        if (is_same || key.secret == config_.secret) table.refuse("secret_file", "holds the secret of another key");
        table.done();
        return key;
    }

    void jobs()
    {
        auto table = root_.table("jobs");
        config_.jobs_at_once = bounded(table, "at_once", 1, 16);
        config_.keep_job_days = bounded(table, "keep_days", 1, 365);
        table.done();
    }

    void imports()
    {
        auto table = root_.table("imports");
        config_.most_import_bytes = static_cast<std::size_t>(bounded(table, "most_file_bytes", 65536, 256 << 20));
        config_.server.upload_path = "/imports";
        config_.server.most_upload_bytes = config_.most_import_bytes + kFormAround;
        table.done();
    }

    void audit()
    {
        auto table = root_.table("audit");
        const auto least = std::chrono::days{audit::kLeastRetention}.count();
        config_.audit_retention = std::chrono::days{bounded(table, "retention_days", least, 36500)};
        table.done();
    }

    std::vector<int> days(DataTable& table, std::string_view key)
    {
        const auto read = reminder::read_days(table.text(key));
        if (!read) table.refuse(key, "has to hold up to eight different days from 1 to 31, as \"10, 5, 1\"");
        return *read;
    }

    std::chrono::minutes time_of_day(DataTable& table, std::string_view key)
    {
        const auto read = reminder::read_clock(table.text(key));
        if (!read) table.refuse(key, "is no time of day, as \"21:00\"");
        return *read;
    }

    void reminders()
    {
        auto table = root_.table("reminder");
        auto& to = config_.reminder;
        to.plan.before_due = days(table, "before_due_days");
        to.plan.after_due = days(table, "after_due_days");
        to.plan.after_return = days(table, "after_return_days");
        to.send_at = time_of_day(table, "send_at");
        to.quiet = {time_of_day(table, "quiet_from"), time_of_day(table, "quiet_until")};
        to.public_url = config_.public_url;
        table.done();
    }

    void mail()
    {
        auto table = root_.table("mail");
        auto& to = config_.reminder;
        auto& server = to.mail_server;
        server.url = table.text("url");
        if (!server.url.empty() && !server.url.starts_with("smtp://") && !server.url.starts_with("smtps://"))
            table.refuse("url", "has to begin with smtp:// or smtps://, or be empty");
        server.user = table.text("user");
        if (!path_or_none(table, "password_file").empty()) server.password = secret(table, "password_file");
        server.ca_file = path_or_none(table, "ca_file").string();
        server.allow_plain = table.flag("allow_plain");
        server.connect_limit = std::chrono::milliseconds{bounded(table, "connect_ms", 50, 60000)};
        server.total_limit = std::chrono::milliseconds{bounded(table, "total_ms", 50, 120000)};
        to.from_name = table.text("from_name");
        to.from_address = table.text("from_address");
        if (!net::is_mail_address(to.from_address)) table.refuse("from_address", "is no mail address");
        to.bounce_address = table.text("bounce_address");
        if (!to.bounce_address.empty() && !net::is_mail_address(to.bounce_address)) table.refuse("bounce_address", "is no mail address");
        table.done();
    }

    void attachment()
    {
        auto table = root_.table("attachment");
        const auto scanner = table.text("scanner");
        config_.scanner.address = net::scanner_address(scanner);
        if (!scanner.empty() && !config_.scanner.address) table.refuse("scanner", "has to be unix:/PATH or tcp:ADDRESS:PORT with a number of IP, or empty");
        config_.scanner.total_limit = std::chrono::milliseconds{bounded(table, "scan_ms", 50, 30000)};
        table.done();
    }

    void review()
    {
        auto table = root_.table("review");
        if (!table.has("two_levels")) table.refuse("two_levels", "is missing"); // neither answer goes without saying
        config_.review.two_levels = table.flag("two_levels");
        if (!table.has("own_withdrawal")) table.refuse("own_withdrawal", "is missing");
        config_.review.own_withdrawal = table.flag("own_withdrawal");
        table.done();
    }

    void filing()
    {
        if (!root_.has("filing")) return; // files from before it was there
        auto table = root_.table("filing");
        config_.filing.months_in_order = table.flag("months_in_order");
        table.done();
    }

    void filler()
    {
        auto table = root_.table("filler");
        if (!table.has("mask_names")) table.refuse("mask_names", "is missing");
        config_.filler.masks_names = table.flag("mask_names");
        if (!table.has("accept_handover")) table.refuse("accept_handover", "is missing");
        const bool has_offers = table.flag("accept_handover");
        const std::chrono::days offer_life{bounded(table, "offer_days", 1, 30)};
        if (has_offers) config_.filler.offer_life = offer_life;
        if (!table.has("contest_handover")) table.refuse("contest_handover", "is missing");
        const bool has_contests = table.flag("contest_handover");
        const std::chrono::hours contest_time{bounded(table, "contest_hours", 1, 720)};
        if (has_contests) config_.filler.contest_time = contest_time;
        table.done();
    }

    void proof()
    {
        auto table = root_.table("proof");
        config_.proof = read_proof(table, config_.reference / "districts.csv");
    }

    void folders()
    {
        auto views = root_.table("views");
        config_.views = path(views, "directory");
        views.done();
        auto forms = root_.table("forms");
        config_.forms = path(forms, "directory");
        forms.done();
        auto reference = root_.table("reference");
        config_.reference = path(reference, "directory");
        reference.done();
        auto manual = root_.table("manual");
        config_.manual = path_or_none(manual, "directory");
        manual.done();
    }

    void office()
    {
        auto table = root_.table("office");
        config_.office = {table.text("name"), table.text("telephone"), table.text("record_number"), table.text("hours")};
        table.done();
        auto log = root_.table("log");
        config_.log_file = path_or_none(log, "file").string();
        log.done();
    }

    DataTable root_;
    fs::path folder_;
    Config config_;
};

} // namespace

Config load_config(const std::filesystem::path& file)
{
    try {
        const auto root = parse_data(content_of(file), file.string());
        return Reader(root, file).config();
    } catch (const DataRefused& refused) {
        throw ConfigError(refused.fault.text());
    }
}

} // namespace tianbao
