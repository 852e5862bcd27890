// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/places.hpp"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace tianbao {

struct FairBounds {
    int at_once = 1;        ///< of all
    int waiting = 0;        ///< of all, for a place
    int of_one = 1;         ///< at once, of one holder
    int waiting_of_one = 0; ///< of one holder
    std::chrono::milliseconds patience = std::chrono::seconds{2};
};

/// Places of which nobody has more than a share: for what a few threads of this process may do at once, and fewer of them for one holder. The
/// threads share it.
class FairPlaces {
    struct Share {
        int held = 0;
        int waiting = 0;
    };
    using Shares = std::map<std::string, Share, std::less<>>;

public:
    /// A place, given back when it ends.
    class Place {
    public:
        Place(Place&& other) noexcept
            : places_(std::exchange(other.places_, nullptr)), share_(other.share_), of_all_(std::move(other.of_all_))
        {
        }
        Place& operator=(Place&&) = delete;
        ~Place()
        {
            if (places_) places_->give_back(share_);
        }

    private:
        friend class FairPlaces;
        Place(FairPlaces& places, Shares::iterator share, std::optional<Places::Place> of_all)
            : places_(&places), share_(share), of_all_(std::move(of_all))
        {
        }

        FairPlaces* places_;
        Shares::iterator share_;
        std::optional<Places::Place> of_all_;
    };

    /// Who has a place or waits for one has a place of `all`, too, when there is such: without one there, nobody waits here.
    explicit FairPlaces(FairBounds bounds, std::shared_ptr<Places> all = nullptr) : bounds_(bounds), all_(std::move(all)) {}

    /// A place; nothing when none was free for this holder in time.
    [[nodiscard]] std::optional<Place> take(const std::string& holder) { return taken(holder, false); }

    /// The same for what must not wait for other holders: it is bounded by the holder's share alone, which is one more for it. It counts
    /// among the places all the same, but takes none of `all`.
    [[nodiscard]] std::optional<Place> take_beyond(const std::string& holder) { return taken(holder, true); }

private:
    std::optional<Place> taken(const std::string& holder, bool is_beyond);
    bool is_free_for(const Share& share, bool is_beyond) const;
    bool waits_for_one(std::unique_lock<std::mutex>& lock, Share& share, bool is_beyond);
    void give_back(Shares::iterator share);
    void forget_empty(Shares::iterator share);

    const FairBounds bounds_;
    const std::shared_ptr<Places> all_;
    std::mutex mutex_;
    std::condition_variable given_back_;
    Shares shares_; ///< of those who hold one or wait
    int held_ = 0;
    int waiting_ = 0;
};

} // namespace tianbao
