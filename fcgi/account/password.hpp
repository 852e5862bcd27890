// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/places.hpp"
#include "util/secret.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::account {

/// What a new password may not be like.
struct PasswordOwner {
    std::string login_name;
    std::string name;
    std::string mobile;
    Secret present_password; ///< as just typed
};

/// Why a text cannot be the new password; the first that applies.
enum class NewPasswordFault {
    required,
    too_short, ///< less than kShortestPassword characters
    too_long,  ///< more than kLongestPassword characters
    same,      ///< the present one
    personal,  ///< contains login name, name or mobile
    common,    ///< few different characters, one run of neighbours such as 1234567890, or among the most used
};

inline constexpr std::size_t kShortestPassword = 10;
inline constexpr std::size_t kLongestPassword = 128;

std::optional<NewPasswordFault> fault_of_new_password(const Secret& password, const PasswordOwner& owner);

/// What one argon2id hash costs.
struct PasswordCost {
    std::size_t memory_kib = 19456;
    std::uint64_t passes = 2;
};

/// What an encoded hash says of its cost, everything before its salt; empty for none.
std::string cost_of(const std::string& hash);

/// The encoded argon2id hash of a password, with salt and cost in it. Throws std::bad_alloc when memory is short.
std::string hash_password(const Secret& password, const PasswordCost& cost);

/// How many threads of a worker may wait to check a password: with those that do, half of all, so that a flood of log-ins leaves the others
/// to all other pages. One at least.
int most_waiting_with_passwords(int threads, int most_at_once);

/// Checks passwords, a bounded number at once in this process.
class PasswordHashes {
public:
    /// Who checks one or waits for that has one of the places `slow`, when there are such.
    PasswordHashes(const PasswordCost& cost, int most_at_once, int most_waiting = Places::kAnyNumber, std::shared_ptr<Places> slow = nullptr);

    /// Throws Unavailable when too many are being checked already.
    std::string hash(const Secret& password) const;
    bool verify(const std::string& hash, const Secret& password) const;
    /// A turn for verify_alike(), taken before anything is counted: who finds none has not tried. Throws Unavailable when too many wait for one.
    [[nodiscard]] Places::Place turn() const;
    /// The same as verify() after the same work for everybody: whatever the name, the password is hashed once at each of the `costs` that kept
    /// hashes have, and at the present one. `hash` empty: of a name that does not exist, or is not looked at; false.
    bool verify_alike(const Places::Place& turn, const std::string& hash, const Secret& password, const std::vector<std::string>& costs) const;
    /// What verify_alike() compares with: the hash itself, and nobody's at every other cost.
    std::vector<std::string> compared(const std::string& hash, const std::vector<std::string>& costs) const;
    /// Whether a hash cost something else than one made now.
    bool is_of_other_cost(const std::string& hash) const;

private:
    PasswordCost cost_;
    std::string nobody_;
    std::unique_ptr<Places> places_; ///< each hash takes the memory that the cost says
};

} // namespace tianbao::account
