// SPDX-License-Identifier: MPL-2.0
#include "account/totp.hpp"

#include "http/form_data.hpp"

#include <liboath/oath.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr std::size_t kKeyBytes = 20;
constexpr std::size_t kGroup = 4;

void start_oath()
{
    static const bool started = oath_init() == OATH_OK;
    if (!started) throw std::runtime_error("liboath does not start");
}

std::int64_t step_at(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch() / kTotpStep;
}

std::string code_of_step(const Secret& key, std::int64_t step)
{
    start_oath();
    char code[kTotpDigits + 1] = {};
    if (oath_hotp_generate(key.expose().data(), key.expose().size(), static_cast<std::uint64_t>(step), kTotpDigits, false,
                           OATH_HOTP_DYNAMIC_TRUNCATION, code) != OATH_OK)
        throw std::runtime_error("no code can be made");
    return code;
}

std::string base32(const Secret& key)
{
    start_oath();
    char* out = nullptr;
    std::size_t size = 0;
    const int outcome = oath_base32_encode(key.expose().data(), key.expose().size(), &out, &size);
    if (outcome != OATH_OK) throw std::bad_alloc();
    const std::unique_ptr<char, decltype(&std::free)> owned(out, &std::free);
    return {out, size};
}

} // namespace

Secret new_totp_key()
{
    return Secret(random_bytes(kKeyBytes));
}

std::string totp_key_text(const Secret& key)
{
    std::string text;
    for (const char c : base32(key)) {
        if (text.size() % (kGroup + 1) == kGroup) text += ' ';
        text += c;
    }
    return text;
}

std::string totp_uri(const Secret& key, std::string_view issuer, std::string_view account)
{
    const auto name = http::url_encode(issuer);
    return "otpauth://totp/" + name + ":" + http::url_encode(account) + "?secret=" + base32(key) + "&issuer=" + name;
}

std::string totp_code(const Secret& key, Instant at)
{
    return code_of_step(key, step_at(at));
}

std::optional<std::int64_t> totp_step_of(const Secret& key, const Secret& code, Instant now)
{
    const auto present = step_at(now);
    std::optional<std::int64_t> found;
    for (const auto step : {present - 1, present + 1, present}) {
        if (Secret(code_of_step(key, step)) == code) found = step;
    }
    return found;
}

} // namespace tianbao::account
