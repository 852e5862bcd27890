// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/routes.hpp"

#include <string>
#include <utility>

/// The kinds of rows that the route table has.
namespace tianbao::row {

using http::Access;
using http::Bound;
using http::Method;

template <class Handlers>
http::Handler to(Handlers& handlers, http::Response (Handlers::*method)(const http::Request&, const http::Caller&))
{
    return [&handlers, method](const http::Request& request, const http::Caller& caller) { return (handlers.*method)(request, caller); };
}

inline http::Route get(std::string pattern, Access access, http::Handler handler)
{
    return {Method::get, std::move(pattern), access, std::move(handler)};
}

inline http::Route post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler)};
}

/// A POST of a page's script.
inline http::Route script_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), false, true};
}

/// A POST whose form carries the key of its act.
inline http::Route repeatable_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), true};
}

/// A POST of a page's script that carries the key of its act.
inline http::Route repeatable_script_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), true, true};
}

/// A POST of another server, which proves itself by what it posts.
inline http::Route server_post(std::string pattern, http::Handler handler)
{
    return {Method::post, std::move(pattern), Access::anyone, std::move(handler), false, true, false, true};
}

/// What an accounting program asks, with an enterprise key: no session, no form, no token.
inline http::Route key_get(std::string pattern, http::Handler handler)
{
    return {Method::get, std::move(pattern), Access::enterprise_key, std::move(handler)};
}

inline http::Route key_put(std::string pattern, http::Handler handler)
{
    return {Method::put, std::move(pattern), Access::enterprise_key, std::move(handler), true};
}

/// A POST whose form may hold files.
inline http::Route file_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), false, false, true};
}

/// A file that is made, or read, while its user waits.
inline http::Route download_get(std::string pattern, Access access, http::Handler handler)
{
    return {Method::get, std::move(pattern), access, std::move(handler), false, false, false, false, Bound::download};
}

/// What 管理端 reads: lists, totals, files and their like, which can wait while enterprises file. `with_fields` makes it an act's page where
/// its address may say what became of an act.
inline http::Route report_get(std::string pattern, Access access, http::Handler handler)
{
    return {Method::get, std::move(pattern), access, std::move(handler), false, false, false, false, Bound::report};
}

/// The same, asked for by a POST since it leaves a trace, as an export does.
inline http::Route report_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), false, false, false, false, Bound::report};
}

/// The same of a file that is posted and not kept.
inline http::Route report_file_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), false, false, true, false, Bound::report};
}

} // namespace tianbao::row
