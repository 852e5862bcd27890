// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/chain.hpp"
#include "audit/search.hpp"
#include "db/database.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::audit {

/// A row of the trail with what it names, 审计记录.
struct RecordedEvent {
    std::string id;
    Instant at;
    std::string act;
    std::string actor; ///< id; empty: nobody was known
    std::string actor_name;
    std::string object_kind;
    std::string object_id;
    std::string object_name; ///< of an enterprise or a person; empty: none is known
    std::string uscc;        ///< of the enterprise that the object is or belongs to
    std::string detail;
    std::string client_address;
    std::string request_id;
    std::int64_t seal = 0; ///< 0: not sealed yet

    /// A command at a shell: nobody, from nowhere.
    bool is_by_operator() const { return actor.empty() && client_address.empty(); }
};

/// The seal of one row.
struct EventSeal {
    Seal seal;
    std::string event_hash;
};

/// Somebody with the name that was asked for.
struct Namesake {
    UserId id;
    std::string name;
    Instant created_at;
};

/// The last verification, as its act tells.
struct PastVerification {
    Instant at;
    std::string result; ///< "whole", or the word of a breach
    std::string seal;
    std::string event;
    std::string events;
};

/// Searches in the trail.
class EventRepository {
public:
    explicit EventRepository(db::Reader database) : database_(database) {}

    /// Newest first.
    std::vector<RecordedEvent> list(const Search& search, int limit);
    std::optional<RecordedEvent> find(std::string_view id);
    std::optional<EventSeal> seal_of(std::string_view id);

    /// By id, or by the whole name; one more than kMostNamesakes at most.
    std::vector<Namesake> people(std::string_view id_or_name);
    std::optional<EnterpriseId> enterprise(std::string_view uscc);
    std::optional<PastVerification> last_verification();

private:
    db::Reader database_;
};

} // namespace tianbao::audit
