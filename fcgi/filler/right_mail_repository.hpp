// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filler {

using RightMailId = Id<struct RightMailTag>;

/// An e-mail that tells an enterprise's contact of one change of the right.
struct RightMail {
    RightMailId id;
    std::string address;
    int attempts = 0; ///< before this one
    std::string enterprise;
    std::string uscc;
    std::string act; ///< of filler_change
    Instant changed_at;
    std::string holder; ///< the new one; empty: nobody
};

/// Those e-mails on their way. Each step is one statement, so that a runner that was lost has left a row that says how far it came.
class RightMailRepository {
public:
    explicit RightMailRepository(db::Reader& database) : database_(database) {}

    /// Those whose time has come, the earliest first.
    std::vector<RightMail> waiting(Instant now, int most);
    /// Gives up what was made before that time and is no news any more.
    void drop_made_before(Instant before);
    /// What was being sent before that time, by a runner that was lost: it may have been taken.
    void doubt_begun_before(Instant before);
    /// A portion of what was made before that time, whatever became of it: the addresses are the contacts'. How many.
    int remove_made_before(Instant before);

    /// Marks it as being sent. False: another runner is at it.
    bool begin(const RightMailId& id, Instant now);
    void sent(const RightMailId& id, Instant now);
    /// To be tried again at that time; the words are the server's.
    void put_off(const RightMailId& id, Instant next_at, std::string_view words);
    void fail(const RightMailId& id, std::string_view words);
    void doubt(const RightMailId& id, std::string_view words);

private:
    db::Reader& database_;
};

} // namespace tianbao::filler
