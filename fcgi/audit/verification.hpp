// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/chain.hpp"
#include "db/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::audit {

/// How a chain is broken.
enum class Breach {
    seal_missing,       ///< the number is not there, or is below others that are
    seal_changed,       ///< its columns do not give its hash
    seal_out_of_chain,  ///< it does not follow the one before
    rows_changed,       ///< its rows, as they are linked, are not those it was made over
    event_missing,      ///< a linked row of audit_event is gone
    event_changed,      ///< a row does not give the hash that its link has
    event_put_in,       ///< a row that no seal has, or that was sealed long after its time
    kept_hash_unknown,  ///< no seal has the hash that was kept outside: the chain was cut or made anew
    purged_before_time, ///< rows were removed before they were old enough
};

/// The first thing that is wrong.
struct Finding {
    Breach breach = Breach::seal_missing;
    std::int64_t seal = 0; ///< 0: none is concerned
    std::string event = {};
    std::string hash = {}; ///< the one that was kept
};

/// What a verification saw, 审计链核验.
struct Verification {
    std::int64_t first_seal = 0; ///< 0: there is none
    std::optional<Seal> last;
    std::int64_t seals = 0;
    std::int64_t events = 0;
    std::int64_t purged_through = 0; ///< the rows of the seals up to it are gone, as an act in the chain says
    std::int64_t waiting = 0;        ///< rows that no seal has yet
    std::optional<Finding> breach;
};

/// Which hashes were kept outside.
struct KeptHashes {
    std::vector<std::string> from; ///< the verification begins with the first of their seals
    std::vector<std::string> seen; ///< they have to be there
};

/// Reads the chain and all rows that it covers, up to the first breach.
Verification verify(db::Reader database, const KeptHashes& kept, Instant now);

/// verify(), which leaves its outcome as an act.
Verification verify_and_record(db::Pool& pool, const KeptHashes& kept, Instant now);

/// "seal_missing"
std::string_view word_of(Breach breach);

/// For the person at the terminal: what was seen, and what is wrong.
std::string text_of(const Verification& verification);

} // namespace tianbao::audit
