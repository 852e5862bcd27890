// SPDX-License-Identifier: MPL-2.0
#include "sign_in/exchange_provider.hpp"

#include "util/secret.hpp"

#include <algorithm>

namespace tianbao::sign_in {

using http::url_encode;
using nlohmann::json;

namespace {

constexpr std::size_t kLongestTicket = 1024;
constexpr std::size_t kLargestAnswer = 64 * 1024;

void replace_all(std::string& text, std::string_view mark, std::string_view value)
{
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) text.replace(at, mark.size(), value);
}

bool is_visible(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

net::Call call_with(const std::string& url, Sending sending, const std::vector<std::pair<std::string, std::string>>& fields)
{
    net::Call call;
    call.url = url;
    call.most_bytes = kLargestAnswer;
    call.headers = {{"Accept", "application/json"}};
    std::string encoded;
    auto document = json::object();
    for (const auto& [name, value] : fields) {
        encoded += (encoded.empty() ? "" : "&") + url_encode(name) + "=" + url_encode(value);
        document[name] = value;
    }
    if (sending == Sending::query) {
        call.url += (url.find('?') == std::string::npos ? "?" : "&") + encoded;
        return call;
    }
    call.method = "POST";
    const bool is_form = sending == Sending::form;
    call.headers.emplace_back("Content-Type", is_form ? "application/x-www-form-urlencoded" : "application/json");
    call.body = Secret(is_form ? std::move(encoded) : document.dump());
    return call;
}

std::string member_text(const json& document, const std::string& path)
{
    const auto* found = member_at(document, path);
    return found ? plain_text_of(*found) : std::string{};
}

} // namespace

std::string exchange_digest(const ExchangeSettings& settings, const Secret& secret, const std::string& time, const std::string& value)
{
    auto text = settings.digest_text;
    // the ticket last: what it holds is never read as a mark
    replace_all(text, "{app_id}", settings.app_id);
    replace_all(text, "{time}", time);
    replace_all(text, "{secret}", secret.expose());
    replace_all(text, "{value}", value);
    auto digits = hex(settings.is_keyed ? keyed_digest_of(settings.digest, secret.expose(), text) : digest_of(settings.digest, text));
    if (settings.upper_case)
        std::transform(digits.begin(), digits.end(), digits.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 32) : c; });
    return digits;
}

std::string exchange_time(TimeForm form, Instant now)
{
    using namespace std::chrono;
    switch (form) {
    case TimeForm::seconds:
        return std::to_string(duration_cast<seconds>(now.time_since_epoch()).count());
    case TimeForm::milliseconds:
        return std::to_string(duration_cast<milliseconds>(now.time_since_epoch()).count());
    case TimeForm::shanghai:
        break;
    }
    auto text = shanghai_text(now); // "2026-11-20 08:00:00"
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; }), text.end());
    return text;
}

SsoExpected<json> ExchangeProvider::ask(Outward& outward, const std::string& url, const std::string& field, const Secret& value,
                                        Instant now) const
{
    const auto& words = settings_.exchange;
    const auto time = exchange_time(words.time_form, now);
    const auto answer = outward.call(call_with(url, words.sending,
                                               {{words.app_id_field, words.app_id},
                                                {words.time_field, time},
                                                {words.digest_field, exchange_digest(words, settings_.client_secret, time, value.expose())},
                                                {field, value.expose()}}));
    if (!answer) return refuse(answer.error());
    if (answer->status != 200) return refuse(SsoFault::exchange_refused);
    if (!is_json(answer->content_type)) return refuse(SsoFault::exchange_type);
    auto document = strict_object(answer->body);
    if (!document) return refuse(SsoFault::exchange_malformed);
    const auto& good = words.success_codes;
    const bool is_success = words.code_in.empty() || std::find(good.begin(), good.end(), member_text(*document, words.code_in)) != good.end();
    return is_success ? SsoExpected<json>(std::move(*document)) : SsoExpected<json>(refuse(SsoFault::exchange_refused));
}

SsoExpected<std::string> ExchangeProvider::authorization_url(const AuthorizationTerms& terms, bool, Instant)
{
    const auto& words = settings_.exchange;
    return with_parameter(with_parameter(words.login_url, words.app_id_field, words.app_id), words.return_parameter,
                          with_parameter(callback_url(settings_), "state", terms.state));
}

SsoExpected<SsoIdentity> ExchangeProvider::complete(const http::FormData& answer, const AuthorizationTerms&, Instant now)
{
    const auto& words = settings_.exchange;
    const auto ticket = answer.secret(words.ticket_parameter);
    if (ticket.empty()) return refuse(SsoFault::ticket_missing);
    if (ticket.size() > kLongestTicket || !is_visible(ticket.expose())) return refuse(SsoFault::ticket_malformed);
    Outward outward(settings_, call_, places_);
    const auto exchanged = ask(outward, words.token_url, words.ticket_field, ticket, now);
    if (!exchanged) return refuse(exchanged.error());
    const Secret token(member_text(*exchanged, words.token_in));
    if (token.empty()) return refuse(SsoFault::exchange_no_token);
    const auto told = ask(outward, words.user_url, words.token_field, token, now);
    if (!told) return refuse(told.error());
    const auto* person = member_at(*told, words.user_in);
    if (!person || !person->is_object() || !person->contains(settings_.claims.subject)) return refuse(SsoFault::exchange_no_user);
    return identity_of(*person, settings_);
}

std::optional<std::string> ExchangeProvider::log_out_url(const Secret&, Instant)
{
    const auto& words = settings_.exchange;
    if (words.log_out_url.empty()) return std::nullopt;
    if (words.log_out_return.empty()) return words.log_out_url;
    return with_parameter(words.log_out_url, words.log_out_return, settings_.public_url + "/signed-out");
}

} // namespace tianbao::sign_in
