// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/routes.hpp"
#include "util/fair_places.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::http {

/// The pages that answer for what went wrong; each has its template.
enum class ErrorPage { bad_request, forbidden, forbidden_token, not_found, wrong_method, wrong_host, too_large, too_many, fault, unavailable };

/// What programs are told went wrong, beside what a handler says.
enum class ApiError { bad_request, no_key, too_many, not_found, wrong_method, too_large, fault, unavailable };

/// What became of the key of a request.
struct KeyCheck {
    std::optional<Caller> caller = {}; ///< none: there is no such key, or it is over
    bool is_throttled = false;         ///< it is good, and was used too often in the last minute
};

/// What dispatch needs from the rest of the portal.
struct DispatchParts {
    /// Who calls, from the session cookie. Called once for each request.
    std::function<Caller(const Request&)> identify;
    /// Answers a request that needs a log-in: keeps what was posted, and leads to the log-in page.
    std::function<Response(const Request&, const Caller&)> ask_to_sign_in;
    /// Answers a former user who has to change the password first.
    std::function<Response(const Request&)> ask_for_password;
    /// Answers somebody of 管理端 who has to do 二次验证 first.
    std::function<Response(const Request&)> ask_for_second_factor;
    std::function<std::string(ErrorPage, const Request&, const Caller&)> error_page;
    /// Who calls, from the enterprise key of a program's request.
    std::function<KeyCheck(const Request&)> identify_key{};
    /// What went wrong, as JSON for a program.
    std::function<std::string(ApiError, const Request&)> api_error{};
};

struct DispatchSettings {
    std::string public_origin; ///< "https://host[:port]": forms must come from there
    std::string content_security_policy;
    bool https = true;                   ///< sends Strict-Transport-Security
    std::vector<std::string> hosts = {}; ///< names under which the portal is asked, in small letters, without a port; empty: any
    FairBounds reports = {};
    FairBounds downloads = {};
    std::shared_ptr<Places> heavy = {}; ///< of which a report and a file take one beside their own; none: their own alone bound them
};

/// Takes a request through limits, session, token and right to its handler, and turns every outcome into an answer.
class Dispatch {
public:
    Dispatch(std::vector<Route> routes, DispatchParts parts, DispatchSettings settings);

    /// Never throws. The answer's stream, if it has one, throws ClientGone, InsteadOfStream or StreamCut and nothing else.
    Response answer(Request request) const;

    const std::vector<Route>& routes() const { return routes_; }

private:
    Response answered(Request& request, Caller& caller) const;
    Response routed(Request& request, Caller& caller) const;
    Response for_program(const Route& route, const Request& request, Caller& caller) const;
    Response bounded(const Route& route, const Request& request, const Caller& caller) const;
    std::optional<FairPlaces::Place> place_for(Bound bound, const std::string& user) const;
    Response handled(const Route& route, const Request& request, const Caller& caller) const;
    Response failed(const Request& request, const Caller& caller) const;
    Response finished_failure(const Request& request, const Caller& caller) const;
    std::function<void(const ChunkSink&)> guarded(std::function<void(const ChunkSink&)> stream, const Request& request, const Caller& caller) const;
    Response error(ErrorPage page, int status, const Request& request, const Caller& caller) const;
    bool is_asked_by_own_name(const Request& request) const;
    bool comes_from_own_form(const Request& request, const Caller& caller) const;
    Response finished(Response response, const Request& request) const;

    std::vector<Route> routes_;
    DispatchParts parts_;
    DispatchSettings settings_;
    mutable FairPlaces reports_; ///< shared by the threads
    mutable FairPlaces downloads_;
};

} // namespace tianbao::http
