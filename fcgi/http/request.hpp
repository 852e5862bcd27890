// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/form_data.hpp"
#include "http/multipart.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::http {

enum class Method { get, head, post, put, other };

/// What nginx handed over, before anything in it is trusted.
struct Request {
    std::string id; ///< 32 hexadecimal digits; nginx's own where it sent one
    Method method = Method::get;
    std::string path;       ///< as sent, less the query
    std::string query_text; ///< as sent, without "?"
    std::string content_type;
    std::string body;             ///< at most the configured limit
    bool body_too_large = false;  ///< the body was read to its end and thrown away
    bool body_incomplete = false; ///< shorter than its Content-Length, or the length was no number
    std::string host;
    std::string origin;
    std::string referer;
    std::string fetch_site; ///< Sec-Fetch-Site
    std::string user_agent;
    std::string cookie_text;
    std::string authorization; ///< as sent: of programs that come with an enterprise key
    std::string client_address;

    // filled in by dispatch
    FormData query;
    FormData form;
    std::vector<UploadedFile> files;                             ///< only on routes that take them
    std::map<std::string, std::string, std::less<>> path_values; ///< by the names in the route's pattern

    /// The part of the path that stands for `name` in the route's pattern.
    const std::string& path_value(std::string_view name) const { return path_values.find(name)->second; }

    /// The value of a cookie; empty when it was not sent.
    std::string_view cookie(std::string_view name) const;

    /// Whether it says that a page of `public_origin` sent it. Every browser says so of a form's post, in one of three headers.
    bool is_from_page_of(std::string_view public_origin) const;

    /// Path and query, as a return address within the portal.
    std::string target() const { return query_text.empty() ? path : path + "?" + query_text; }
};

} // namespace tianbao::http
