// SPDX-License-Identifier: MPL-2.0
#include "account/device.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tianbao::account {

namespace {

struct Sign {
    std::string_view sign;
    std::string_view name;
};

// the more special first: each browser also claims to be those it descends from
constexpr std::array kBrowsers{
    Sign{"Edg/", "Edge"},        Sign{"MicroMessenger/", "WeChat"}, Sign{"QQBrowser/", "QQ Browser"}, Sign{"HeadlessChrome/", "Chrome"},
    Sign{"Firefox/", "Firefox"}, Sign{"Chrome/", "Chrome"},         Sign{"Version/", "Safari"},
};
constexpr std::array kSystems{
    Sign{"Windows", "Windows"}, Sign{"HarmonyOS", "HarmonyOS"}, Sign{"Android", "Android"}, Sign{"iPhone", "iPhone"},
    Sign{"iPad", "iPad"},       Sign{"Mac OS X", "macOS"},      Sign{"Linux", "Linux"},
};

template <std::size_t Count>
const Sign* find_sign(const std::array<Sign, Count>& signs, std::string_view text)
{
    const auto found = std::find_if(signs.begin(), signs.end(), [&](const Sign& each) { return text.find(each.sign) != std::string_view::npos; });
    return found == signs.end() ? nullptr : &*found;
}

/// The digits that follow the sign.
std::string_view main_version(std::string_view text, std::string_view sign)
{
    const auto rest = text.substr(text.find(sign) + sign.size());
    return rest.substr(0, std::min(rest.find_first_not_of("0123456789"), std::size_t{4}));
}

} // namespace

std::string device_name(std::string_view user_agent)
{
    std::string name;
    if (const auto* browser = find_sign(kBrowsers, user_agent)) {
        name = browser->name;
        if (const auto version = main_version(user_agent, browser->sign); !version.empty()) name.append(" ").append(version);
    }
    if (const auto* system = find_sign(kSystems, user_agent)) name.append(name.empty() ? "" : ", ").append(system->name);
    return name;
}

} // namespace tianbao::account
