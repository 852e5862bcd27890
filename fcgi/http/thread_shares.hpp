// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/fair_places.hpp"
#include "util/places.hpp"

#include <memory>

namespace tianbao::http {

/// How many of a worker's threads are there for plain pages and saves alone, whatever else is asked for: an eighth, one at least where there are two.
int kept_threads(int threads);

/// How many threads of a worker may be at reports or wait for that: half, one at least, and a quarter of these wait. One user has half of the places
/// at most.
FairBounds report_bounds(int threads);

/// How many threads of a worker may make files: as many as may be at reports, and as many wait. One user has a quarter of the threads at most, one at
/// least, and half as many wait.
FairBounds download_bounds(int threads);

/// Places of which each kind of slow work takes one beside its own, so that all kinds at their fullest leave `kept_threads` to the rest. Nobody waits
/// for one. Of four threads or more reports leave one to files, and both together one to who logs in; of eight or more both together leave a quarter.
struct ThreadShares {
    explicit ThreadShares(int threads);

    std::shared_ptr<Places> slow;  ///< all: what waits for a provider, the registry, the scanner or a password's turn; reports; files
    std::shared_ptr<Places> heavy; ///< of these reports and files; one of them has one of `slow`, too
};

} // namespace tianbao::http
