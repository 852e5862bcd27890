// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"
#include "util/secret.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace tianbao::net {

/// An outward HTTP call. Redirects are never followed.
struct Call {
    std::string method = "GET";
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    Secret authorization; ///< the value of that header; empty: none is sent
    Secret body;          ///< client secrets, codes and tokens go in it
    std::chrono::milliseconds connect_limit{1500};
    std::chrono::milliseconds total_limit{4000};
    std::size_t most_bytes = 256 * 1024;
    std::string ca_file;     ///< with the authorities that are trusted; empty: the system's
    bool allow_http = false; ///< else only https, with the peer's certificate and name verified
};

struct Answer {
    int status = 0;
    std::string content_type;
    std::string body;
};

/// Why there is no answer.
enum class CallFault {
    timed_out,
    unreachable,
    broken, ///< the connection broke before the answer was whole
    too_large,
    not_trusted,
};

/// Makes the call on the calling thread's own handle. Never with a transaction open.
Expected<Answer, CallFault> call(const Call& call);

/// Prepares libcurl; once, in main, before any thread.
void initialise_client();

} // namespace tianbao::net
