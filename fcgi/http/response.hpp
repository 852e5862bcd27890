// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
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

/// What a script asked for: `body` is JSON.
Response json(std::string body, int status = 200);

/// Plain text, for probes.
Response plain_text(std::string body, int status = 200);

/// A file to be kept under `filename`, which is UTF-8 (RFC 6266, RFC 8187).
Response download(std::string bytes, std::string content_type, std::string_view filename);

/// Outcomes that end a handler at once; dispatch turns each into its page.
struct NotFound {};
struct Forbidden {};
struct BadRequest {};

} // namespace tianbao::http
