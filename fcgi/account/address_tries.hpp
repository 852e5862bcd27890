// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace tianbao::account {

/// So many wrong passwords may come from one address in a window; a right one does not count, unless it is an initial one.
/// An office behind one address has room in it, and nobody keeps others out for longer than the window.
inline constexpr int kMostTriesOfAddress = 30;
inline constexpr std::chrono::minutes kAddressWindow{10};

/// So many of them may be for one account that cannot be locked any more that day.
inline constexpr int kMostTriesOfAddressAtAccount = 5;

/// What counts as one address, 网络地址: of IPv6 the network of 64 bits that a subscriber has, else the address.
std::string address_key(std::string_view address);

/// The same for the tries of an address at one account.
std::string address_key_at(const UserId& account, std::string_view address);

/// The same for forms of nobody known that an address sends.
std::string address_key_of_forms(std::string_view address);

} // namespace tianbao::account
