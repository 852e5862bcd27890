// SPDX-License-Identifier: MPL-2.0
#include "audit/verification.hpp"

#include "audit/audit.hpp"
#include "audit/purge_repository.hpp"
#include "audit/retention.hpp"
#include "audit/seal_repository.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tianbao::audit {

namespace {

constexpr int kSealsAtOnce = 200;

/// One pass over the chain.
class Walk {
public:
    Walk(db::Reader database, Instant now) : seals_(database), purges_(database), now_(now) {}

    Verification run(const KeptHashes& kept)
    {
        if (const auto purge = purges_.last()) {
            seen_.purged_through = purge->through;
            purged_at_ = purge->at;
        }
        if (kept_are_there(kept) && start(kept) && walk() && end_is_whole()) nothing_is_put_in();
        return std::move(seen_);
    }

private:
    bool broken(Finding finding)
    {
        seen_.breach = std::move(finding);
        return false;
    }

    bool kept_are_there(const KeptHashes& kept)
    {
        for (const auto* hashes : {&kept.from, &kept.seen}) {
            for (const auto& hash : *hashes) {
                if (!seals_.find_by_hash(hash)) return broken({Breach::kept_hash_unknown, 0, {}, hash});
            }
        }
        return true;
    }

    /// Puts the walk before the seal that it begins with.
    bool start(const KeptHashes& kept)
    {
        std::int64_t first = 0;
        for (const auto& hash : kept.from) {
            const auto seal = seals_.find_by_hash(hash);
            if (seal && (first == 0 || seal->number < first)) first = seal->number;
        }
        if (first > 1) {
            previous_ = seals_.find(first - 1);
            if (!previous_) return broken({Breach::seal_missing, first - 1});
        }
        return true;
    }

    bool walk()
    {
        while (true) {
            const auto batch = seals_.after(previous_ ? previous_->number : 0, kSealsAtOnce);
            if (batch.empty()) return true;
            if (seen_.first_seal == 0) seen_.first_seal = batch.front().number;
            for (const auto& seal : batch) {
                if (!follows(seal) || !rows_are_whole(seal)) return false;
                previous_ = seal;
                ++seen_.seals;
            }
        }
    }

    bool follows(const Seal& seal)
    {
        const auto number = previous_ ? previous_->number + 1 : 1;
        if (seal.number != number) return broken({Breach::seal_missing, number});
        if (hash_of(seal) != seal.hash) return broken({Breach::seal_changed, seal.number});
        if (previous_ ? seal.previous_hash != previous_->hash : seal.previous_hash.find_first_not_of('0') != std::string::npos)
            return broken({Breach::seal_out_of_chain, seal.number});
        return true;
    }

    bool rows_are_whole(const Seal& seal)
    {
        if (seal.number <= seen_.purged_through) {
            if (*purged_at_ < seal.sealed_at + kLeastRetention) return broken({Breach::purged_before_time, seal.number});
            return true;
        }
        const auto least = previous_ ? least_id_after(*previous_, seal.sealed_at) : std::string{};
        std::vector<Link> links;
        for (auto& linked : seals_.rows_of(seal.number, seal.number)) {
            const auto& [event, hash] = linked.link;
            if (!linked.row) return broken({Breach::event_missing, seal.number, event});
            if (hash_of(*linked.row) != hash) return broken({Breach::event_changed, seal.number, event});
            if (event < least || !is_dated_rightly(*linked.row)) return broken({Breach::event_put_in, seal.number, event});
            links.push_back(std::move(linked.link));
        }
        const bool is_whole = !links.empty() && static_cast<int>(links.size()) == seal.events && links.front().event == seal.first_id &&
                              links.back().event == seal.last_id && content_hash_of(links) == seal.content_hash;
        if (!is_whole) return broken({Breach::rows_changed, seal.number});
        seen_.events += seal.events;
        return true;
    }

    /// The time of an act and the time in its id are one.
    static bool is_dated_rightly(const EventRow& row)
    {
        return std::chrono::floor<std::chrono::milliseconds>(instant_from_sql(row.at)) == instant_of_id(row.id);
    }

    bool end_is_whole()
    {
        seen_.last = previous_;
        const auto number = previous_ ? previous_->number : 0;
        if (seals_.last_linked() > number) return broken({Breach::seal_missing, number + 1});
        return true;
    }

    void nothing_is_put_in()
    {
        const auto least = previous_ ? least_id_after(*previous_, now_) : std::string{};
        if (const auto event = seals_.first_unsealed_before(least)) broken({Breach::event_put_in, 0, *event});
        seen_.waiting = seals_.waiting(least).events;
    }

    SealRepository seals_;
    PurgeRepository purges_;
    Instant now_;
    std::optional<Seal> previous_;
    std::optional<Instant> purged_at_;
    Verification seen_;
};

std::string text_of(const Finding& finding)
{
    const auto seal = finding.seal == 0 ? std::string("no seal") : fmt::format("seal {}", finding.seal);
    switch (finding.breach) {
    case Breach::seal_missing:
        return fmt::format("{} is missing", seal);
    case Breach::seal_changed:
        return fmt::format("{} was changed", seal);
    case Breach::seal_out_of_chain:
        return fmt::format("{} does not follow the seal before it", seal);
    case Breach::rows_changed:
        return fmt::format("{}: its rows are not those that it was made over", seal);
    case Breach::event_missing:
        return fmt::format("{}: row {} is gone", seal, finding.event);
    case Breach::event_changed:
        return fmt::format("{}: row {} was changed", seal, finding.event);
    case Breach::event_put_in:
        return fmt::format("{}: row {} was put in later", seal, finding.event);
    case Breach::kept_hash_unknown:
        return fmt::format("no seal has the hash {}: the chain was cut, or made anew", finding.hash);
    case Breach::purged_before_time:
        return fmt::format("{}: its rows were removed before they were {} days old", seal, std::chrono::days{kLeastRetention}.count());
    }
    return {};
}

} // namespace

Verification verify(db::Reader database, const KeptHashes& kept, Instant now)
{
    return Walk(database, now).run(kept);
}

Verification verify_and_record(db::Pool& pool, const KeptHashes& kept, Instant now)
{
    auto verification = verify(pool.read(), kept, now);
    const auto& breach = verification.breach;
    auto tx = pool.begin();
    record(tx, operator_source(now),
           {"audit.verify",
            "audit",
            "",
            {{"result", std::string(breach ? word_of(breach->breach) : "whole")},
             {"seal", std::to_string(breach              ? breach->seal
                                     : verification.last ? verification.last->number
                                                         : 0)},
             {"event", breach ? breach->event : ""},
             {"first", std::to_string(verification.first_seal)},
             {"events", std::to_string(verification.events)},
             {"hash", verification.last ? verification.last->hash : ""}}});
    tx.commit();
    return verification;
}

std::string_view word_of(Breach breach)
{
    switch (breach) {
    case Breach::seal_missing:
        return "seal_missing";
    case Breach::seal_changed:
        return "seal_changed";
    case Breach::seal_out_of_chain:
        return "seal_out_of_chain";
    case Breach::rows_changed:
        return "rows_changed";
    case Breach::event_missing:
        return "event_missing";
    case Breach::event_changed:
        return "event_changed";
    case Breach::event_put_in:
        return "event_put_in";
    case Breach::kept_hash_unknown:
        return "kept_hash_unknown";
    case Breach::purged_before_time:
        return "purged_before_time";
    }
    return {};
}

std::string text_of(const Verification& seen)
{
    std::string text;
    if (seen.seals > 0)
        text += fmt::format("{} seals from {} on with {} rows read\n", seen.seals, seen.first_seal, seen.events);
    else if (!seen.breach)
        text += "nothing is sealed yet\n";
    if (seen.purged_through > 0) text += fmt::format("rows of seals up to {} have been purged\n", seen.purged_through);
    if (seen.breach) return text + "BROKEN: " + text_of(*seen.breach) + "\n";
    if (seen.waiting > 0) text += fmt::format("{}{} rows wait for the next seal\n", seen.waiting, seen.waiting == kMostCounted ? " or more" : "");
    if (seen.last) text += fmt::format("whole; last seal {} {}\n", seen.last->number, seen.last->hash);
    return text;
}

} // namespace tianbao::audit
