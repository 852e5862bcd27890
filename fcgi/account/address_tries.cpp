// SPDX-License-Identifier: MPL-2.0
#include "account/address_tries.hpp"

#include "util/secret.hpp"

#include <array>

#include <arpa/inet.h>

namespace tianbao::account {

namespace {

std::string key_for(const std::string& purpose, std::string_view address)
{
    constexpr std::size_t kLength = 40;
    return hex(sha256(purpose + "\n" + address_key(address))).substr(0, kLength);
}

} // namespace

std::string address_key(std::string_view address)
{
    const std::string text(address);
    std::array<char, sizeof(in6_addr)> bytes{};
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return text;
    return hex({bytes.data(), bytes.size() / 2});
}

std::string address_key_at(const UserId& account, std::string_view address)
{
    return key_for(account.text(), address);
}

std::string address_key_of_forms(std::string_view address)
{
    return key_for("forms", address);
}

} // namespace tianbao::account
