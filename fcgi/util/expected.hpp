// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <tl/expected.hpp>

namespace tianbao {

/// A value, or the reason why there is none. For what a user can act on; faults are exceptions.
template <class T, class E>
using Expected = tl::expected<T, E>;

template <class E>
using Unexpected = tl::unexpected<E>;

} // namespace tianbao
