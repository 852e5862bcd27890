// SPDX-License-Identifier: MPL-2.0
#include "support/portal.hpp"

#include "account/account.hpp"
#include "account/sessions.hpp"
#include "roster/roster_repository.hpp"
#include "route_fields.hpp"
#include "sealing/places.hpp"
#include "support/rows.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>

namespace tianbao::support {

namespace {

std::string variable_or(const char* name, const char* otherwise)
{
    const char* value = std::getenv(name);
    return value ? value : otherwise;
}

Secret portal_secret()
{
    return Secret{"a secret for tests alone, 32 bytes"};
}

Config test_config(Transport transport, association::ProofRule default_rule, const std::function<void(Config&)>& change)
{
    const std::filesystem::path source = source_folder();
    Config config;
    config.public_url = kOrigin;
    config.hosts = {kHost};
    config.database = test_database_settings();
    auto& sso = config.sso.emplace_back();
    sso.issuer = variable_or("TIANBAO_TEST_SSO", "http://localhost:8191");
    sso.client_id = "tianbao";
    sso.client_secret = Secret{"unused"};
    sso.scope = "openid profile phone tianbao";
    sso.claims.kind = "tianbao_kind";
    sso.claims.uscc = "tianbao_uscc";
    sso.algorithms = {"RS256"};
    sso.second_factor_amr = {"mfa"};
    sso.allow_http = true;
    sso.public_url = kOrigin;
    sso.most_waiting = 64; // as below
    config.former_users.closing_day = std::chrono::year{2027} / 12 / 31;
    config.former_users.argon2_memory_kib = 8192;
    config.former_users.argon2_passes = 1;
    config.registry.url = variable_or("TIANBAO_TEST_REGISTRY", "http://localhost:8192");
    config.registry.signer.app_id = "tianbao";
    const auto secrets = variable_or("TIANBAO_TEST_SECRETS", "");
    config.registry.signer.secret = secrets.empty() ? Secret{"unused"} : read_secret(std::filesystem::path(secrets) / "registry");
    config.registry.allow_http = true;
    config.registry.most_waiting = 64; // many press at once in tests of races
    config.proof.defaults.others = default_rule;
    config.secret = portal_secret();
    config.session.secure_cookies = transport == Transport::secured;
    config.views = source / "views";
    config.forms = source / "conf/forms";
    config.reference = source / "conf/reference";
    config.office = {"中小企业服务中心", "021-00000000", "备案号", "工作日 9:00—17:30"};
    if (change) change(config);
    return config;
}

/// The answer with its stream's bytes as its body, as a client would have it.
http::Response collected(http::Response response)
{
    if (!response.stream) return response;
    try {
        response.stream([&](std::string_view bytes) { response.body += bytes; });
    } catch (http::InsteadOfStream& instead) {
        return std::move(instead.response);
    }
    response.stream = {};
    return response;
}

/// Where an answer leads, the page there reads what the address says; throws std::logic_error when fcgi/route_fields.cpp does not know it.
void check_redirect(const http::Response& response, const std::vector<http::Route>& routes)
{
    static const auto rows = route_fields();
    const auto address = response.status == 303 ? header(response, "Location") : std::string{};
    const auto mark = address.find('?');
    if (mark == std::string::npos || address.front() != '/') return;
    const auto* route = http::match(routes, http::Method::get, std::string_view(address).substr(0, mark)).route;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const RouteFields& each) {
        return route != nullptr && each.method == http::Method::get && each.pattern == route->pattern;
    });
    for (auto text = std::string_view(address).substr(mark + 1, address.find('#') - mark - 1); !text.empty();) {
        const auto part = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        const auto name = part.substr(0, part.find('='));
        if (name.find('/') != std::string_view::npos) continue; // of an address that a test made up
        if (row == rows.end() || !row->query.take(name)) throw std::logic_error("nobody reads " + std::string(name) + " of " + address);
    }
}

std::string encoded(const Fields& fields)
{
    std::string body;
    for (const auto& [name, value] : fields) body += (body.empty() ? "" : "&") + http::url_encode(name) + "=" + http::url_encode(value);
    return body;
}

} // namespace

http::Request Browser::request(http::Method method, const std::string& target) const
{
    http::Request request;
    request.id = hex(random_bytes(16));
    request.method = method;
    const auto mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    request.query_text = target.substr(std::min(mark + 1, target.size()));
    request.host = kHost;
    request.client_address = "127.0.0.1";
    request.user_agent = "test";
    if (!token_.empty()) request.cookie_text = (portal_->transport() == Transport::secured ? "__Host-session=" : "session=") + token_;
    if (!cookie_.empty()) request.cookie_text += "; " + cookie_;
    return request;
}

http::Response Browser::get(const std::string& target)
{
    return portal_->answer(request(http::Method::get, target));
}

http::Response Browser::post(const std::string& path, Fields fields)
{
    fields.emplace_back("csrf", csrf());
    return post_raw(path, encoded(fields), kOrigin);
}

http::Response Browser::post_raw(const std::string& path, const std::string& body, const std::string& origin)
{
    auto posted = request(http::Method::post, path);
    posted.content_type = "application/x-www-form-urlencoded";
    posted.body = body;
    posted.origin = origin;
    return portal_->answer(std::move(posted));
}

http::Response Browser::put(const std::string& path, const std::string& json, const std::string& authorization)
{
    auto sent = request(http::Method::put, path);
    sent.content_type = "application/json";
    sent.body = json;
    sent.authorization = authorization;
    return portal_->answer(std::move(sent));
}

http::Response Browser::get_with(const std::string& target, const std::string& authorization)
{
    auto sent = request(http::Method::get, target);
    sent.authorization = authorization;
    return portal_->answer(std::move(sent));
}

http::Response Browser::post_file(const std::string& path, const std::string& filename, const std::string& bytes)
{
    return post_form(path, {}, filename, bytes);
}

http::Response Browser::post_form(const std::string& path, const Fields& fields, const std::string& filename, const std::string& bytes)
{
    const std::string boundary = "----boundary-of-a-test";
    auto posted = request(http::Method::post, path);
    posted.content_type = "multipart/form-data; boundary=" + boundary;
    const auto add = [&](const std::string& name, const std::string& value) {
        posted.body += fmt::format("--{}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n", boundary, name, value);
    };
    add("csrf", csrf());
    for (const auto& [name, value] : fields) add(name, value);
    posted.body +=
        fmt::format("--{0}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{1}\"\r\n\r\n{2}\r\n--{0}--\r\n", boundary, filename, bytes);
    posted.origin = kOrigin;
    return portal_->answer(std::move(posted));
}

std::string Browser::csrf() const
{
    return portal_->cookies().csrf(token_);
}

Portal::Portal(Transport transport, association::ProofRule default_rule, const std::function<void(Config& config)>& change)
    : transport_(transport), now_(instant_from_sql("2026-11-18 02:00:00")), cookies_(portal_secret(), transport == Transport::secured),
      app_(test_config(transport, default_rule, change), [this] { return now_; })
{
    app_.templates().record_unset(&unset_);
}

void Portal::set_shanghai_time(const std::string& text)
{
    now_ = instant_from_sql(text) - std::chrono::hours{8};
}

UserId Portal::add_user(const std::string& name, http::Role role, const std::string& district, const std::string& mobile)
{
    const auto id = UserId::fresh(now_);
    const auto sealed = pool().read().sealer().sealed(Telephone(mobile), {sealing::kUserMobile, id.text()});
    pool().read().execute(db::Sql{"INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, role, district, created_at)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
                          id, name, mobile.empty() ? std::nullopt : std::optional{sealed.text}, sealed.hash, sealed.tail, account::word_of(role),
                          district.empty() ? std::nullopt : std::optional{district}, now_);
    return id;
}

EnterpriseId Portal::add_enterprise(const std::string& uscc, const std::string& name, const std::string& district, const std::string& industry,
                                    const std::string& founded_on)
{
    const auto id = EnterpriseId::fresh(now_);
    const auto mobile = pool().read().sealer().sealed(Telephone("19900000000"), {sealing::kEnterpriseMobile, id.text()});
    pool().read().execute(db::Sql{"INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, industry, size, founded_on,"
                                  " contact_person, mobile, mobile_hash, mobile_tail, completed_at, checked_at, created_at)"
                                  " VALUES (?, ?, ?, '测试法人', 'in_business', ?, ?, 'small', ?, '测试联系人', ?, ?, ?, ?, ?, ?)"},
                          id, uscc, name, district, industry, founded_on, mobile.text, mobile.hash, mobile.tail, now_, now_, now_);
    auto reader = pool().read();
    roster::RosterRepository(reader).follow_enterprise(id, now_);
    return id;
}

void Portal::associate(const UserId& user, const EnterpriseId& enterprise)
{
    support::associate(pool(), user, enterprise);
}

void Portal::make_filler(const UserId& user, const EnterpriseId& enterprise)
{
    support::make_filler(pool(), user, enterprise);
}

Browser Portal::sign_in(const UserId& user)
{
    auto browser = sign_in_without_second_factor(user);
    pool().read().execute(db::Sql{"UPDATE session SET second_factor = 'amr', second_factor_at = began_at WHERE token_hash = ?"},
                          account::token_hash(browser.token()));
    return browser;
}

Browser Portal::sign_in_without_second_factor(const UserId& user)
{
    const auto token = random_token();
    pool().read().execute(db::Sql{"INSERT INTO session (id, token_hash, user_id, method, client_address, user_agent, began_at, seen_at)"
                                  " VALUES (?, ?, ?, 'sso', '127.0.0.1', 'test', ?, ?)"},
                          new_id_text(now_), account::token_hash(token), user, now_, now_);
    return Browser(*this, token);
}

std::int64_t Portal::count(const std::string& query)
{
    auto rows = pool().read().query(db::Sql{query.c_str()});
    return rows.next() ? rows.number(1) : -1;
}

void Portal::let_threads_in()
{
    app_.templates().record_unset(nullptr);
    looks_for_unset_ = false;
}

http::Response Portal::answer(http::Request request)
{
    if (looks_for_unset_) unset_.clear(); // several threads ask where it does not look
    auto response = collected(app_.dispatch().answer(std::move(request)));
    check_redirect(response, app_.dispatch().routes());
    if (!looks_for_unset_) return response;
    BOOST_CHECK_MESSAGE(unset_.empty(), fmt::format("markers without a value: {}", fmt::join(unset_, " ")));
    return response;
}

std::string header(const http::Response& response, std::string_view name)
{
    for (const auto& [key, value] : response.headers) {
        if (key == name) return value;
    }
    return {};
}

bool contains(const http::Response& response, std::string_view text)
{
    return response.body.find(text) != std::string::npos;
}

std::string field_value(const http::Response& response, std::string_view name)
{
    const auto field = response.body.find(fmt::format("name=\"{}\"", name));
    if (field == std::string::npos) return {};
    const auto value = response.body.find("value=\"", field);
    if (value == std::string::npos) return {};
    return response.body.substr(value + 7, response.body.find('"', value + 7) - value - 7);
}

} // namespace tianbao::support
