// SPDX-License-Identifier: MPL-2.0
#include "http/dispatch.hpp"

#include "util/log.hpp"
#include "util/retry.hpp"
#include "util/secret.hpp"

#include <algorithm>
#include <memory>

namespace tianbao::http {

namespace {

constexpr std::size_t kLongestTarget = 4096;

bool is_form(const Request& request)
{
    const auto type = std::string_view(request.content_type).substr(0, request.content_type.find(';'));
    return type == "application/x-www-form-urlencoded";
}

bool parse_files(Request& request)
{
    auto parsed = parse_multipart(request.content_type, request.body);
    if (!parsed) return false;
    request.form = std::move(parsed->fields);
    request.files = std::move(parsed->files);
    return true;
}

/// Parses query and posted form; false when either is malformed.
bool parse_fields(Request& request, const Route& route)
{
    auto query = parse_form(request.query_text);
    if (!query) return false;
    request.query = std::move(*query);
    if (request.method != Method::post && request.method != Method::put) return true;
    if (request.body_incomplete) return false;
    if (route.access == Access::enterprise_key) return true; // its body is the handler's to read
    if (route.takes_files && is_multipart(request.content_type)) return parse_files(request);
    if (!request.body.empty() && !is_form(request)) return false;
    auto form = parse_form(request.body);
    if (!form) return false;
    request.form = std::move(*form);
    wipe(request.body); // a password in it is read from the form
    return true;
}

/// Fields that say where to go on to. What stands in one is a page of the portal, or is taken away before a handler sees it.
constexpr std::string_view kLeadsOn[] = {"return_to", "back"};

bool leads_on(const FormField& field)
{
    return std::find(std::begin(kLeadsOn), std::end(kLeadsOn), field.name) != std::end(kLeadsOn);
}

void keep_own_addresses(FormData& data, const std::vector<Route>& routes)
{
    const auto is_foreign = [&](const FormField& field) {
        return leads_on(field) && !match(routes, Method::get, std::string_view(field.value).substr(0, field.value.find('?'))).route;
    };
    auto fields = data.fields();
    if (std::none_of(fields.begin(), fields.end(), is_foreign)) return;
    for (auto& field : fields) {
        if (is_foreign(field)) field.value.clear();
    }
    data = FormData{std::move(fields)};
}

/// Below this programs are answered, in JSON whatever happens.
bool is_for_programs(std::string_view path)
{
    return path.starts_with("/api/");
}

ApiError api_error_of(ErrorPage page)
{
    switch (page) {
    case ErrorPage::not_found:
    case ErrorPage::forbidden:
    case ErrorPage::forbidden_token:
        return ApiError::not_found;
    case ErrorPage::wrong_method:
        return ApiError::wrong_method;
    case ErrorPage::too_large:
        return ApiError::too_large;
    case ErrorPage::bad_request:
    case ErrorPage::wrong_host:
        return ApiError::bad_request;
    case ErrorPage::too_many:
        return ApiError::too_many;
    case ErrorPage::unavailable:
        return ApiError::unavailable;
    case ErrorPage::fault:
        break;
    }
    return ApiError::fault;
}

/// What the log says of a request that wanted more than it may; empty for what is no refusal.
std::string_view refusal_of(ErrorPage page)
{
    switch (page) {
    case ErrorPage::forbidden:
        return "right";
    case ErrorPage::forbidden_token:
        return "form";
    case ErrorPage::wrong_host:
        return "host";
    case ErrorPage::bad_request:
        return "shape";
    case ErrorPage::not_found:
    case ErrorPage::wrong_method:
    case ErrorPage::too_large:
    case ErrorPage::too_many:
    case ErrorPage::unavailable:
    case ErrorPage::fault:
        break;
    }
    return {};
}

bool is_header_set(const Response& response, std::string_view name)
{
    return std::any_of(response.headers.begin(), response.headers.end(), [&](const auto& header) { return header.first == name; });
}

/// Says why an answer ends half-way: what is being thrown.
void log_cut(const Request& request)
{
    std::string what = "not an exception of the library";
    try {
        throw;
    } catch (const std::exception& fault) {
        what = fault.what();
    } catch (...) {
    }
    log_error("stream cut", {{"request", request.id}, {"path", request.path}, {"what", what}});
}

} // namespace

Dispatch::Dispatch(std::vector<Route> routes, DispatchParts parts, DispatchSettings settings)
    : routes_(std::move(routes)), parts_(std::move(parts)), settings_(std::move(settings)),
      reports_(settings_.reports, settings_.heavy), downloads_(settings_.downloads, settings_.heavy)
{
}

Response Dispatch::answer(Request request) const
{
    Caller caller;
    try {
        return finished(answered(request, caller), request);
    } catch (const std::exception& fault) {
        log_error("fault outside a handler", {{"request", request.id}, {"what", fault.what()}});
    } catch (...) {
        log_error("fault outside a handler", {{"request", request.id}, {"what", "not an exception of the library"}});
    }
    return finished(plain_text(request.id + "\n", 500), request);
}

Response Dispatch::routed(Request& request, Caller& caller) const
{
    if (request.body_too_large) return error(ErrorPage::too_large, 413, request, caller);
    if (request.target().size() > kLongestTarget) return error(ErrorPage::bad_request, 414, request, caller);
    auto matched = match(routes_, request.method, request.path);
    if (!matched.route && matched.allowed.empty()) return error(ErrorPage::not_found, 404, request, caller);
    if (!matched.route) return error(ErrorPage::wrong_method, 405, request, caller).with_header("Allow", matched.allowed);
    request.path_values = std::move(matched.path_values);
    if (!parse_fields(request, *matched.route)) return error(ErrorPage::bad_request, 400, request, caller);

    keep_own_addresses(request.query, routes_);
    keep_own_addresses(request.form, routes_);

    const Route& route = *matched.route;
    if (route.access == Access::enterprise_key) return for_program(route, request, caller);
    if (route.access != Access::anyone && !caller.signed_in)
        return route.for_script ? json(R"({"outcome":"signed_out"})", 401) : parts_.ask_to_sign_in(request, caller);
    if (request.method == Method::post && !route.of_server && !comes_from_own_form(request, caller))
        return route.for_script ? json(R"({"outcome":"old_token"})", 403) : error(ErrorPage::forbidden_token, 403, request, caller);
    if (may(route.access, caller)) return route.bound == Bound::none ? handled(route, request, caller) : bounded(route, request, caller);
    if (caller.user().lacks_second_factor && !route.for_script) return parts_.ask_for_second_factor(request);
    if (caller.user().must_change_password && !route.for_script) return parts_.ask_for_password(request);
    return error(ErrorPage::forbidden, 403, request, caller);
}

/// A program's request: the key alone says who calls. A session that came along counts for nothing, hence no form's token is asked for.
Response Dispatch::for_program(const Route& route, const Request& request, Caller& caller) const
{
    auto check = parts_.identify_key(request);
    if (check.is_throttled) return json(parts_.api_error(ApiError::too_many, request), 429).with_header("Retry-After", "60");
    if (!check.caller) return json(parts_.api_error(ApiError::no_key, request), 401).with_header("WWW-Authenticate", "Bearer");
    caller = *std::move(check.caller);
    return handled(route, request, caller);
}

Response Dispatch::answered(Request& request, Caller& caller) const
{
    try {
        if (!is_asked_by_own_name(request)) return error(ErrorPage::wrong_host, 421, request, caller);
        caller = parts_.identify(request);
        auto response = routed(request, caller);
        if (response.stream) response.stream = guarded(std::move(response.stream), request, caller);
        return response;
    } catch (...) {
        return failed(request, caller);
    }
}

/// The answer for what is being thrown.
Response Dispatch::failed(const Request& request, const Caller& caller) const
{
    try {
        throw;
    } catch (const NotFound&) {
        return error(ErrorPage::not_found, 404, request, caller);
    } catch (const Forbidden&) {
        return error(ErrorPage::forbidden, 403, request, caller);
    } catch (const BadRequest&) {
        return error(ErrorPage::bad_request, 400, request, caller);
    } catch (const Unavailable& fault) {
        log_error("unavailable", {{"request", request.id}, {"path", request.path}, {"what", fault.what()}});
        return error(ErrorPage::unavailable, 503, request, caller).with_header("Retry-After", "5");
    } catch (const OutcomeUnknown& fault) {
        log_error("outcome unknown", {{"request", request.id}, {"path", request.path}, {"what", fault.what()}});
        return error(ErrorPage::unavailable, 503, request, caller);
    } catch (const std::exception& fault) {
        log_error("fault", {{"request", request.id}, {"path", request.path}, {"what", fault.what()}});
        return error(ErrorPage::fault, 500, request, caller);
    }
}

/// A stream with the catch ladder of a handler. It runs when the handler's request is gone, hence the copies.
std::function<void(const ChunkSink&)> Dispatch::guarded(std::function<void(const ChunkSink&)> stream, const Request& request,
                                                        const Caller& caller) const
{
    return [this, stream = std::move(stream), request, caller](const ChunkSink& sink) {
        bool has_begun = false;
        try {
            stream([&](std::string_view bytes) {
                if (bytes.empty()) return;
                has_begun = true;
                sink(bytes);
            });
        } catch (const ClientGone&) {
            throw;
        } catch (...) {
            if (!has_begun) throw InsteadOfStream{finished_failure(request, caller)};
            log_cut(request);
            throw StreamCut{};
        }
    };
}

/// The whole answer for what a stream threw before its first bytes.
Response Dispatch::finished_failure(const Request& request, const Caller& caller) const
{
    try {
        return finished(failed(request, caller), request);
    } catch (...) {
        log_error("fault outside a handler", {{"request", request.id}, {"what", "the error page of a stream"}});
        return finished(plain_text(request.id + "\n", 500), request);
    }
}

std::optional<FairPlaces::Place> Dispatch::place_for(Bound bound, const std::string& user) const
{
    switch (bound) {
    case Bound::report:
        return reports_.take(user);
    case Bound::act_page:
        return reports_.take_beyond(user);
    case Bound::download:
        return downloads_.take(user);
    case Bound::none:
        break;
    }
    return std::nullopt;
}

/// A report or a file has its place until its last byte is made, whatever comes of it.
Response Dispatch::bounded(const Route& route, const Request& request, const Caller& caller) const
{
    const auto user = caller.user().id.text();
    auto place = place_for(route.bound, user);
    if (!place) {
        const auto* what = route.bound == Bound::download ? "no place for a file" : "no place for a report";
        log_warning(what, {{"request", request.id}, {"path", request.path}, {"user", user}});
        return error(ErrorPage::too_many, 429, request, caller).with_header("Retry-After", "60");
    }
    auto response = handled(route, request, caller);
    if (!response.stream) return response;
    auto kept = std::make_shared<FairPlaces::Place>(*std::move(place));
    response.stream = [stream = std::move(response.stream), kept = std::move(kept)](const ChunkSink& sink) { stream(sink); };
    return response;
}

/// A handler whose transaction lost a conflict has changed nothing and runs again.
Response Dispatch::handled(const Route& route, const Request& request, const Caller& caller) const
{
    for (int run = 1;; ++run) {
        try {
            return route.handler(request, caller);
        } catch (const TryAgain& conflict) {
            if (run == kMostRuns) throw Unavailable(conflict.what());
        } catch (const OutcomeUnknown&) {
            if (run == kMostRuns || !route.repeatable) throw;
        }
        pause_after_run(run);
    }
}

Response Dispatch::error(ErrorPage page, int status, const Request& request, const Caller& caller) const
{
    if (const auto why = refusal_of(page); !why.empty()) {
        const auto user = caller.signed_in ? caller.signed_in->id.text() : std::string{};
        log_warning("request refused", {{"request", request.id}, {"path", request.path}, {"why", std::string(why)}, {"user", user}});
    }
    if (is_for_programs(request.path)) return json(parts_.api_error(api_error_of(page), request), status);
    return html_page(parts_.error_page(page, request, caller), status);
}

/// nginx gives the name in small letters and without the port. A request without one came from no browser.
bool Dispatch::is_asked_by_own_name(const Request& request) const
{
    const auto& hosts = settings_.hosts;
    return hosts.empty() || request.host.empty() || std::find(hosts.begin(), hosts.end(), request.host) != hosts.end();
}

bool Dispatch::comes_from_own_form(const Request& request, const Caller& caller) const
{
    if (!request.is_from_page_of(settings_.public_origin)) return false;
    return !caller.csrf.empty() && equal_in_constant_time(request.form.text("csrf"), caller.csrf);
}

Response Dispatch::finished(Response response, const Request& request) const
{
    response.headers.emplace_back("Content-Security-Policy", settings_.content_security_policy);
    response.headers.emplace_back("X-Content-Type-Options", "nosniff");
    response.headers.emplace_back("Referrer-Policy", "same-origin");
    response.headers.emplace_back("X-Frame-Options", "DENY");
    response.headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    response.headers.emplace_back("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    response.headers.emplace_back("X-Request-Id", request.id);
    if (settings_.https) response.headers.emplace_back("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    if (!is_header_set(response, "Cache-Control")) response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

} // namespace tianbao::http
