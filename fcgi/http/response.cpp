// SPDX-License-Identifier: MPL-2.0
#include "http/response.hpp"

namespace tianbao::http {

Response html_page(std::string body, int status)
{
    return {status, {{"Content-Type", "text/html; charset=utf-8"}}, std::move(body)};
}

Response see_other(std::string target)
{
    return {303, {{"Location", std::move(target)}}, {}};
}

Response plain_text(std::string body, int status)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::move(body)};
}

} // namespace tianbao::http
