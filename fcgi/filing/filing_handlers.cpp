// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/filing_views.hpp"
#include "form/evaluation.hpp"

#include <fmt/format.h>

#include <charconv>

namespace tianbao::filing {

namespace {

period::Period period_of(const http::Request& request)
{
    const auto period = period::Period::parse(request.path_value("period"));
    if (!period) throw http::NotFound{};
    return *period;
}

/// The list, with word of what was done; `open` counts what keeps a draft from being submitted.
std::string list_url(std::string_view uscc, period::Period period, std::string_view done, int open)
{
    return fmt::format("/filing/{}?year={}&period={}&done={}&open={}", uscc, period.year(), period.text(), done, open);
}

std::string filing_url(std::string_view uscc, period::Period period)
{
    return fmt::format("/filing/{}/{}", uscc, period.text());
}

form::Context context_of(const Desk& desk, period::Period period, bool nil_declared)
{
    return {period, desk.enterprise.section, desk.previous, nil_declared};
}

http::Response done_already(const Desk& desk, const form::Form& form, const PostedFiling& posted, period::Period period)
{
    const auto report = form::evaluate(form, posted.cells, context_of(desk, period, posted.nil_declared));
    return http::see_other(list_url(desk.enterprise.uscc, period, posted.is_submission ? "submitted_already" : "draft_saved", report.open_items()));
}

/// The year in the query, else the one of the current period; 2012 to next year.
int year_of(const http::Request& request, Instant now)
{
    const int current = period::current_period(now).year();
    const auto text = request.query.text("year");
    int year = current;
    std::from_chars(text.data(), text.data() + text.size(), year);
    return year < period::first_period().year() || year > current + 1 ? current : year;
}

} // namespace

const form::Form& FilingHandlers::form_of(const Desk& desk, period::Period period) const
{
    const auto* form = desk.filing ? forms_.version(desk.filing->form_version) : forms_.form_for(period);
    if (!form) throw std::runtime_error("no form for " + period.text());
    return *form;
}

// GET /filing/{uscc}?year=2026 (数据填报列表): everybody who is associated with the enterprise
http::Response FilingHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const int year = year_of(request, now);
    auto reader = pool_.read();
    const auto sheet = FilingRepository(reader).find_year(caller.user().id, request.path_value("uscc"), year);
    if (!sheet) throw http::NotFound{};
    return list_page({frame_, request, caller, now, calendar_}, *sheet, year);
}

// GET /filing/{uscc}/{period}?number=1&with=2 (查看): everybody who is associated with the enterprise
http::Response FilingHandlers::view(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto now = clock_();
    auto reader = pool_.read();
    const auto folder = FilingRepository(reader).find_folder(caller.user().id, request.path_value("uscc"), period);
    if (!folder) throw http::NotFound{};
    const Scene scene{frame_, request, caller, now, calendar_};
    if (!folder->filing) return not_open_page(scene, folder->enterprise, period, folder->holder);
    const auto* form = forms_.version(folder->filing->form_version);
    if (!form) throw std::runtime_error("unknown form version " + folder->filing->form_version);
    return view_page(scene, *folder, *form);
}

// GET /filing/{uscc}/{period}/edit (数据填报): the filler; others are led to 查看
http::Response FilingHandlers::edit(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto now = clock_();
    auto reader = pool_.read();
    const auto desk = FilingRepository(reader).find_desk(caller.user().id, request.path_value("uscc"), period);
    if (!desk) throw http::NotFound{};

    const Scene scene{frame_, request, caller, now, calendar_};
    const auto standing = period::standing(period, now, calendar_, desk->enterprise.founded_on);
    const int version = desk->filing ? desk->filing->version : 0;
    const auto allowed = may_change(desk->filing, desk->holder, caller.user().id, standing, version);
    if (!allowed) {
        if (desk->filing) return http::see_other(filing_url(desk->enterprise.uscc, period));
        return not_open_page(scene, desk->enterprise, period, desk->holder);
    }
    const auto& form = form_of(*desk, period);
    const auto cells = desk->filing ? desk->filing->cells : form::prefill(form, desk->last_year.value_or(form::Cells{}));
    return edit_page(scene, {*desk, form, period, cells, version, new_id_text(now), desk->filing && desk->filing->nil_declared, nullptr});
}

// POST /filing/{uscc}/{period} act=save|submit version submission_key nil_declared cells (暂存, 提交): the filler
http::Response FilingHandlers::change(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto now = clock_();
    std::optional<Desk> desk;
    {
        auto reader = pool_.read();
        desk = FilingRepository(reader).find_desk(caller.user().id, request.path_value("uscc"), period);
    }
    if (!desk) throw http::NotFound{};
    const auto& form = form_of(*desk, period);
    auto posted = read_posted(form, request.form);
    if (!posted) throw http::BadRequest{};

    // the same form sent again: its act is done already
    if (desk->filing && desk->filing->submission_key == posted->submission_key) return done_already(*desk, form, *posted, period);

    const auto standing = period::standing(period, now, calendar_, desk->enterprise.founded_on);
    const auto allowed = may_change(desk->filing, desk->holder, caller.user().id, standing, posted->known_version);
    if (!allowed) return refused(request, caller, *desk, form, *posted, period, allowed.error(), now);
    return store(request, caller, *desk, form, *posted, period, now);
}

http::Response FilingHandlers::store(const http::Request& request, const http::Caller& caller, const Desk& desk, const form::Form& form,
                                     const PostedFiling& posted, period::Period period, Instant now)
{
    const Scene scene{frame_, request, caller, now, calendar_};
    const auto context = context_of(desk, period, posted.nil_declared);
    auto cells = form::normalise(form, posted.cells);
    const auto report = form::evaluate(form, cells, context);
    if (posted.is_submission && !report.is_submittable())
        return edit_page(scene, {desk, form, period, posted.cells, posted.known_version, new_id_text(now), posted.nil_declared, &report});
    if (posted.is_submission) cells = form::submission_cells(form, cells, context);

    const Change change{desk.enterprise,     period,           form.version, posted.known_version, posted.submission_key, cells,
                        posted.nil_declared, caller.user().id, now};
    const std::string object = desk.enterprise.id.text() + "/" + period.text();
    auto tx = pool_.begin();
    FilingRepository filings(tx);
    if (!filings.use_right(desk.enterprise.id, *desk.holder, now))
        return refused(request, caller, desk, form, posted, period, Refusal::not_filler, now);
    if (posted.is_submission) {
        const SubmissionMark mark{(desk.filing ? desk.filing->submission : 0) + 1, period::is_late(now, period, calendar_),
                                  content_hash(desk.enterprise.uscc, period, form.version, posted.nil_declared, cells),
                                  new_receipt_number(period, now)};
        if (!filings.submit(change, mark)) return refused(request, caller, desk, form, posted, period, Refusal::changed, now);
        audit::record(tx, audit::source_of(request, caller, now),
                      {"filing.submit", "filing", object, {{"number", std::to_string(mark.number)}, {"hash", mark.content_hash}}});
    } else {
        if (!filings.save(change)) return refused(request, caller, desk, form, posted, period, Refusal::changed, now);
        audit::record(tx, audit::source_of(request, caller, now),
                      {"filing.save", "filing", object, {{"version", std::to_string(posted.known_version + 1)}}});
    }
    tx.commit();
    return http::see_other(list_url(desk.enterprise.uscc, period, posted.is_submission ? "submitted" : "draft_saved", report.open_items()));
}

/// Answers with all that was typed still there.
http::Response FilingHandlers::refused(const http::Request& request, const http::Caller& caller, const Desk& desk, const form::Form& form,
                                       const PostedFiling& posted, period::Period period, Refusal refusal, Instant now)
{
    const Scene scene{frame_, request, caller, now, calendar_};
    auto reader = pool_.read();
    const auto present = FilingRepository(reader).find_desk(caller.user().id, desk.enterprise.uscc, period);
    if (!present) throw http::NotFound{};
    if (refusal != Refusal::changed) return refused_page(scene, *present, form, period, posted.cells, refusal);
    // the change that was in the way may have been the same form's own, sent twice
    if (present->filing && present->filing->submission_key == posted.submission_key) return done_already(*present, form, posted, period);
    if (!present->filing || present->filing->state == State::submitted || present->filing->state == State::accepted)
        return refused_page(scene, *present, form, period, posted.cells, Refusal::already_filed);
    return conflict_page(scene, {*present, form, period, posted.cells, present->filing->version, new_id_text(now), posted.nil_declared, nullptr});
}

} // namespace tianbao::filing
