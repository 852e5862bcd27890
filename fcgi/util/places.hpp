// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace tianbao {

/// Places for what no more than a few threads of this process may do at once. The threads share it.
class Places {
public:
    /// A place, given back when it ends.
    class Place {
    public:
        Place(Place&& other) noexcept : places_(std::exchange(other.places_, nullptr)) {}
        Place& operator=(Place&&) = delete;
        ~Place()
        {
            if (places_) places_->give_back();
        }

    private:
        friend class Places;
        explicit Place(Places& places) : places_(&places) {}

        Places* places_;
    };

    static constexpr int kAnyNumber = std::numeric_limits<int>::max();

    /// Who finds none free waits so long for one, unless `most_waiting` others do already. Who has a place or waits for one has a place of `all`, too,
    /// when there is such: without one there, nobody waits here.
    Places(int most_at_once, std::chrono::milliseconds patience, int most_waiting = kAnyNumber, std::shared_ptr<Places> all = nullptr)
        : patience_(patience), most_waiting_(most_waiting), all_(std::move(all)), free_(most_at_once)
    {
    }

    /// A place; nothing when none was free in time.
    [[nodiscard]] std::optional<Place> take();

    /// The same without waiting.
    [[nodiscard]] std::optional<Place> take_free();

private:
    bool takes_own();
    bool takes_own_free();
    bool waits_for_one(std::unique_lock<std::mutex>& lock);
    void give_back();

    const std::chrono::milliseconds patience_;
    const int most_waiting_;
    const std::shared_ptr<Places> all_;
    std::mutex mutex_;
    std::condition_variable given_back_;
    int free_;
    int waiting_ = 0;
};

} // namespace tianbao
