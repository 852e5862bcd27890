// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/chain.hpp"
#include "db/database.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::audit {

/// A link of a seal with the row that it is about.
struct LinkedRow {
    std::int64_t seal = 0;
    Link link;
    std::optional<EventRow> row; ///< nothing: it is gone
};

/// What waits for the next seal.
struct Waiting {
    std::int64_t events = 0; ///< at most kMostCounted
    std::optional<Instant> oldest;
};

inline constexpr int kMostCounted = 10000;

/// Seals and links. Of audit_event it only reads, but for remove_content, which the owner's account alone may do.
class SealRepository {
public:
    explicit SealRepository(db::Reader database) : database_(database) {}

    std::optional<Seal> last();
    std::optional<Seal> find(std::int64_t number);
    std::optional<Seal> find_by_hash(std::string_view hash);
    /// Those after `number`, in their order.
    std::vector<Seal> after(std::int64_t number, int limit);
    /// The number of the last seal that a link names; 0 without one.
    std::int64_t last_linked();

    /// Committed rows that no seal has, from the id on, in the order of their ids.
    std::vector<EventRow> unsealed(std::string_view from_id, int limit);
    /// The first row that no seal has although its id is less.
    std::optional<std::string> first_unsealed_before(std::string_view id);
    Waiting waiting(std::string_view from_id);
    /// Of the seals from first to last, by seal and id.
    std::vector<LinkedRow> rows_of(std::int64_t first, std::int64_t last);

    /// Throws db::DuplicateKey when somebody else has sealed meanwhile.
    void append(const Seal& seal, const std::vector<Link>& links);

    /// The last seal before which nothing is as young as `before`: its rows may be purged, and those of all before it. 0: none.
    std::int64_t last_older_than(Instant before);
    /// The first seal that has links; 0 without one.
    std::int64_t first_linked();
    /// Removes the rows of one seal with their links; the seal stays. Rows of audit_event that went.
    std::size_t remove_content(std::int64_t seal);

private:
    db::Reader database_;
};

} // namespace tianbao::audit
