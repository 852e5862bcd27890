// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/digest.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tianbao::sign_in {

/// The key of the entry that [sso] itself is, in addresses and rows.
inline const std::string kFirstEntry = "sso";

/// What an entry speaks.
enum class SsoProtocol {
    oidc,   ///< OpenID Connect
    oauth2, ///< OAuth 2 code, and a call for the user
    cas,    ///< CAS 3.0
    ticket, ///< 票据换取: ticket, token, user over a signed back channel
};

/// How the portal proves itself at the token endpoint.
enum class ClientProof {
    secret_basic, ///< client_secret_basic
    secret_post,  ///< client_secret_post
    private_key,  ///< private_key_jwt (RFC 7523)
};

/// Under which names the provider tells what the portal needs of a person.
struct ClaimNames {
    std::string subject = "sub";
    std::string name = "name";
    std::string mobile = "phone_number";
    std::string mobile_verified = "phone_number_verified";
    bool mobile_is_verified = false; ///< every number that the provider tells is
    std::string kind;
    std::string enterprise_kind = "enterprise"; ///< the value of `kind` that means 企业用户
    std::string uscc;
    std::string assurance = "acr"; ///< 实名等级
    std::string method = "amr";    ///< 登录方式
};

/// The addresses of a plain OAuth 2 provider.
struct OAuthAddresses {
    std::string authorization;
    std::string token;
    std::string userinfo;
    std::string log_out;        ///< empty: it has none
    std::string log_out_return; ///< the parameter that takes where to come back to; empty: none
    std::string claims_in;      ///< the member of the user-info answer that holds the person, as "data.user"; empty: the answer itself
};

/// A CAS server.
struct CasSettings {
    std::string url;   ///< of the server: /login, /p3/serviceValidate and /logout are under it
    bool json = false; ///< asks for format=JSON
};

/// How what is asked for is sent.
enum class Sending { form, json, query };

/// How a time is written.
enum class TimeForm { seconds, milliseconds, shanghai }; ///< shanghai: yyyyMMddHHmmss

/// The signed back channel of a ticket exchange: all its words.
struct ExchangeSettings {
    std::string login_url;
    std::string token_url;
    std::string user_url;
    std::string log_out_url; ///< empty: it has none
    std::string app_id;
    std::string digest_text; ///< what is signed, as "{app_id}{time}{secret}"; {value} is the ticket or the token
    DigestKind digest = DigestKind::sha256;
    bool is_keyed = false; ///< HMAC with the secret as its key
    bool upper_case = false;
    TimeForm time_form = TimeForm::milliseconds;
    Sending sending = Sending::form;
    // fields that are sent
    std::string app_id_field, time_field, digest_field, ticket_field, token_field;
    // parameters of addresses that the browser sees
    std::string return_parameter, ticket_parameter, log_out_return;
    // where the answers keep what is wanted, as "data.token"
    std::string code_in;
    std::vector<std::string> success_codes;
    std::string token_in, user_in;
};

/// One entry of the log-in page: a provider and how it is spoken to, as [sso] and [[sso.entry]] in conf/tianbao.toml.
struct SsoSettings {
    std::string key = kFirstEntry;
    std::string name; ///< on the log-in page; empty: the page's own words
    std::string hint;
    SsoProtocol protocol = SsoProtocol::oidc;
    std::string issuer; ///< accounts are bound to it and their subject
    std::string client_id;
    Secret client_secret;
    ClientProof client_proof = ClientProof::secret_basic;
    Secret client_key; ///< PEM, for private_key
    std::string client_key_id;
    std::string scope;
    ClaimNames claims;
    std::vector<std::string> hosts; ///< origins that discovery may name beside the issuer's
    std::vector<std::string> algorithms;
    std::vector<std::string> second_factor_acr; ///< values of `acr` that mean a second factor
    std::vector<std::string> second_factor_amr; ///< values of which one in `amr` means a second factor
    std::vector<std::string> accepted_levels;   ///< of `claims.assurance`; empty: any
    std::chrono::minutes max_age{0};            ///< of the person's log-in at the provider; 0: any
    bool pkce = true;                           ///< always with OpenID Connect
    OAuthAddresses oauth;
    CasSettings cas;
    ExchangeSettings exchange;
    bool allow_http = false;
    std::string ca_file; ///< empty: the system's authorities
    std::chrono::milliseconds connect_limit{1500};
    std::chrono::milliseconds total_limit{4000};
    int most_waiting = 4;   ///< of a process's threads for this provider at once
    std::string public_url; ///< of the portal
};

/// How 原互动平台用户 log in, as [former_users] in conf/tianbao.toml.
struct FormerUserSettings {
    ShanghaiDay closing_day;
    std::size_t argon2_memory_kib = 19456;
    std::uint64_t argon2_passes = 2;
    int most_at_once = 2;
};

} // namespace tianbao::sign_in
