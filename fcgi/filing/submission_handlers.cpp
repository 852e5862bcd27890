// SPDX-License-Identifier: MPL-2.0
#include "filing/submission_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/doubt_repository.hpp"
#include "filing/filing_address.hpp"
#include "filing/right_repository.hpp"
#include "filing/submission_views.hpp"
#include "http/form_version.hpp"
#include "roster/roster_repository.hpp"
#include "util/outcome.hpp"

#include <fmt/format.h>

namespace tianbao::filing {

namespace {

/// The list, with word of the receipt.
http::Response told(const Desk& desk, period::Period period, std::string_view done)
{
    return http::see_other(fmt::format("/filing/{}?year={}&period={}&done={}", desk.enterprise.uscc, period.year(), period.text(), done));
}

/// The same form sent again: what it asks for is done. A draft that a form saved is not submitted by its key.
bool is_done(const Desk& desk, std::string_view submission_key)
{
    return desk.filing && desk.filing->state != State::draft && desk.filing->submission_key == submission_key;
}

} // namespace

/// The form of the confirmation page.
struct SubmissionHandlers::Posted {
    int version;
    std::string hash;
    Content shown; ///< what the hash is of
    ShownFindings findings;
    std::string submission_key;
    std::string typed_post;
    bool declared;
    bool looked_at;

    Expected<std::string, PostFault> post() const { return read_post(typed_post); }

    Signature signature(const Proposal& proposal) const
    {
        const auto post = this->post();
        return {typed_post, declared, post ? std::nullopt : std::optional{post.error()}, !declared, looked_at, misses_a_look(proposal)};
    }
    bool misses_a_look(const Proposal& proposal) const { return proposal.asks_for_a_look() && !looked_at; }
    bool is_signed(const Proposal& proposal) const { return declared && post() && !misses_a_look(proposal); }
};

/// Throws BadRequest for what no confirmation page sends.
SubmissionHandlers::Posted SubmissionHandlers::read(const http::FormData& form)
{
    const int version = http::version_of(form);
    auto shown = content_from_json(form.text("shown"));
    auto findings = shown_findings_from_json(form.text("findings"));
    const bool is_whole = version >= 0 && shown && findings && content_hash(*shown) == form.text("hash") && is_id_text(form.text("submission_key"));
    if (!is_whole) throw http::BadRequest{};
    return {version,
            std::string(form.text("hash")),
            std::move(*shown),
            std::move(*findings),
            std::string(form.text("submission_key")),
            std::string(form.text("signed_post")),
            form.text("declared") == "yes",
            form.text("looked_at") == "yes"};
}

Desk SubmissionHandlers::load(db::Reader& database, const http::Request& request, const http::Caller& caller, period::Period period)
{
    auto desk = FilingRepository(database).find_desk(caller.user().id, request.path_value("uscc"), period);
    if (!desk) throw http::NotFound{};
    return std::move(*desk);
}

/// What has to be submitted before the desk's filing.
std::vector<period::Period> SubmissionHandlers::months_before(const Desk& desk, Instant now) const
{
    if (!basis_.months_in_order) return {};
    return overdue_before(*desk.filing, desk.states, now, calendar_, desk.enterprise.terms);
}

http::Response SubmissionHandlers::confirm(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto now = clock_();
    auto reader = pool_.read();
    const auto desk = load(reader, request, caller, period);
    const Scene scene{frame_, request, caller, now, calendar_};
    const auto standing = period::standing(period, now, calendar_, desk.enterprise.terms);
    if (!is_open_to(caller.user().id, desk.filing, desk.holder, standing)) {
        if (desk.filing) return http::see_other(filing_url(desk.enterprise.uscc, period));
        return not_open_page(scene, desk.enterprise, period, desk.holder);
    }
    if (!desk.filing) return http::see_other(filing_url(desk.enterprise.uscc, period, "/edit"));
    const auto months = months_before(desk, now);
    if (desk.registry_wait) return not_verified_page(scene, desk, period, months);
    if (!months.empty()) return out_of_order_page(scene, desk, period, months);
    const auto& form = form_of(basis_, desk.filing, period);
    const auto proposal = propose(desk, form, context_of(basis_, desk, form, period, desk.filing->nil_declared));
    if (!proposal.open.none()) return http::see_other(filing_url(desk.enterprise.uscc, period, "/edit?check=1"));
    return confirm_page(scene, desk, form, proposal, {desk.holder_post}, new_id_text(now));
}

http::Response SubmissionHandlers::submit(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto now = clock_();
    const auto seen = [&] {
        auto reader = pool_.read();
        return load(reader, request, caller, period);
    }();
    const auto posted = read(request.form);
    const Scene scene{frame_, request, caller, now, calendar_};
    if (is_done(seen, posted.submission_key)) return told(seen, period, "submitted_already");
    if (!seen.holder || seen.holder->user != caller.user().id) return not_submitted_page(scene, seen, period, Refusal::not_filler);

    // Every change of the enterprise's filings uses the right first: from here on what is read stands still.
    auto tx = pool_.begin();
    if (!RightRepository(tx).use(seen.enterprise.id, *seen.holder, now)) throw TryAgain("the right changed hands");
    const auto desk = load(tx, request, caller, period);
    if (is_done(desk, posted.submission_key)) return told(desk, period, "submitted_already");
    const auto standing = period::standing(period, now, calendar_, desk.enterprise.terms);
    const auto allowed = may_change(desk.filing, desk.holder, caller.user().id, standing, posted.version);
    if (!allowed && allowed.error() != Refusal::changed) return not_submitted_page(scene, desk, period, allowed.error());
    if (!desk.filing) return http::see_other(filing_url(desk.enterprise.uscc, period, "/edit"));
    const auto months = months_before(desk, now);
    if (desk.registry_wait) return not_verified_page(scene, desk, period, months);
    if (!months.empty()) return out_of_order_page(scene, desk, period, months);

    const auto& form = form_of(basis_, desk.filing, period);
    if (!is_of(posted.shown, desk.enterprise, period, form)) throw http::BadRequest{};
    const auto proposal = propose(desk, form, context_of(basis_, desk, form, period, desk.filing->nil_declared));
    auto found = changes(posted.shown, proposal.content);
    found.findings = differences(posted.findings, proposal.findings());
    if (!allowed || content_hash(proposal.content) != posted.hash) return changed_page(scene, desk, form, found, !allowed.has_value());
    if (!proposal.open.none()) return http::see_other(filing_url(desk.enterprise.uscc, period, "/edit?check=1"));
    if (!found.findings.empty()) return changed_page(scene, desk, form, found, false);
    if (!posted.is_signed(proposal)) return confirm_page(scene, desk, form, proposal, posted.signature(proposal), posted.submission_key);
    seal(tx, request, caller, desk, proposal.content, posted, now);
    tx.commit();
    return told(desk, period, "submitted");
}

/// The state, the immutable version, the later months' doubts and the audit row.
void SubmissionHandlers::seal(db::Transaction& tx, const http::Request& request, const http::Caller& caller, const Desk& desk, const Content& content,
                              const Posted& posted, Instant now) const
{
    const auto& draft = *desk.filing;
    const Change change{desk.enterprise, content.period,       content.form_version, draft.version,    posted.submission_key,
                        content.cells,   content.explanations, content.nil_declared, caller.user().id, now};
    const Seal seal{draft.submission + 1,
                    period::is_late(now, content.period, calendar_, desk.enterprise.terms),
                    posted.hash,
                    new_receipt_number(content.period, now),
                    content.declaration_version,
                    caller.user().name,
                    posted.post().value()};
    if (!FilingRepository(tx).submit(change, seal)) throw TryAgain("the filing changed");
    roster::RosterRepository(tx).follow_filing(desk.enterprise.id, content.period);
    recheck_later_months(tx, basis_.forms, desk.enterprise, content.period);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filing.submit",
                   "filing",
                   desk.enterprise.id.text() + "/" + content.period.text(),
                   {{"number", std::to_string(seal.number)}, {"hash", seal.content_hash}}});
}

} // namespace tianbao::filing
