// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <stdexcept>

namespace tianbao {

/// A conflict undid the whole unit of work (deadlock, certification failure): it may be run again from its start.
struct TryAgain : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The connection was lost during a commit: whether it took effect has to be looked up by the act's key.
struct OutcomeUnknown : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A part that the portal needs does not answer at present.
struct Unavailable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace tianbao
