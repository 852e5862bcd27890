// SPDX-License-Identifier: MPL-2.0
#include "review/decision.hpp"

#include "review/desk_repository.hpp"
#include "roster/roster_repository.hpp"

namespace tianbao::review {

std::string object_of(const ReviewFiling& filing)
{
    return filing.enterprise.text() + "/" + filing.period.text();
}

/// What was typed has been sent or is not needed any more, and nobody has the filing open.
void Decisions::clear_desk(db::Transaction& tx, const ReviewFiling& seen)
{
    DeskRepository desk(tx, seen.enterprise, seen.period);
    desk.drop(officer());
    desk.release();
}

bool Decisions::give_back(const ReviewFiling& seen, const ReturnReason& reason)
{
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.give_back(seen, reason, officer(), source_.at)) return false;
    roster::RosterRepository(tx).follow_filing(seen.enterprise, seen.period);
    clear_desk(tx, seen);
    Facts facts{{"reason", reason.reason}, {"class", std::string(word_of(reason.reason_class))}};
    if (!reason.notes.empty()) facts["marks"] = std::to_string(reason.notes.size());
    if (seen.request) facts["requested"] = "yes";
    if (reason.fix_due) facts["fix_due"] = day_text(*reason.fix_due);
    if (!reason.contact.empty()) facts["contact"] = reason.contact;
    reviews.tell_filler(seen, "filing.returned", facts, source_.at);
    audit::record(tx, source_,
                  {"filing.return",
                   "filing",
                   object_of(seen),
                   {{"submission", std::to_string(seen.submission)},
                    {"class", std::string(word_of(reason.reason_class))},
                    {"marks", std::to_string(reason.notes.size())},
                    {"request", seen.request ? seen.request->id : ""}}});
    tx.commit();
    return true;
}

bool Decisions::accept(const ReviewFiling& seen)
{
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.accept(seen, level_, leaves_to_centre(level_, has_two_levels_), officer(), source_.at)) return false;
    roster::RosterRepository(tx).follow_filing(seen.enterprise, seen.period);
    clear_desk(tx, seen);
    // to the enterprise the two levels are one word, which it is told once
    if (seen.state != filing::State::accepted) reviews.tell_filler(seen, "filing.accepted", {}, source_.at);
    audit::record(
        tx, source_,
        {"filing.accept", "filing", object_of(seen), {{"submission", std::to_string(seen.submission)}, {"level", std::string(word_of(level_))}}});
    tx.commit();
    return true;
}

bool Decisions::refuse_request(const ReviewFiling& seen, const std::string& answer)
{
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.refuse_request(seen, answer, officer(), source_.at)) return false;
    reviews.tell_filler(seen, "filing.request_refused", {{"reason", answer}}, source_.at);
    audit::record(
        tx, source_,
        {"filing.refuse_request", "filing", object_of(seen), {{"submission", std::to_string(seen.submission)}, {"request", seen.request->id}}});
    tx.commit();
    return true;
}

} // namespace tianbao::review
