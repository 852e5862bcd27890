// SPDX-License-Identifier: MPL-2.0
#include "filing/draft_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/filing_address.hpp"
#include "filing/filing_repository.hpp"
#include "filing/filing_views.hpp"
#include "filing/late_prefill.hpp"
#include "filing/preparer_repository.hpp"
#include "filing/right_repository.hpp"
#include "roster/roster_repository.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace tianbao::filing {

namespace {

/// The list, with word that the draft is stored and how much is open before submission.
std::string list_url(const Desk& desk, period::Period period, const OpenItems& open)
{
    return fmt::format("/filing/{}?year={}&period={}&done=draft_saved&open={}", desk.enterprise.uscc, period.year(), period.text(), open.count());
}

/// Whether the form that was sent has changed the filing already: it was sent twice.
bool is_done(const std::optional<Filing>& filing, const PostedFiling& posted)
{
    return filing && filing->submission_key == posted.submission_key;
}

bool is_locked(const Filing& filing)
{
    return filing.state == State::submitted || filing.state == State::accepted;
}

form::Explanations explanations_as_typed(const Texts& typed)
{
    form::Explanations explanations;
    for (const auto& [name, text] : typed) {
        const auto point = name.find('.');
        explanations.push_back({name.substr(0, point), point == std::string::npos ? "" : name.substr(point + 1), text, {}});
    }
    return explanations;
}

/// Both lists have the same marks in the same order.
std::vector<Mark> newly_answered(const std::vector<Mark>& stored, const std::vector<Mark>& said)
{
    std::vector<Mark> changed;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (said[i].answer != stored[i].answer) changed.push_back(said[i]);
    }
    return changed;
}

std::string_view word_of(Refusal refusal)
{
    switch (refusal) {
    case Refusal::not_filler:
        return "not_filler";
    case Refusal::not_open:
        return "not_open";
    case Refusal::already_filed:
        return "already_filed";
    case Refusal::changed:
        return "changed";
    }
    return "";
}

/// Where somebody saved since, who it was and when.
http::Response told_refusal(Refusal refusal, const std::optional<Filing>& stored)
{
    nlohmann::json told{{"outcome", word_of(refusal)}};
    const bool is_changed = refusal == Refusal::changed;
    if (is_changed && stored) {
        told["saved_by"] = stored->saved_by;
        told["saved_at"] = shanghai_minute_text(stored->saved_at);
    }
    return http::json(told.dump(), is_changed ? 409 : 403);
}

http::Response told_saved(int version, Instant saved_at, Instant now)
{
    return http::json(
        nlohmann::json{{"outcome", "saved"}, {"version", version}, {"saved_at", shanghai_clock_text(saved_at)}, {"submission_key", new_id_text(now)}}
            .dump());
}

} // namespace

/// One posted form on its way.
struct DraftHandlers::Work {
    const http::Request& request;
    const http::Caller& caller;
    Instant now;
    period::Period period;
    Desk desk;
    const form::Form& form;
    PostedFiling posted;
};

/// What was posted, as the checks read it.
struct DraftHandlers::Said {
    form::Cells cells;  ///< normalised
    form::Cells judged; ///< with what late_prefill() adds: so the filing will be submitted
    form::Report report;
    form::Explanations explanations;
    std::vector<Mark> marks;

    Said(const Work& work, const form::Context& context)
        : cells(form::normalise(work.form, work.posted.cells)), judged(with_late_prefill(work.desk, work.form, context, cells)),
          report(form::evaluate(work.form, judged, context)),
          explanations(explanations_of(work.posted.explanations, known(work, context), report, judged)),
          marks(work.desk.filing ? with_answers(work.desk.filing->marks, work.posted.answers) : std::vector<Mark>{})
    {
    }

    OpenItems open(const Work& work) const { return open_items(report, judged, explanations, work.desk.acceptances, work.period, marks); }

    /// Those whose figures the filing still has.
    form::Explanations valid() const { return form::still_valid(explanations, report, judged); }

private:
    /// The explanations whose figures are known: those stored, and after the choices of a conflict those of one's own figures.
    static form::Explanations known(const Work& work, form::Context context)
    {
        auto known = work.desk.filing ? work.desk.filing->explanations : form::Explanations{};
        if (!work.posted.before_choice) return known;
        const auto& typed = *work.posted.before_choice;
        context.nil_declared = typed.nil_declared;
        const auto cells = with_late_prefill(work.desk, work.form, context, form::normalise(work.form, typed.cells));
        const auto own = explanations_of(typed.explanations, known, form::evaluate(work.form, cells, context), cells);
        known.insert(known.end(), own.begin(), own.end());
        return known;
    }
};

std::optional<Desk> DraftHandlers::find(const http::Request& request, const http::Caller& caller, period::Period period)
{
    auto reader = pool_.read();
    return FilingRepository(reader).find_desk(caller.user().id, request.path_value("uscc"), period);
}

DraftHandlers::Work DraftHandlers::begin(const http::Request& request, const http::Caller& caller, bool has_act)
{
    const auto period = period_of(request);
    auto desk = find(request, caller, period);
    if (!desk) throw http::NotFound{};
    const auto& form = form_of(basis_, desk->filing, period);
    auto posted = has_act ? read_posted(form, request.form) : read_draft(form, request.form);
    if (!posted) throw http::BadRequest{};
    return {request, caller, clock_(), period, std::move(*desk), form, std::move(*posted)};
}

form::Context DraftHandlers::context_of(const Work& work) const
{
    return filing::context_of(basis_, work.desk, work.form, work.period, work.posted.nil_declared);
}

Expected<void, Refusal> DraftHandlers::may_store(const Work& work) const
{
    const auto standing = period::standing(work.period, work.now, calendar_, work.desk.enterprise.terms);
    return may_change(work.desk.filing, work.desk.holder, drafting_for(work.desk, work.caller.user().id), standing, work.posted.known_version);
}

http::Response DraftHandlers::edit(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto now = clock_();
    const auto desk = find(request, caller, period);
    if (!desk) throw http::NotFound{};

    Scene scene{frame_, request, caller, now, calendar_};
    scene.is_prepared = desk->is_prepared;
    const auto standing = period::standing(period, now, calendar_, desk->enterprise.terms);
    if (!is_open_to(drafting_for(*desk, caller.user().id), desk->filing, desk->holder, standing)) {
        if (desk->filing) return http::see_other(filing_url(desk->enterprise.uscc, period));
        return not_open_page(scene, desk->enterprise, period, desk->holder);
    }
    const auto& form = form_of(basis_, desk->filing, period);
    auto sheet = opened(*desk, form, filing::context_of(basis_, *desk, form, period, desk->filing && desk->filing->nil_declared),
                        definitions_.address(form), new_id_text(now));
    sheet.shows_all = request.query.text("check") == "1";
    sheet.months_in_order = basis_.months_in_order;
    return edit_page(scene, sheet);
}

http::Response DraftHandlers::change(const http::Request& request, const http::Caller& caller)
{
    const auto work = begin(request, caller, true);
    const Said said(work, context_of(work));
    const auto open = said.open(work);
    const auto next =
        work.posted.is_submission ? filing_url(work.desk.enterprise.uscc, work.period, "/confirm") : list_url(work.desk, work.period, open);
    if (is_done(work.desk.filing, work.posted)) return http::see_other(next);
    if (work.posted.is_submission && work.desk.is_prepared) return refused(work, said, Refusal::not_filler, next);
    if (const auto allowed = may_store(work); !allowed) return refused(work, said, allowed.error(), next);
    if (work.posted.is_submission && !open.none()) return not_ready(work, said);
    const auto outcome = store(work, said, false);
    return outcome ? http::see_other(next) : refused(work, said, outcome.error(), next);
}

http::Response DraftHandlers::autosave(const http::Request& request, const http::Caller& caller)
{
    const auto work = begin(request, caller, false);
    const auto told = [&](const Filing& filing) { return told_saved(filing.version, filing.saved_at, work.now); };
    if (is_done(work.desk.filing, work.posted)) return told(*work.desk.filing);
    if (const auto allowed = may_store(work); !allowed) return told_refusal(allowed.error(), work.desk.filing);
    if (store(work, Said(work, context_of(work)), true)) return told_saved(work.posted.known_version + 1, work.now, work.now);
    // what was in the way may have been the same form's own change, sent twice
    const auto present = find(request, caller, work.period);
    if (!present) throw http::NotFound{};
    if (is_done(present->filing, work.posted)) return told(*present->filing);
    const bool is_filler = present->holder && present->holder->user == drafting_for(*present, caller.user().id);
    return told_refusal(!is_filler                                       ? Refusal::not_filler
                        : present->filing && is_locked(*present->filing) ? Refusal::already_filed
                                                                         : Refusal::changed,
                        present->filing);
}

/// A program's save names its key.
void DraftHandlers::record_save(db::Transaction& tx, const Work& work, bool is_auto)
{
    const auto source = audit::source_of(work.request, work.caller, work.now);
    const auto object = work.desk.enterprise.id.text() + "/" + work.period.text();
    const auto version = std::to_string(work.posted.known_version + 1);
    if (work.caller.key)
        audit::record(tx, source, {"filing.save", "filing", object, {{"version", version}, {"key", work.caller.key->id}}});
    else if (work.desk.is_prepared)
        audit::record(tx, source,
                      {"filing.save", "filing", object, {{"version", version}, {"auto", is_auto ? "1" : "0"}, {"holder", work.desk.holder->user.text()}}});
    else
        audit::record(tx, source, {"filing.save", "filing", object, {{"version", version}, {"auto", is_auto ? "1" : "0"}}});
}

Expected<void, Refusal> DraftHandlers::store(const Work& work, const Said& said, bool is_auto)
{
    const auto& desk = work.desk;
    const Change change{desk.enterprise, work.period,  work.form.version,        work.posted.known_version, work.posted.submission_key,
                        said.cells,      said.valid(), work.posted.nil_declared, work.caller.user().id,     work.now};
    auto tx = pool_.begin();
    FilingRepository filings(tx);
    if (!RightRepository(tx).use(desk.enterprise.id, *desk.holder, work.now)) return Unexpected<Refusal>(Refusal::not_filler);
    if (desk.is_prepared && !PreparerRepository(tx).use(desk.enterprise.id, work.caller.user().id, desk.holder->epoch))
        return Unexpected<Refusal>(Refusal::not_filler);
    if (!filings.save(change)) return Unexpected<Refusal>(Refusal::changed);
    if (!desk.filing) roster::RosterRepository(tx).follow_filing(desk.enterprise.id, work.period);
    if (desk.filing) filings.answer_marks(change, desk.filing->submission, newly_answered(desk.filing->marks, said.marks));
    record_save(tx, work, is_auto);
    tx.commit();
    return {};
}

/// The page again with all that keeps it from being submitted; nothing is stored, nothing typed is lost.
http::Response DraftHandlers::not_ready(const Work& work, Said said) const
{
    EditSheet sheet{.desk = work.desk,
                    .form = work.form,
                    .context = context_of(work),
                    .definition_address = definitions_.address(work.form),
                    .submission_key = new_id_text(work.now),
                    .version = work.posted.known_version,
                    .cells = work.posted.cells,
                    .explanations = std::move(said.explanations),
                    .marks = std::move(said.marks),
                    .shows_all = true,
                    .is_unsaved = true,
                    .months_in_order = basis_.months_in_order};
    fill_in_late(sheet);
    return edit_page({frame_, work.request, work.caller, work.now, calendar_}, sheet, 422);
}

/// What has to be submitted before the desk's filing.
std::vector<period::Period> DraftHandlers::months_first(const Desk& desk, Instant now) const
{
    if (!basis_.months_in_order) return {};
    return overdue_before(*desk.filing, desk.states, now, calendar_, desk.enterprise.terms);
}

/// Answers with all that was typed still there; `next` is where a form goes whose act turns out to be done.
http::Response DraftHandlers::refused(const Work& work, const Said& said, Refusal refusal, const std::string& next)
{
    const auto present = find(work.request, work.caller, work.period);
    if (!present) throw http::NotFound{};
    const Scene scene{frame_, work.request, work.caller, work.now, calendar_};
    const auto refused_for = [&](Refusal why) {
        const auto marks = present->filing ? with_answers(present->filing->marks, work.posted.answers) : std::vector<Mark>{};
        return refused_page(scene, *present, work.form, work.period, work.posted.cells, why,
                            {explanations_as_typed(work.posted.explanations), marks});
    };
    if (refusal != Refusal::changed) return refused_for(refusal);
    // the change that was in the way may have been the same form's own, sent twice
    if (is_done(present->filing, work.posted)) return http::see_other(next);
    if (!present->filing || is_locked(*present->filing)) return refused_for(Refusal::already_filed);
    return conflict_page(scene, *present, work.form, work.posted, said.valid(), new_id_text(work.now), months_first(*present, work.now));
}

} // namespace tianbao::filing
