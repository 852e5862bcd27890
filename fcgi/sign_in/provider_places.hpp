// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/places.hpp"

#include <memory>
#include <optional>

namespace tianbao::sign_in {

/// Places of a process's threads that wait for one provider. Nobody waits for a place: who finds none is turned away at once.
class ProviderPlaces {
public:
    explicit ProviderPlaces(int most) : own_(most, std::chrono::milliseconds{0}, 0) {}

    /// A place of the provider and, where it shares with the others, of all together. Given back when it ends.
    struct Place {
        Places::Place own;
        std::optional<Places::Place> of_all;
    };

    /// From now on a place is one of `all`, too. Before any is taken.
    void share(std::shared_ptr<Places> all) { all_ = std::move(all); }

    [[nodiscard]] std::optional<Place> take()
    {
        auto own = own_.take();
        if (!own) return std::nullopt;
        auto of_all = all_ ? all_->take() : std::nullopt;
        if (all_ && !of_all) return std::nullopt;
        return Place{*std::move(own), std::move(of_all)};
    }

private:
    Places own_;
    std::shared_ptr<Places> all_;
};

} // namespace tianbao::sign_in
