// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/seal.hpp"
#include "db/database.hpp"
#include "http/dispatch.hpp"
#include "util/time.hpp"

namespace tianbao::filing {

/// Who calls with an enterprise key; dispatch asks it for each request of a program.
class KeyGate {
public:
    KeyGate(db::Pool& pool, const account::Seal& seal, const Clock& clock) : pool_(pool), seal_(seal), clock_(clock) {}

    http::KeyCheck identify(const http::Request& request) const;

private:
    db::Pool& pool_;
    const account::Seal& seal_;
    const Clock& clock_;
};

} // namespace tianbao::filing
