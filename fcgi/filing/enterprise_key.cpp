// SPDX-License-Identifier: MPL-2.0
#include "filing/enterprise_key.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

constexpr std::string_view kMark = "tbk_";
constexpr std::string_view kScheme = "bearer ";
constexpr std::size_t kKeyLength = 47; // the mark and 43 characters of base64url

bool is_key_sign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

KeyState state_of(const EnterpriseKey& key, Instant now)
{
    if (key.revoked_at) return KeyState::revoked;
    if (!key.is_of_present_right) return KeyState::right_gone;
    return key.expires_at <= now ? KeyState::expired : KeyState::good;
}

Expected<WantedKey, std::vector<KeyFault>> read_key(const KeyForm& form)
{
    std::vector<KeyFault> faults;
    const std::string name(trimmed(form.name));
    if (name.empty()) faults.push_back(KeyFault::name_missing);
    if (code_points(name) > kLongestKeyName) faults.push_back(KeyFault::name_long);
    const auto* days = std::find_if(std::begin(kKeyDays), std::end(kKeyDays), [&](int each) { return std::to_string(each) == form.days; });
    if (days == std::end(kKeyDays)) faults.push_back(KeyFault::days_missing);
    if (!faults.empty()) return Unexpected<std::vector<KeyFault>>(std::move(faults));
    return WantedKey{name, std::chrono::days{*days}};
}

Secret new_key()
{
    return Secret(std::string(kMark) + random_token());
}

Secret bearer_of(std::string_view authorization)
{
    if (authorization.size() != kScheme.size() + kKeyLength) return {};
    const auto scheme = authorization.substr(0, kScheme.size());
    if (!std::equal(scheme.begin(), scheme.end(), kScheme.begin(), [](char sent, char known) { return small(sent) == known; })) return {};
    const auto key = authorization.substr(kScheme.size());
    return key.starts_with(kMark) && std::all_of(key.begin(), key.end(), is_key_sign) ? Secret(std::string(key)) : Secret{};
}

} // namespace tianbao::filing
