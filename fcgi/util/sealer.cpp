// SPDX-License-Identifier: MPL-2.0
#include "util/sealer.hpp"

#include <algorithm>

namespace tianbao {

namespace {

constexpr std::size_t kLongestKeyId = 20;
constexpr std::size_t kHashBytes = 16;
constexpr std::size_t kTailBytes = 8; ///< tells 10,000 apart

/// The parts of a sealed value.
struct Parts {
    CipherKind cipher;
    std::string_view key;
    std::string_view rest;
};

std::optional<Parts> parts_of(std::string_view stored)
{
    const auto first = stored.find(':');
    if (first == std::string_view::npos) return std::nullopt;
    const auto cipher = cipher_from(stored.substr(0, first));
    const auto second = cipher ? stored.find(':', first + 1) : std::string_view::npos;
    if (second == std::string_view::npos) return std::nullopt;
    const auto key = stored.substr(first + 1, second - first - 1);
    if (!is_key_id(key)) return std::nullopt;
    return Parts{*cipher, key, stored.substr(second + 1)};
}

std::string context_of(const SealedPlace& place)
{
    return std::string(place.column) + '\n' + std::string(place.row);
}

bool is_quoted(std::string_view json)
{
    return json.size() > 1 && json.front() == '"' && json.back() == '"' && parts_of(json.substr(1, json.size() - 2));
}

[[noreturn]] void refuse(const SealedPlace& place, const std::string& why)
{
    throw Unsealable("a sealed value of " + std::string(place.column) + " " + why);
}

} // namespace

bool is_key_id(std::string_view id)
{
    return !id.empty() && id.size() <= kLongestKeyId &&
           std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::optional<std::string> key_of_sealed(std::string_view stored)
{
    if (!stored.empty() && stored.front() == '"') stored.remove_prefix(1);
    const auto parts = parts_of(stored);
    return parts ? std::optional(std::string(parts->key)) : std::nullopt;
}

Sealer::Sealer(const std::vector<SealingKey>& keys, std::string current) : current_(std::move(current))
{
    for (const auto& key : keys) ciphers_.emplace(key.id, Cipher(key.cipher, key.secret));
    if (!ciphers_.contains(current_) || ciphers_.size() > kMostSealingKeys) throw std::invalid_argument("no such key to seal with, or too many");
}

std::string Sealer::beginning() const
{
    return std::string(word_of(cipher(current_).kind())) + ':' + current_ + ':';
}

std::string Sealer::sealed(std::string_view text, const SealedPlace& place) const
{
    return text.empty() ? std::string{} : beginning() + base64url(cipher(current_).sealed(text, context_of(place)));
}

std::string Sealer::sealed_bytes(std::string_view bytes, const SealedPlace& place) const
{
    return beginning() + cipher(current_).sealed(bytes, context_of(place));
}

std::string Sealer::sealed_json(std::string_view json, const SealedPlace& place) const
{
    return '"' + sealed(json, place) + '"';
}

SealedNumber Sealer::sealed(const Telephone& number, const SealedPlace& place) const
{
    SealedNumber stored{sealed(number.reveal(), place), {}, {}};
    const auto digits = compared_digits(number.reveal());
    if (digits.empty()) return stored;
    const auto& by = cipher(current_);
    stored.hash = hash(by, digits);
    if (digits.size() >= kTailDigits) stored.tail = hash(by, digits.substr(digits.size() - kTailDigits));
    return stored;
}

std::string Sealer::opened(std::string_view text, const SealedPlace& place) const
{
    const auto parts = parts_of(text);
    if (!parts) return std::string(text);
    const auto bytes = base64url_decoded(parts->rest);
    if (!bytes) refuse(place, "does not open: it is cut off or changed");
    return opened_bytes(std::string(text.substr(0, text.size() - parts->rest.size())) + *bytes, place);
}

std::string Sealer::opened_bytes(std::string_view bytes, const SealedPlace& place) const
{
    const auto parts = parts_of(bytes);
    if (!parts) return std::string(bytes);
    const auto by = ciphers_.find(parts->key);
    if (by == ciphers_.end()) refuse(place, "names the key " + std::string(parts->key) + ", which [sealing] does not have");
    auto opened = by->second.kind() == parts->cipher ? by->second.opened(parts->rest, context_of(place)) : std::nullopt;
    if (!opened)
        refuse(place, "does not open with the key " + std::string(parts->key) + ": it has another secret, or the value was moved or changed");
    return std::move(*opened);
}

std::string Sealer::opened_json(std::string_view json, const SealedPlace& place) const
{
    return is_quoted(json) ? opened(json.substr(1, json.size() - 2), place) : std::string(json);
}

/// Four digits are hashed as a tail, and shorter, so that a tail is never taken for a whole number.
std::string Sealer::hash(const Cipher& by, std::string_view digits) const
{
    const bool is_tail = digits.size() == kTailDigits;
    return base64url(by.hash((is_tail ? "tail:" : "number:") + std::string(digits)).substr(0, is_tail ? kTailBytes : kHashBytes));
}

NumberMarks Sealer::marks(std::string_view digits) const
{
    NumberMarks marks;
    const auto compared = compared_digits(digits);
    if (compared.empty()) return marks;
    marks.fill(compared);
    auto next = marks.begin();
    for (const auto& [id, by] : ciphers_) *++next = hash(by, compared);
    return marks;
}

std::optional<CipherKind> Sealer::cipher_of(std::string_view key) const
{
    const auto found = ciphers_.find(key);
    return found == ciphers_.end() ? std::nullopt : std::optional(found->second.kind());
}

std::vector<std::string> Sealer::keys() const
{
    std::vector<std::string> keys;
    for (const auto& [id, by] : ciphers_) keys.push_back(id);
    return keys;
}

} // namespace tianbao
