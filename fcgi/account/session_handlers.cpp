// SPDX-License-Identifier: MPL-2.0
#include "account/session_handlers.hpp"

#include <fmt/format.h>

namespace tianbao::account {

http::Response SessionHandlers::extend(const http::Request&, const http::Caller& caller)
{
    const auto& user = caller.user();
    return http::json(fmt::format(R"({{"idle_seconds":{},"absolute_seconds":{}}})", user.idle_left.count(), user.absolute_left.count()));
}

} // namespace tianbao::account
