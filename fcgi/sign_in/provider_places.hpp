// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/places.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace tianbao::sign_in {

/// Places of a process's threads that wait for one provider. Who finds none is turned away, but for a few who wait a moment for a provider
/// that answers: when many log in within the same second hardly anybody has to be told to come again.
class ProviderPlaces {
public:
    static constexpr std::chrono::milliseconds kPatience{500};

    /// A quarter as many as have places wait for one, one at least.
    explicit ProviderPlaces(int most) : own_(most, kPatience, std::max(1, most / 4)) {}

    /// A place of the provider and, where it shares with the others, of all together. Given back when it ends.
    struct Place {
        Places::Place own;
        std::optional<Places::Place> of_all;
    };

    /// From now on a place is one of `all`, too. Before any is taken.
    void share(std::shared_ptr<Places> all) { all_ = std::move(all); }

    /// Waits for one unless the last who waited did so in vain. Who waits has a place of all together already.
    [[nodiscard]] std::optional<Place> take()
    {
        const auto began = std::chrono::steady_clock::now();
        auto place = taken([this] { return is_hanging_ ? own_.take_free() : own_.take(); });
        if (place)
            is_hanging_ = false;
        else if (std::chrono::steady_clock::now() - began >= kPatience)
            is_hanging_ = true;
        return place;
    }

    /// The same without waiting.
    [[nodiscard]] std::optional<Place> take_free()
    {
        return taken([this] { return own_.take_free(); });
    }

private:
    template <class TakeOwn>
    std::optional<Place> taken(const TakeOwn& take_own)
    {
        auto of_all = all_ ? all_->take_free() : std::nullopt;
        if (all_ && !of_all) return std::nullopt;
        auto own = take_own();
        if (!own) return std::nullopt;
        return Place{*std::move(own), std::move(of_all)};
    }

    Places own_;
    std::atomic<bool> is_hanging_ = false; ///< no place was given back for as long as anybody waits
    std::shared_ptr<Places> all_;
};

} // namespace tianbao::sign_in
