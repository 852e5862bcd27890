// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tianbao::http {

/// Takes the next bytes of an answer. Throws ClientGone when nobody is there any more to read them.
using ChunkSink = std::function<void(std::string_view)>;

struct Response {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    /// In the place of `body`: hands the bytes over one by one while it makes them, so that memory stays flat however long
    /// the answer is. Runs in the thread of the request after the handler has returned, never for HEAD. What it throws
    /// before its first bytes becomes the error page, as in a handler; later it cuts the answer short.
    std::function<void(const ChunkSink&)> stream{};

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

/// The same for a file that is made while it is sent.
Response streamed_download(std::function<void(const ChunkSink&)> stream, std::string content_type, std::string_view filename);

/// Ends a stream quietly: the client has gone.
struct ClientGone {};
/// A stream failed before its first bytes: dispatch's answer in its place.
struct InsteadOfStream {
    Response response;
};
/// A stream failed half-way, and the log says why: the connection is to be cut, so that the client sees that something is missing.
struct StreamCut {};

/// Outcomes that end a handler at once; dispatch turns each into its page.
struct NotFound {};
struct Forbidden {};
struct BadRequest {};

} // namespace tianbao::http
