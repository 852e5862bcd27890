// SPDX-License-Identifier: MPL-2.0
#include "http/response.hpp"

#include "http/form_data.hpp"

namespace tianbao::http {

Response html_page(std::string body, int status)
{
    return {status, {{"Content-Type", "text/html; charset=utf-8"}}, std::move(body)};
}

Response see_other(std::string target)
{
    return {303, {{"Location", std::move(target)}}, {}};
}

Response json(std::string body, int status)
{
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, std::move(body)};
}

Response download(std::string bytes, std::string content_type, std::string_view filename)
{
    const auto dot = filename.rfind('.');
    const std::string plain =
        "file" + std::string(dot == std::string_view::npos ? std::string_view{} : filename.substr(dot)); // for programs that know no other
    return {200,
            {{"Content-Type", std::move(content_type)},
             {"Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + url_encode(filename)}},
            std::move(bytes)};
}

Response streamed_download(std::function<void(const ChunkSink&)> stream, std::string content_type, std::string_view filename)
{
    auto response = download({}, std::move(content_type), filename);
    response.stream = std::move(stream);
    return response;
}

Response plain_text(std::string body, int status)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::move(body)};
}

} // namespace tianbao::http
