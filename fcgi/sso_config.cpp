// SPDX-License-Identifier: MPL-2.0
#include "sso_config.hpp"

#include "config_values.hpp"
#include "net/origin.hpp"
#include "sign_in/client_assertion.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tianbao {

namespace {

namespace fs = std::filesystem;
using sign_in::ClientProof;
using sign_in::ExchangeSettings;
using sign_in::Sending;
using sign_in::SsoProtocol;
using sign_in::SsoSettings;
using sign_in::TimeForm;

template <class T>
using Word = std::pair<std::string_view, T>;

/// The value that one of a few words stands for; a refusal names them all.
template <class T, std::size_t N>
T chosen(DataTable& table, std::string_view key, const std::string& word, const std::array<Word<T>, N>& words)
{
    std::string all;
    for (const auto& [known, value] : words) {
        if (known == word) return value;
        all += (all.empty() ? "\"" : ", \"") + std::string(known) + "\"";
    }
    table.refuse(key, "has to be one of " + all);
}

constexpr std::array<Word<SsoProtocol>, 4> kProtocols{
    {{"oidc", SsoProtocol::oidc}, {"oauth2", SsoProtocol::oauth2}, {"cas", SsoProtocol::cas}, {"ticket", SsoProtocol::ticket}}};
/// Of signatures: those that sign_in/jwks has keys for.
constexpr std::array<std::string_view, 7> kAlgorithms{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256"};
constexpr std::size_t kLongestIssuer = 200; // of identity.issuer
constexpr std::array<Word<ClientProof>, 3> kProofs{{{"client_secret_basic", ClientProof::secret_basic},
                                                    {"client_secret_post", ClientProof::secret_post},
                                                    {"private_key_jwt", ClientProof::private_key}}};
constexpr std::array<Word<Sending>, 3> kSendings{{{"form", Sending::form}, {"json", Sending::json}, {"query", Sending::query}}};
constexpr std::array<Word<TimeForm>, 3> kTimeForms{
    {{"seconds", TimeForm::seconds}, {"milliseconds", TimeForm::milliseconds}, {"shanghai", TimeForm::shanghai}}};
using Digest = std::pair<DigestKind, bool>; ///< and whether it is keyed
constexpr std::array<Word<Digest>, 6> kDigests{{{"sha256", {DigestKind::sha256, false}},
                                                {"sm3", {DigestKind::sm3, false}},
                                                {"md5", {DigestKind::md5, false}},
                                                {"hmac-sha256", {DigestKind::sha256, true}},
                                                {"hmac-sm3", {DigestKind::sm3, true}},
                                                {"hmac-md5", {DigestKind::md5, true}}}};

void replace_if_there(DataTable& table, std::string_view key, std::string& value)
{
    if (auto text = table.text_if(key)) value = std::move(*text);
}

class EntryReader {
public:
    EntryReader(DataTable& table, const std::string& public_url, const fs::path& folder, int threads)
        : table_(table), folder_(folder), threads_(threads)
    {
        to_.public_url = public_url;
    }

    SsoSettings settings(bool is_first)
    {
        if (!is_first) to_.key = key();
        replace_if_there(table_, "name", to_.name);
        if (!is_first && to_.name.empty()) table_.refuse("name", "is missing: what the log-in page calls this entry");
        replace_if_there(table_, "hint", to_.hint);
        to_.allow_http = table_.flag("allow_http");
        to_.protocol = chosen(table_, "protocol", table_.text_if("protocol").value_or("oidc"), kProtocols);
        limits();
        switch (to_.protocol) {
        case SsoProtocol::oidc:
            oidc();
            break;
        case SsoProtocol::oauth2:
            oauth2();
            break;
        case SsoProtocol::cas:
            cas();
            break;
        case SsoProtocol::ticket:
            ticket();
            break;
        }
        check_issuer();
        claims();
        return std::move(to_);
    }

private:
    std::string key()
    {
        auto key = table_.text("key");
        const bool is_one = !key.empty() && key.size() <= 20 &&
                            std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
        if (!is_one || key == sign_in::kFirstEntry) table_.refuse("key", "has to be up to 20 of a-z, 0-9 and -, and not \"sso\"");
        return key;
    }

    /// Accounts are bound to it, so the database has to take it.
    void check_issuer()
    {
        const auto& issuer = to_.issuer;
        const bool fits = !issuer.empty() && issuer.size() <= kLongestIssuer &&
                          std::all_of(issuer.begin(), issuer.end(), [](char c) { return c > 0x20 && c < 0x7f; });
        if (!fits) table_.refuse("issuer", "has to be up to 200 visible characters of ASCII");
    }

    void limits()
    {
        if (table_.has("connect_ms")) to_.connect_limit = std::chrono::milliseconds{bounded(table_, "connect_ms", 50, 60000)};
        if (table_.has("total_ms")) to_.total_limit = std::chrono::milliseconds{bounded(table_, "total_ms", 50, 60000)};
        to_.most_waiting = table_.has("most_waiting") ? bounded(table_, "most_waiting", 1, 255) : std::max(1, threads_ / 2);
        if (table_.has("most_waiting") && to_.most_waiting >= threads_)
            table_.refuse("most_waiting", "has to be less than server.threads, so that other pages are served");
        const auto ca_file = table_.text_if("ca_file").value_or("");
        if (ca_file.empty()) return;
        to_.ca_file = (folder_ / ca_file).string();
        if (!fs::is_regular_file(to_.ca_file)) table_.refuse("ca_file", "is no file: " + to_.ca_file);
    }

    void claims()
    {
        auto& names = to_.claims;
        for (const auto& [name, value] : {std::pair{"subject_claim", &names.subject},
                                          {"name_claim", &names.name},
                                          {"mobile_claim", &names.mobile},
                                          {"mobile_verified_claim", &names.mobile_verified},
                                          {"kind_claim", &names.kind},
                                          {"enterprise_kind", &names.enterprise_kind},
                                          {"uscc_claim", &names.uscc},
                                          {"assurance_claim", &names.assurance},
                                          {"method_claim", &names.method}})
            replace_if_there(table_, name, *value);
        names.mobile_is_verified = table_.flag("mobile_is_verified");
        to_.accepted_levels = table_.texts_if("accepted_levels");
        if (to_.protocol == SsoProtocol::oidc && names.subject != "sub") table_.refuse("subject_claim", "is always \"sub\" with OpenID Connect");
    }

    void client()
    {
        to_.client_id = table_.text("client_id");
        to_.client_proof = chosen(table_, "client_proof", table_.text_if("client_proof").value_or("client_secret_basic"), kProofs);
        if (to_.client_proof != ClientProof::private_key) {
            to_.client_secret = secret_in(table_, "client_secret_file", folder_);
            return;
        }
        if (table_.has("client_secret_file")) table_.refuse("client_secret_file", "is not used with private_key_jwt: write client_key_file");
        to_.client_key = secret_in(table_, "client_key_file", folder_);
        if (!sign_in::is_signing_key(to_.client_key))
            table_.refuse("client_key_file", "holds no private key of RSA (2048 bits or more) or P-256 as PEM");
        to_.client_key_id = table_.text_if("client_key_id").value_or("");
    }

    void oidc()
    {
        to_.issuer = web_address(table_, "issuer", to_.allow_http);
        client();
        to_.scope = table_.text("scope");
        if ((" " + to_.scope + " ").find(" openid ") == std::string::npos) table_.refuse("scope", "has to hold openid");
        to_.claims.kind = table_.text("kind_claim");
        to_.claims.uscc = table_.text("uscc_claim");
        to_.algorithms = table_.texts("algorithms");
        for (const auto& algorithm : to_.algorithms) {
            if (std::find(kAlgorithms.begin(), kAlgorithms.end(), algorithm) == kAlgorithms.end())
                table_.refuse("algorithms",
                              algorithm + " is none that a public key verifies here: write RS256, PS256 or ES256, or RS and PS with 384 or 512");
        }
        if (to_.algorithms.empty()) table_.refuse("algorithms", "has to name one at least");
        to_.second_factor_acr = table_.texts("second_factor_acr");
        to_.second_factor_amr = table_.texts("second_factor_amr");
        to_.hosts = table_.texts_if("hosts");
        for (const auto& host : to_.hosts) {
            const bool is_origin = host == net::origin_of(host) && (host.starts_with("https://") || (to_.allow_http && host.starts_with("http://")));
            if (!is_origin) table_.refuse("hosts", host + " is none: write https://host[:port] without a path");
        }
        if (table_.has("max_age_minutes")) to_.max_age = std::chrono::minutes{bounded(table_, "max_age_minutes", 0, 1440)};
    }

    void oauth2()
    {
        to_.issuer = table_.text("issuer");
        client();
        to_.scope = table_.text_if("scope").value_or("");
        auto& oauth = to_.oauth;
        oauth.authorization = web_address(table_, "authorization_url", to_.allow_http);
        oauth.token = web_address(table_, "token_url", to_.allow_http);
        oauth.userinfo = web_address(table_, "userinfo_url", to_.allow_http);
        if (table_.has("log_out_url")) oauth.log_out = web_address(table_, "log_out_url", to_.allow_http);
        replace_if_there(table_, "log_out_return", oauth.log_out_return);
        replace_if_there(table_, "claims_in", oauth.claims_in);
        to_.pkce = !table_.has("pkce") || table_.flag("pkce");
    }

    void cas()
    {
        to_.cas.url = web_address(table_, "cas_url", to_.allow_http);
        to_.issuer = table_.text_if("issuer").value_or(to_.cas.url);
        to_.cas.json =
            chosen(table_, "format", table_.text_if("format").value_or("xml"), std::array<Word<bool>, 2>{{{"xml", false}, {"json", true}}});
        to_.claims.subject = "user";
    }

    void ticket()
    {
        to_.issuer = table_.text("issuer");
        to_.client_secret = secret_in(table_, "client_secret_file", folder_);
        auto& words = to_.exchange;
        words.login_url = web_address(table_, "login_url", to_.allow_http);
        words.token_url = web_address(table_, "token_url", to_.allow_http);
        words.user_url = web_address(table_, "user_url", to_.allow_http);
        if (table_.has("log_out_url")) words.log_out_url = web_address(table_, "log_out_url", to_.allow_http);
        replace_if_there(table_, "log_out_return", words.log_out_return);
        for (const auto& [name, value] : {std::pair{"app_id", &words.app_id},
                                          {"app_id_field", &words.app_id_field},
                                          {"time_field", &words.time_field},
                                          {"digest_field", &words.digest_field},
                                          {"ticket_field", &words.ticket_field},
                                          {"token_field", &words.token_field},
                                          {"return_parameter", &words.return_parameter},
                                          {"ticket_parameter", &words.ticket_parameter},
                                          {"token_in", &words.token_in},
                                          {"user_in", &words.user_in},
                                          {"digest_text", &words.digest_text}})
            *value = table_.text(name);
        words.time_form = chosen(table_, "time_form", table_.text("time_form"), kTimeForms);
        words.sending = chosen(table_, "sending", table_.text("sending"), kSendings);
        replace_if_there(table_, "code_in", words.code_in);
        words.success_codes = table_.texts_if("success_codes");
        if (!words.code_in.empty() && words.success_codes.empty()) table_.refuse("success_codes", "is missing: what code_in says when all is well");
        digest(words);
    }

    void digest(ExchangeSettings& words)
    {
        std::tie(words.digest, words.is_keyed) = chosen(table_, "digest", table_.text("digest"), kDigests);
        if (words.digest == DigestKind::md5 && !table_.flag("allow_md5"))
            table_.refuse("digest", "is too weak: write sha256 or sm3, or allow_md5 = true where the provider knows nothing else");
        if (words.digest != DigestKind::md5 && table_.flag("allow_md5")) table_.refuse("allow_md5", "has no use with this digest: take it away");
        words.upper_case = table_.flag("upper_case");
        const auto has = [&](const char* mark) { return words.digest_text.find(mark) != std::string::npos; };
        if (!has("{time}") || !has("{app_id}")) table_.refuse("digest_text", "has to hold {app_id} and {time}");
        if (!words.is_keyed && !has("{secret}")) table_.refuse("digest_text", "has to hold {secret}: this digest has no key");
        if (words.is_keyed && has("{secret}")) table_.refuse("digest_text", "must not hold {secret}: it is the digest's key");
    }

    DataTable& table_;
    fs::path folder_;
    int threads_;
    SsoSettings to_;
};

/// Whether subjects of the two would be taken for one another's: only a discovered issuer is the same behind two clients.
bool would_mix(const SsoSettings& one, const SsoSettings& other)
{
    const bool are_discovered = one.protocol == SsoProtocol::oidc && other.protocol == SsoProtocol::oidc;
    return one.issuer == other.issuer && !are_discovered;
}

} // namespace

std::vector<SsoSettings> read_sso(DataTable& table, const std::string& public_url, const fs::path& folder, int threads)
{
    std::vector<SsoSettings> entries{EntryReader(table, public_url, folder, threads).settings(true)};
    for (auto& each : table.tables("entry")) {
        auto entry = EntryReader(each, public_url, folder, threads).settings(false);
        const bool is_there = std::any_of(entries.begin(), entries.end(), [&](const SsoSettings& other) { return other.key == entry.key; });
        if (is_there) each.refuse("key", "is that of another entry");
        if (std::any_of(entries.begin(), entries.end(), [&](const SsoSettings& other) { return would_mix(entry, other); }))
            each.refuse("issuer", "is that of another entry: accounts would be taken for the same");
        each.done();
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace tianbao
