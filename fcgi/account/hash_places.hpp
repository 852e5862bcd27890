// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <semaphore>

namespace tianbao::account {

/// Lets a bounded number of passwords be hashed at once in this process: each takes the memory that [former_users] says.
class HashPlaces {
public:
    explicit HashPlaces(int most_at_once, std::chrono::milliseconds patience = std::chrono::seconds{3}) : patience_(patience), free_(most_at_once) {}

    /// A place, given back when it ends.
    class Place {
    public:
        explicit Place(HashPlaces& places);
        ~Place() { places_.free_.release(); }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        HashPlaces& places_;
    };

    /// Waits for one. Throws Unavailable when none was free in time.
    [[nodiscard]] Place take() { return Place(*this); }

private:
    std::chrono::milliseconds patience_;
    std::counting_semaphore<> free_;
};

} // namespace tianbao::account
