// SPDX-License-Identifier: MPL-2.0
#include "config/config_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>

using namespace tianbao;

namespace {

/// The further entries that stand in the file as comments, taken in.
struct WithEntries : ConfigFolder {
    WithEntries()
    {
        for (auto& line : lines) {
            if (line.starts_with("#: ")) line.erase(0, 3);
        }
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen((path / "secrets/sso_client_key.pem").c_str(), "w"), &std::fclose);
        PEM_write_PrivateKey(file.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    }

    /// The refusal when that line of the file is another; after its place.
    std::string instead_of(const std::string& line, const std::string& other)
    {
        const auto at = std::find(lines.begin(), lines.end(), line);
        BOOST_REQUIRE_MESSAGE(at != lines.end(), line);
        *at = other;
        const auto refused = refusal();
        *at = line;
        return refused == "taken" ? refused : refused.substr(refused.find(": ") + 2);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(config_file, ConfigFolder)

BOOST_AUTO_TEST_CASE(the_file_that_is_shipped_is_in_order)
{
    const auto config = load();
    BOOST_TEST(config.public_url == "https://tianbao.example.gov.cn");
    BOOST_TEST(config.session.secure_cookies);
    BOOST_TEST((config.session.idle == std::chrono::minutes{30}));
    BOOST_TEST((config.session.absolute == std::chrono::hours{8}));
    BOOST_TEST((config.registry.kind == registry::RegistryKind::gateway));
    BOOST_TEST(config.registry.gleif_url == "https://api.gleif.org");
    BOOST_TEST(config.workers == 2);
    BOOST_TEST(config.server.most_body_bytes == 2U * 1024 * 1024);
    BOOST_TEST(config.database.password.expose() == "a secret for tests alone, 32 bytes");
    BOOST_REQUIRE(config.sso.size() == 1);
    BOOST_TEST(!config.sso.front().allow_http);
    BOOST_TEST((config.views == path / "../views"));
    BOOST_TEST(config.pid_file.empty());
    BOOST_TEST(config.proof.defaults.districts.empty());
    for (const bool has_filler : {false, true})
        BOOST_TEST(!association::openers(config.proof.defaults.others, has_filler).is_match_enough(), "public facts alone associate");
}

BOOST_AUTO_TEST_CASE(a_scanner_and_the_way_back_of_mails_are_addresses_or_none)
{
    BOOST_TEST(!load().scanner.address.has_value());
    for (const auto* scanner : {"\"\"", "\"unix:/run/clamav/clamd.ctl\"", "\"tcp:127.0.0.1:3310\"", "\"tcp:[::1]:3310\""}) BOOST_TEST(with("attachment.scanner", scanner) == "taken", scanner);
    for (const auto* scanner : {"\"/run/clamav/clamd.ctl\"", "\"tcp:clamd:3310\"", "\"yes\""})
        BOOST_TEST(with("attachment.scanner", scanner).starts_with(place("attachment.scanner") + "has to be unix:/PATH"), scanner);
    BOOST_TEST(with("mail.bounce_address", "\"bounce@example.com\"") == "taken");
    BOOST_TEST(with("mail.bounce_address", "\"bounce\"") == place("mail.bounce_address") + "is no mail address");
}

BOOST_AUTO_TEST_CASE(every_key_is_read_and_missed_when_it_is_gone)
{
    const std::set<std::string> may_be_left_out{"sso.allow_http", "registry.allow_http", "registry.allow_old_signature", "registry.name_suffices", "mail.allow_plain",
                                                "filing.months_in_order"};
    BOOST_TEST(keys().size() > 35U);
    for (const auto& key : keys()) {
        auto& line = lines.at(static_cast<std::size_t>(key.line) - 1);
        const auto before = line;
        line.clear();
        const auto refused = refusal();
        line = before;
        if (may_be_left_out.contains(key.name)) {
            BOOST_TEST(refused == "taken");
        } else {
            BOOST_TEST(refused.starts_with(file().string() + ":"), refused);
            BOOST_TEST(refused.ends_with(key.name + ": is missing"), refused);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_key_that_is_not_known_is_refused_with_its_line)
{
    for (const auto& key : keys()) {
        auto& line = lines.at(static_cast<std::size_t>(key.line) - 1);
        const auto before = line;
        line = "another = 1\n" + before; // two lines of the file
        BOOST_TEST(refusal() == fmt::format("{}:{}: {}.another: is not a key that is known here", file().string(), key.line,
                                            key.name.substr(0, key.name.find('.'))));
        line = before;
    }
    lines.push_back("[another]");
    BOOST_TEST(refusal() == fmt::format("{}:{}: another: is not a key that is known here", file().string(), lines.size()));
}

BOOST_AUTO_TEST_CASE(every_key_is_explained)
{
    // a comment stands above it, or above the group of keys that it belongs to
    for (const auto& key : keys()) {
        auto above = static_cast<std::size_t>(key.line) - 1;
        while (above > 0 && is_key_line(lines[above - 1])) --above;
        const bool says_itself = key.name == "views.directory" || key.name == "forms.directory";
        BOOST_TEST((lines[above - 1].starts_with("# ") || says_itself), key.name);
    }
}

BOOST_AUTO_TEST_CASE(a_value_of_the_wrong_type_is_refused)
{
    for (const auto& key : keys()) {
        const auto refused = with(key.name, "[[1]]");
        BOOST_TEST(refused.starts_with(place(key.name) + "is no "), refused);
    }
}

BOOST_AUTO_TEST_CASE(a_number_out_of_its_range_is_refused)
{
    for (const auto* name : {"server.workers", "server.threads", "server.most_body_bytes", "server.drain_seconds", "database.port",
                             "former_users.argon2_memory_kib", "former_users.argon2_passes", "former_users.most_at_once", "registry.connect_ms",
                             "registry.total_ms", "registry.most_waiting", "security.idle_minutes", "security.session_hours"}) {
        for (const auto* value : {"0", "-1", "99999999999"})
            BOOST_TEST(with(name, value).starts_with(place(name) + "has to lie between "), name << value);
    }
}

BOOST_AUTO_TEST_CASE(the_entries_that_are_explained_can_be_taken)
{
    const WithEntries folder;
    const auto config = folder.load();
    BOOST_REQUIRE_EQUAL(config.sso.size(), 5u);
    const std::vector<std::string> keys{"sso", "legal", "person", "cas", "ticket"};
    for (std::size_t i = 0; i < keys.size(); ++i) BOOST_TEST(config.sso[i].key == keys[i]);
    for (const auto& entry : config.sso) BOOST_TEST(entry.most_waiting == 4); // of eight threads
    BOOST_TEST(config.sso_waiting == 6);
    BOOST_TEST(config.sso[1].client_secret.empty());
    BOOST_TEST(config.sso[1].accepted_levels.size() == 2u);
    BOOST_TEST(config.sso[2].oauth.claims_in == "data");
    BOOST_TEST(config.sso[3].issuer == "https://cas.example.gov.cn/cas");
    BOOST_TEST(config.sso[3].claims.subject == "user");
    BOOST_TEST((config.sso[4].exchange.digest == DigestKind::sm3));
}

BOOST_AUTO_TEST_CASE(an_entry_that_does_not_fit_is_refused_with_what_to_write)
{
    WithEntries folder;
    const auto says = [&](const std::string& line, const std::string& other, const std::string& words) {
        const auto refused = folder.instead_of(line, other);
        BOOST_TEST(refused.find(words) != std::string::npos, other << ": " << refused);
    };
    says("key = \"cas\"", "key = \"sso\"", "key: has to be up to 20 of a-z, 0-9 and -, and not \"sso\"");
    says("key = \"cas\"", "key = \"legal\"", "key: is that of another entry");
    says("key = \"cas\"", "", "key: is missing");
    says("name = \"法人登录\"", "", "name: is missing: what the log-in page calls this entry");
    says("protocol = \"cas\"", "protocol = \"saml\"", "has to be one of \"oidc\", \"oauth2\", \"cas\", \"ticket\"");
    says("cas_url = \"https://cas.example.gov.cn/cas\"", "", "cas_url: is missing");
    says("cas_url = \"https://cas.example.gov.cn/cas\"", "cas_url = \"http://cas.example.gov.cn/cas\"", "has to begin with https://");
    says("hosts = [\"https://keys.sso.example.gov.cn\"]", "hosts = [\"https://keys.sso.example.gov.cn/jwks\"]", "without a path");
    says("client_proof = \"private_key_jwt\"", "client_proof = \"none\"", "has to be one of");
    says("client_key_file = \"secrets/sso_client_key.pem\"", "client_key_file = \"secrets/portal\"", "holds no private key");
    says("digest = \"sm3\"", "digest = \"md5\"", "is too weak: write sha256 or sm3, or allow_md5 = true");
    says("digest = \"sm3\"", "digest = \"md5\"\nallow_md5 = true", "taken");
    says("digest = \"sm3\"", "digest = \"hmac-sm3\"", "must not hold {secret}: it is the digest's key");
    says("digest_text = \"{app_id}{time}{value}{secret}\"", "digest_text = \"{app_id}{time}\"", "has to hold {secret}");
    says("success_codes = [\"0\", \"200\"]", "", "success_codes: is missing");
    says("issuer = \"https://ticket.sso.example.gov.cn\"", "issuer = \"https://sso.example.gov.cn\"", "is that of another entry");
    const std::string another = "subject_claim = \"uid\"\n[[sso.entry]]\nkey = \"again\"\nname = \"again\"\nclient_id = \"a\"\n"
                                "client_secret_file = \"secrets/sso_client\"\nscope = \"openid\"\nkind_claim = \"kind\"\nuscc_claim = \"uscc\"\n"
                                "algorithms = [\"RS256\"]\nsecond_factor_acr = []\nsecond_factor_amr = []\n";
    says("subject_claim = \"uid\"", another + "issuer = \"https://person.sso.example.gov.cn\"", "is that of another entry"); // of another protocol
    says("subject_claim = \"uid\"", another + "issuer = \"https://legal.sso.example.gov.cn\"", "taken");
    for (const auto& issuer : {std::string{}, std::string("市民云"), std::string("a b"), std::string(201, 'a')})
        says("issuer = \"https://ticket.sso.example.gov.cn\"", "issuer = \"" + issuer + "\"", "issuer: has to be up to 200 visible characters");
    says("algorithms = [\"RS256\"]", "algorithms = []", "algorithms: has to name one at least");
    for (const auto* none : {"HS256", "none", "ES384", "RS", "rs256", "EdDSA"})
        says("algorithms = [\"RS256\"]", "algorithms = [\"" + std::string(none) + "\"]", "is none that a public key verifies");
    says("algorithms = [\"RS256\"]", "algorithms = [\"RS512\", \"PS384\", \"ES256\"]", "taken");
    says("scope = \"openid profile\"", "scope = \"profile\"", "has to hold openid");
    says("user_in = \"data\"", "user_in = \"data\"\nmost_waiting = 0", "most_waiting: has to lie between 1 and 255");
    says("user_in = \"data\"", "user_in = \"data\"\nmost_waiting = 7", "taken"); // of eight threads
    says("user_in = \"data\"", "user_in = \"data\"\nmost_waiting = 8", "most_waiting: has to be less than server.threads");
    says("user_in = \"data\"", "user_in = \"data\"\nuser_out = \"x\"", "user_out: is not a key that is known here");
}

BOOST_AUTO_TEST_CASE(an_address_has_to_be_safe)
{
    for (const auto* name : {"sso.issuer", "registry.url", "registry.gleif_url"}) {
        BOOST_TEST(with(name, "\"http://plain.example\"") == place(name) + "has to begin with https://");
        BOOST_TEST(with(name, "\"https://slash.example/\"") == place(name) + "must not end with a slash");
    }
    BOOST_TEST(with("portal.public_url", "\"ftp://x\"").starts_with(place("portal.public_url")));
}

BOOST_AUTO_TEST_CASE(the_names_that_it_is_asked_by_are_its_address_and_the_others)
{
    lines.at(static_cast<std::size_t>(key("portal.public_url").line) - 1) = "public_url = \"https://Portal.example:8443\"";
    lines.at(static_cast<std::size_t>(key("portal.other_hosts").line) - 1) = "other_hosts = [\"10.0.0.7\", \"[::1]\"]";
    BOOST_TEST(load().hosts == (std::vector<std::string>{"portal.example", "10.0.0.7", "[::1]"}), boost::test_tools::per_element());
    for (const auto* wrong : {"", "Portal.example", "portal.example:8443", "https://portal.example", "portal.example/", "*.example", "a b"})
        BOOST_TEST(with("portal.other_hosts", "[\"" + std::string(wrong) + "\"]").starts_with(place("portal.other_hosts") + "\"" + wrong + "\" is no name"), wrong);
}

BOOST_AUTO_TEST_CASE(a_secret_that_cannot_be_read_is_named_by_its_file_alone)
{
    const auto missing = with("sso.client_secret_file", "\"secrets/none\"");
    BOOST_TEST(missing.starts_with(place("sso.client_secret_file")));
    BOOST_TEST(missing.find("secrets/none") != std::string::npos);
    std::ofstream(path / "secrets/empty") << "\n";
    BOOST_TEST(with("registry.secret_file", "\"secrets/empty\"").find("is empty") != std::string::npos);
    std::ofstream(path / "secrets/short") << "31 bytes are less than it takes";
    const auto refused = with("security.secret_file", "\"secrets/short\"");
    BOOST_TEST(refused == place("security.secret_file") + "holds fewer than 32 bytes");
}

BOOST_AUTO_TEST_CASE(the_database_is_either_a_socket_or_a_host_with_its_authority)
{
    BOOST_TEST(with("database.socket", "\"\"").find("give either socket or host") != std::string::npos);
    BOOST_TEST(with("database.host", "\"db.example\"").find("give either socket or host") != std::string::npos);
    lines.at(static_cast<std::size_t>(key("database.socket").line) - 1) = "socket = \"\"";
    BOOST_TEST(with("database.host", "\"db.example\"").find("is needed with host") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_fault_of_the_registry_is_named)
{
    BOOST_TEST(with("registry.kind", "\"soap\"") == place("registry.kind") + "has to be \"gateway\" or \"gleif\"");
    BOOST_TEST(with("registry.kind", "\"gleif\"") == "taken");
    BOOST_TEST(with("registry.signature", "\"hmac-sm3\"") == "taken");
    BOOST_TEST(with("registry.signature", "\"rot13\"").starts_with(place("registry.signature") + "has to be "));
    for (const auto* old : {"\"md5\"", "\"sha1\"", "\"sha256\"", "\"sm3\""})
        BOOST_TEST(with("registry.signature", old).find("allow_old_signature = true says that") != std::string::npos, old);
    BOOST_TEST(with("registry.ca_file", "\"none.pem\"").starts_with(place("registry.ca_file") + "is no file that can be read: "));
    BOOST_TEST(with("registry.total_ms", "1000") == place("registry.total_ms") + "is less than connect_ms");
    BOOST_TEST(with("registry.most_waiting", "8").starts_with(place("registry.most_waiting") + "has to be less than server.threads"));
    BOOST_TEST(with("registry.cache_seconds", "3601").starts_with(place("registry.cache_seconds") + "has to lie between "));
    lines.at(static_cast<std::size_t>(key("registry.allow_old_signature").line) - 1) = "allow_old_signature = true";
    BOOST_TEST(with("registry.signature", "\"md5\"") == "taken");
}

BOOST_AUTO_TEST_CASE(sealing_keys_are_named_once_and_have_secrets_of_their_own)
{
    const auto key = [](const char* id, const char* cipher, const char* file) {
        return fmt::format("{{ id = \"{}\", cipher = \"{}\", secret_file = \"secrets/{}\" }}", id, cipher, file);
    };
    const auto keys = [&](std::initializer_list<std::string> all) {
        std::string text;
        for (const auto& one : all) text += (text.empty() ? "[" : ", ") + one;
        return with("sealing.keys", text + "]");
    };
    const auto first = key("k1", "aes-256-gcm", "sealing");
    BOOST_TEST(keys({first}) == "taken");
    BOOST_TEST(keys({first, key("k-2", "sm4", "sealing-2")}) == "taken");
    BOOST_TEST(load().database.sealer->current() == "k1");
    const auto says = [](const std::string& refusal, const char* words) { return refusal.find(words) != std::string::npos; };
    BOOST_TEST(says(keys({key("k2", "sm4", "sealing")}), "is the id of none of the keys"));
    BOOST_TEST(says(keys({first, key("k1", "sm4", "sealing-2")}), "is that of another key"));
    BOOST_TEST(says(keys({first, key("k2", "sm4", "sealing")}), "holds the secret of another key"));
    BOOST_TEST(says(keys({key("k1", "sm4", "portal")}), "holds the secret of another key"));
    BOOST_TEST(says(keys({key("K 1", "sm4", "sealing")}), "has to be 1 to 20 small letters, digits and dashes"));
    BOOST_TEST(says(keys({key("k1", "des", "sealing")}), "has to be \"aes-256-gcm\" or \"sm4\""));
    BOOST_TEST(says(keys({key("k1", "sm4", "nothing")}), "nothing"));
    BOOST_TEST(says(with("sealing.keys", "[]"), "has to name one key at least"));
    std::ofstream(path / "secrets" / "sealing-2") << "short";
    BOOST_TEST(says(keys({first, key("k2", "sm4", "sealing-2")}), "holds fewer than 32 bytes"));
}

BOOST_AUTO_TEST_CASE(a_public_registry_needs_no_secret)
{
    std::filesystem::remove(path / "secrets/registry");
    BOOST_TEST(with("registry.kind", "\"gleif\"") == "taken");
    BOOST_TEST(with("registry.kind", "\"gateway\"").starts_with(place("registry.secret_file")));
}

BOOST_AUTO_TEST_CASE(what_is_no_toml_is_refused_with_its_line)
{
    lines.insert(lines.begin() + 3, "no key");
    BOOST_TEST(refusal().starts_with(file().string() + ":4: "));
}

BOOST_AUTO_TEST_SUITE_END()
