// SPDX-License-Identifier: MPL-2.0
#include "account/hash_places.hpp"

#include "util/outcome.hpp"

namespace tianbao::account {

HashPlaces::Place::Place(HashPlaces& places) : places_(places)
{
    if (!places_.free_.try_acquire_for(places_.patience_)) throw Unavailable("too many passwords are being checked");
}

} // namespace tianbao::account
