// SPDX-License-Identifier: MPL-2.0
#include "sign_in/identity_provider.hpp"

namespace tianbao::sign_in {

SsoExpected<LogOutNotice> IdentityProvider::read_notice(const http::FormData&, Instant)
{
    return refuse(SsoFault::notice_not_taken);
}

std::string callback_url(const SsoSettings& settings)
{
    const auto url = settings.public_url + "/sign-in/callback";
    return settings.key == kFirstEntry ? url : url + "/" + settings.key;
}

std::string with_parameter(std::string url, std::string_view name, std::string_view value)
{
    url += url.find('?') == std::string::npos ? '?' : '&';
    url += name;
    url += '=';
    url += http::url_encode(value);
    return url;
}

} // namespace tianbao::sign_in
