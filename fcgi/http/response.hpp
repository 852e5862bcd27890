// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tianbao::http {

struct Response {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    Response with_header(std::string name, std::string value) &&
    {
        headers.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }
};

/// An HTML page.
Response html_page(std::string body, int status = 200);

/// 303: the browser goes on with a GET of `target`.
Response see_other(std::string target);

/// Plain text, for probes.
Response plain_text(std::string body, int status = 200);

/// Outcomes that end a handler at once; dispatch turns each into its page.
struct NotFound {};
struct Forbidden {};
struct BadRequest {};

} // namespace tianbao::http
