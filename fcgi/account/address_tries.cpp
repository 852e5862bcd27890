// SPDX-License-Identifier: MPL-2.0
#include "account/address_tries.hpp"

#include "util/secret.hpp"

#include <array>

#include <arpa/inet.h>

namespace tianbao::account {

std::string address_key(std::string_view address)
{
    const std::string text(address);
    std::array<char, sizeof(in6_addr)> bytes{};
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return text;
    return hex({bytes.data(), bytes.size() / 2});
}

std::string address_key_at(const UserId& account, std::string_view address)
{
    constexpr std::size_t kLength = 40;
    return hex(sha256(account.text() + "\n" + address_key(address))).substr(0, kLength);
}

} // namespace tianbao::account
