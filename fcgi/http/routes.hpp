// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/caller.hpp"
#include "http/request.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::http {

using Handler = std::function<Response(const Request&, const Caller&)>;

/// How much of a worker a route may have at once, of all callers and of one.
enum class Bound {
    none,
    report,   ///< it reads a lot and can wait: few at once, so that saves are served, and fewer of one caller
    act_page, ///< a report to which acts lead: refused, the act would be done once more; few at once of one caller alone
    download, ///< a file that is made while one waits: few at once of one caller
};

/// One row of the route table.
struct Route {
    Method method = Method::get;
    std::string pattern; ///< "/filing/{uscc}/{period}": a part in braces stands for one path segment
    Access access = Access::anyone;
    Handler handler;
    bool repeatable = false;  ///< the act carries its own key: after a commit of unknown outcome it may be run again
    bool for_script = false;  ///< a script calls it: a caller who may not is told so in JSON, and led nowhere
    bool takes_files = false; ///< its form may be multipart/form-data
    bool of_server = false;   ///< another server posts it, with a proof of its own: it has no form and no token of ours
    Bound bound = Bound::none;
};

/// What a path led to.
struct Match {
    const Route* route = nullptr; ///< none: nothing there for this method
    std::map<std::string, std::string, std::less<>> path_values;
    std::string allowed; ///< the methods that the path knows, for 405; empty for 404
};

/// Finds the route of a path. HEAD is answered by the GET route.
Match match(const std::vector<Route>& routes, Method method, std::string_view path);

} // namespace tianbao::http
