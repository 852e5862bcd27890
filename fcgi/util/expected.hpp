// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <tl/expected.hpp>

namespace tianbao {

/// A value, or the reason why there is none. For what a user can act on; faults are exceptions.
template <class T, class E>
using Expected = tl::expected<T, E>;

/// The reason alone, on its way into an Expected. A class of its own, since clang before 19 deduces no alias template.
template <class E>
class Unexpected : public tl::unexpected<E> {
public:
    using tl::unexpected<E>::unexpected;
};

template <class E>
Unexpected(E) -> Unexpected<E>;

} // namespace tianbao
