// SPDX-License-Identifier: MPL-2.0
#include "account/password.hpp"

#include "account/common_passwords.hpp"
#include "util/outcome.hpp"
#include "util/text.hpp"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <set>
#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr std::size_t kFewestDifferent = 4;
constexpr std::size_t kShortestPersonal = 2;
constexpr std::chrono::seconds kPatience{3};

bool contains(const std::string& folded, std::string_view part)
{
    if (code_points(part) < kShortestPersonal) return false;
    return folded.find(nfkc_case_folded(part)) != std::string::npos;
}

bool has_few_different(const std::string& text)
{
    std::set<std::string_view> different;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
        different.insert(std::string_view(text).substr(i, end - i));
        i = end;
    }
    return different.size() < kFewestDifferent;
}

/// Every character follows its neighbour, upwards or downwards; 9 is followed by 0.
bool is_one_run(const std::string& text, int step)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool wraps = step > 0 ? text[i - 1] == '9' && text[i] == '0' : text[i - 1] == '0' && text[i] == '9';
        if (text[i] - text[i - 1] != step && !wraps) return false;
    }
    return true;
}

bool is_of(const std::string& hash, const Secret& password)
{
    return crypto_pwhash_str_verify(hash.c_str(), password.expose().data(), password.size()) == 0;
}

void start_sodium()
{
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

} // namespace

std::optional<NewPasswordFault> fault_of_new_password(const Secret& password, const PasswordOwner& owner)
{
    if (password.empty()) return NewPasswordFault::required;
    const auto length = code_points(password.expose());
    if (length < kShortestPassword) return NewPasswordFault::too_short;
    if (length > kLongestPassword) return NewPasswordFault::too_long;
    if (password == owner.present_password) return NewPasswordFault::same;
    const Secret folded(nfkc_case_folded(password.expose()));
    const auto& text = folded.expose();
    if (contains(text, owner.login_name) || contains(text, owner.name) || contains(text, owner.mobile)) return NewPasswordFault::personal;
    if (has_few_different(text) || is_one_run(text, 1) || is_one_run(text, -1) || is_common_password(text)) return NewPasswordFault::common;
    return std::nullopt;
}

std::string cost_of(const std::string& hash)
{
    std::size_t end = 0; // of what comes before the fourth "$": the kind, its version and its cost
    for (int dollar = 0; dollar < 3; ++dollar) {
        end = hash.find('$', end);
        if (end == std::string::npos) return {};
        ++end;
    }
    return hash.substr(0, hash.find('$', end));
}

std::string hash_password(const Secret& password, const PasswordCost& cost)
{
    start_sodium();
    const auto& text = password.expose();
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), text.data(), text.size(), cost.passes, cost.memory_kib * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    hash.resize(hash.find('\0'));
    return hash;
}

int most_waiting_with_passwords(int threads, int most_at_once)
{
    return std::max(1, threads / 2 - most_at_once);
}

PasswordHashes::PasswordHashes(const PasswordCost& cost, int most_at_once, int most_waiting, std::shared_ptr<Places> slow)
    : cost_(cost), nobody_(hash_password(Secret(random_token()), cost)),
      places_(std::make_unique<Places>(most_at_once, kPatience, most_waiting, std::move(slow)))
{
}

Places::Place PasswordHashes::turn() const
{
    auto place = places_->take();
    if (!place) throw Unavailable("too many passwords are being checked");
    return *std::move(place);
}

std::string PasswordHashes::hash(const Secret& password) const
{
    const auto held = turn();
    return hash_password(password, cost_);
}

bool PasswordHashes::verify(const std::string& hash, const Secret& password) const
{
    const auto held = turn();
    return is_of(hash, password);
}

bool PasswordHashes::verify_alike(const Places::Place& /*turn*/, const std::string& hash, const Secret& password,
                                  const std::vector<std::string>& costs) const
{
    bool is_right = false;
    for (const auto& one : compared(hash, costs)) is_right = (is_of(one, password) && one == hash) || is_right;
    return is_right;
}

std::vector<std::string> PasswordHashes::compared(const std::string& hash, const std::vector<std::string>& costs) const
{
    const auto present = cost_of(nobody_);
    const auto salt_and_hash = nobody_.substr(present.size());
    std::set<std::string> all{present};
    for (const auto& cost : costs) {
        if (!cost.empty()) all.insert(cost); // a voided one has none
    }
    std::vector<std::string> compared;
    if (!hash.empty()) compared.push_back(hash);
    for (const auto& cost : all) {
        if (cost != cost_of(hash)) compared.push_back(cost + salt_and_hash);
    }
    return compared;
}

bool PasswordHashes::is_of_other_cost(const std::string& hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.c_str(), cost_.passes, cost_.memory_kib * 1024) != 0;
}

} // namespace tianbao::account
