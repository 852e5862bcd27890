// SPDX-License-Identifier: MPL-2.0
#include "reminder/reminder_handlers.hpp"

#include "audit/audit.hpp"
#include "audit/differences.hpp"
#include "enterprise/enterprise.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "reminder/text_repository.hpp"
#include "review/chosen.hpp"
#include "review/review.hpp"
#include "review/scope.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::reminder {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;
constexpr int kPreviewed = 20;
/// Portions that a press goes through itself; the runner does the rest.
constexpr int kPortionsAtOnce = 3;

/// A key of a list: an id or a code.
std::string key_of(std::string_view text)
{
    return enterprise::is_code_text(text) ? std::string(text) : std::string{};
}

template <class Row>
std::string take_next_key(std::vector<Row>& rows, std::string Row::*key)
{
    if (rows.size() <= kPerPage) return {};
    rows.pop_back();
    return rows.back().*key;
}

std::string run_url(const std::string& run, std::string_view done)
{
    return "/reminder/" + run + "?done=" + std::string(done);
}

bool is_delivery_state(std::string_view state)
{
    for (const auto* word : {"waiting", "sending", "sent", "failed", "refused", "dropped", "doubtful", "no_address"}) {
        if (state == word) return true;
    }
    return false;
}

audit::Differences between(const Plan& before, const Plan& after)
{
    audit::Differences changed;
    changed.compare("before_due", days_text(before.before_due), days_text(after.before_due));
    changed.compare("after_due", days_text(before.after_due), days_text(after.after_due));
    changed.compare("after_return", days_text(before.after_return), days_text(after.after_return));
    changed.compare("note", before.note, after.note);
    return changed;
}

bool is_state(std::string_view state)
{
    return state == "missing" || state == "draft" || state == "returned" || state == review::kUnfiled;
}

/// Whether the filters that reminders do not have leave somebody out or take somebody in. Of 应报 alone are all but some that were given back.
bool has_other_filter(const http::FormData& data)
{
    const auto state = data.text("state");
    const auto late = data.text("late");
    const auto duty = data.text("duty");
    const bool has_given_back = late != "overdue" && (state.empty() || state == "returned");
    return (!state.empty() && !is_state(state)) || (!late.empty() && late != "overdue") || (!duty.empty() && (duty != "due" || has_given_back)) ||
           !data.text("explained").empty() || !data.text("adjusted").empty();
}

/// From the list of filings come the rows that were chosen, or all that match its filter; what cannot be reminded by is not left out in silence.
std::optional<HandForm::NotTaken> not_taken(const http::FormData& data, const std::string& codes)
{
    if (data.text("from") != "list" || !codes.empty()) return std::nullopt;
    if (data.text("all") != "yes") return HandForm::NotTaken::nothing_chosen;
    return has_other_filter(data) ? std::optional(HandForm::NotTaken::other_filter) : std::nullopt;
}

} // namespace

http::Response ReminderHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto before = key_of(request.query.text("before"));
    auto reader = pool_.read();
    auto runs = ReminderRepository(reader).runs(review::scope_of(caller.user()), before, kPerPage + 1);
    const auto next = take_next_key(runs, &RunRow::id);
    html::Page page(frame_, request, caller, names::kTITLE_REMINDERS, names::kNAV_MANAGEMENT);
    show_runs(page.values(), runs, queueing_.plan(), settings_.has_mail(), before.empty(), next);
    if (request.query.text("done") == "plan") page.show_flash(names::kFLASH_REMINDER_PLAN);
    return page.answer("reminder/list.tpl");
}

http::Response ReminderHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    return hand_page(read_form(request.query, caller), request, caller);
}

http::Response ReminderHandlers::preview(const http::Request& request, const http::Caller& caller)
{
    const auto form = read_form(request.form, caller);
    if (form.is_refused()) return hand_page(form, request, caller);
    const auto now = clock_();
    auto reader = pool_.read();
    QueueRepository queue(reader);
    Preview preview{
        queue.count(form.recipients), queue.some(form.recipients, {}, kPreviewed, now), {}, RunId::fresh(now).text(), settings_.has_mail(), {}};
    if (is_quiet(now, settings_.quiet)) preview.mail_at = next_loud(now, settings_.quiet);
    if (!preview.some.empty()) {
        const auto& first = preview.some.front();
        const auto due = period::later_of(calendar_.deadline(form.recipients.period, first.category), first.extended_until);
        const auto texts = TextRepository(reader).present();
        const auto text = texts.find(Kind::hand);
        preview.letter =
            letter_.text({Kind::hand, first.name, first.uscc, form.recipients.period, due, form.note},
                         text == texts.end() ? nullptr : &text->second);
    }
    audit::record_read(reader, audit::source_of(request, caller, now),
                       {"reminder.read", "reminder", preview.run, {{"content", "preview"}, {"recipients", to_json(form.recipients)}}});
    html::Page page(frame_, request, caller, names::kTITLE_REMINDER_PREVIEW, names::kNAV_MANAGEMENT);
    show_preview(page, form, preview, known_);
    return page.answer("reminder/preview.tpl");
}

http::Response ReminderHandlers::create(const http::Request& request, const http::Caller& caller)
{
    const auto form = read_form(request.form, caller);
    const auto id = RunId::parse(request.form.text("run"));
    if (form.is_refused() || !id) return hand_page(form, request, caller);
    const auto now = clock_();
    const auto& scope = review::scope_of(caller.user());
    auto tx = pool_.begin();
    if (QueueRepository(tx).add({*id, Kind::hand, 0, {}, caller.user().id, scope.district, form.note}, form.recipients, now)) {
        audit::record(
            tx, audit::source_of(request, caller, now),
            {"reminder.send", "reminder", id->text(), {{"period", form.recipients.period.text()}, {"recipients", to_json(form.recipients)}}});
        tx.commit();
    }
    queueing_.go_on(id->text(), kPortionsAtOnce, now);
    return http::see_other(run_url(id->text(), "sent"));
}

http::Response ReminderHandlers::run(const http::Request& request, const http::Caller& caller)
{
    const auto scope = review::scope_of(caller.user());
    const auto& id = request.path_value("id");
    auto reader = pool_.read();
    ReminderRepository reminders(reader);
    const auto run = is_id_text(id) ? reminders.run(scope, id) : std::nullopt;
    if (!run) throw http::NotFound{};
    const auto state = is_delivery_state(request.query.text("state")) ? request.query.text("state") : std::string_view{};
    const auto after = key_of(request.query.text("after"));
    auto rows = reminders.deliveries(scope, id, state, after, kPerPage + 1);
    const auto next = take_next_key(rows, &DeliveryRow::id);
    audit::record_read(reader, audit::source_of(request, caller, clock_()), {"reminder.read", "reminder", id, {{"content", "run"}, {"page", after}}});
    html::Page page(frame_, request, caller, names::kTITLE_REMINDER_RUN, names::kNAV_MANAGEMENT);
    show_run(page.values(), *run, rows, state, known_, after.empty(), next);
    if (request.query.text("done") == "sent") page.show_flash(names::kFLASH_REMINDER_SENT);
    if (request.query.text("done") == "retried") page.show_flash(names::kFLASH_REMINDER_RETRIED);
    return page.answer("reminder/run.tpl");
}

http::Response ReminderHandlers::retry(const http::Request& request, const http::Caller& caller)
{
    const auto scope = review::scope_of(caller.user());
    const auto& id = request.path_value("id");
    const auto now = clock_();
    auto tx = pool_.begin();
    ReminderRepository reminders(tx);
    if (!is_id_text(id) || !reminders.run(scope, id)) throw http::NotFound{};
    const auto state = request.form.text("state");
    if (state != "failed" && state != "doubtful") throw http::BadRequest{};
    const int count = reminders.retry(scope, id, state, next_loud(now, settings_.quiet));
    audit::record(tx, audit::source_of(request, caller, now),
                  {"reminder.retry", "reminder", id, {{"state", std::string(state)}, {"count", std::to_string(count)}}});
    tx.commit();
    return http::see_other(run_url(id, "retried"));
}

http::Response ReminderHandlers::refused(const http::Request& request, const http::Caller& caller)
{
    const auto after = key_of(request.query.text("after"));
    auto reader = pool_.read();
    auto rows = ReminderRepository(reader).refused(review::scope_of(caller.user()), after, kPerPage + 1);
    const auto next = take_next_key(rows, &RefusedAddress::key);
    audit::record_read(reader, audit::source_of(request, caller, clock_()),
                       {"reminder.read", "reminder", "refused", {{"content", "refused"}, {"page", after}}});
    html::Page page(frame_, request, caller, names::kTITLE_REMINDER_REFUSED, names::kNAV_MANAGEMENT);
    show_refused(page.values(), rows, after.empty(), next);
    if (request.query.text("done") == "forgiven") page.show_flash(names::kFLASH_ADDRESS_FORGIVEN);
    return page.answer("reminder/refused.tpl");
}

http::Response ReminderHandlers::forgive(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto uscc = request.form.text("uscc");
    auto tx = pool_.begin();
    if (!enterprise::is_code_text(uscc) || !ReminderRepository(tx).forgive(review::scope_of(caller.user()), uscc, request.form.text("address")))
        return http::see_other("/reminder/refused");
    audit::record(tx, audit::source_of(request, caller, now), {"reminder.forgive_address", "reminder", std::string(uscc), {}});
    tx.commit();
    return http::see_other("/reminder/refused?done=forgiven");
}

http::Response ReminderHandlers::plan(const http::Request& request, const http::Caller& caller)
{
    const auto plan = queueing_.plan();
    return plan_page({days_text(plan.before_due), days_text(plan.after_due), days_text(plan.after_return), plan.note, std::to_string(plan.version)},
                     {}, false, request, caller);
}

http::Response ReminderHandlers::change_plan(const http::Request& request, const http::Caller& caller)
{
    const auto text = [&](std::string_view name) { return std::string(request.form.text(name)); };
    PlanForm typed{text("before_due"), text("after_due"), text("after_return"), text("note"), text("version")};
    const auto plan = read_plan(typed);
    if (!plan) return plan_page(typed, plan.error(), false, request, caller);
    const auto now = clock_();
    const auto former = queueing_.plan();
    auto tx = pool_.begin();
    if (former.version != plan->version || !ReminderRepository(tx).change_plan(*plan, caller.user().id, now)) {
        typed.version = std::to_string(queueing_.plan().version);
        return plan_page(typed, {}, true, request, caller);
    }
    const auto changed = between(former, *plan);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"reminder.plan",
                   "reminder",
                   "plan",
                   {{"before_due", days_text(plan->before_due)},
                    {"after_due", days_text(plan->after_due)},
                    {"after_return", days_text(plan->after_return)},
                    {"old_value", changed.before()},
                    {"new_value", changed.after()}}});
    tx.commit();
    return http::see_other("/reminder?done=plan");
}

/// Unknown words are no filters; a district officer's district is not a matter of the form.
HandForm ReminderHandlers::read_form(const http::FormData& data, const http::Caller& caller) const
{
    const auto choices = periods();
    const auto asked = period::Period::parse(data.text("period"));
    HandForm form{Recipients(asked && std::find(choices.begin(), choices.end(), *asked) != choices.end() ? *asked : choices.front()), {}, {}, {}};
    auto& whom = form.recipients;
    const auto state = data.text("state");
    if (is_state(state)) whom.state = state;
    if (data.text("late") == "overdue") measure_overdue(calendar_, clock_(), whom);
    whom.district = review::scope_of(caller.user()).district;
    form.is_city = whom.district.empty();
    const auto* district = known_.districts.find(data.text("district"));
    if (form.is_city && district) whom.district = district->code;
    for (const auto* name : {"section", "industry"}) // as the page of a run and the list of filings call it
        if (known_.sections.name(data.text(name))) whom.section = data.text(name);
    if (const auto category = enterprise::category_from(data.text("category"))) whom.category = enterprise::word_of(*category);
    if (const auto size = enterprise::size_from(data.text("size"))) whom.size = enterprise::word_of(*size);
    form.typed_search = data.text("q");
    auto search = review::read_search(form.typed_search);
    form.is_search_long = search.name.empty() && !trimmed(form.typed_search).empty();
    whom.code = std::move(search.code);
    whom.name = std::move(search.name);
    form.typed_codes = data.text("codes");
    for (const auto& code : review::chosen_codes(data)) form.typed_codes += (form.typed_codes.empty() ? "" : ",") + code;
    whom.codes = read_codes(form.typed_codes);
    form.codes_fault = fault_of_codes(form.typed_codes);
    form.not_taken = not_taken(data, form.typed_codes);
    form.note = normalised_lines(data.text("note"));
    form.is_note_long = code_points(form.note) > kLongestNote;
    return form;
}

/// From the current one back to January of last year: those that can still be filed.
std::vector<period::Period> ReminderHandlers::periods() const
{
    const auto current = period::current_period(clock_());
    const period::Period oldest(shanghai_year(clock_()) - 1, 1);
    std::vector<period::Period> found;
    for (auto period = current; period >= oldest; period = period.previous()) found.push_back(period);
    return found;
}

http::Response ReminderHandlers::hand_page(const HandForm& form, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_REMINDER_NEW, names::kNAV_MANAGEMENT);
    show_hand_form(page, form, periods(), known_);
    return page.answer("reminder/new.tpl", form.is_refused() ? 422 : 200);
}

http::Response ReminderHandlers::plan_page(const PlanForm& typed, const std::vector<PlanFault>& faults, bool is_stale, const http::Request& request,
                                           const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_REMINDER_PLAN, names::kNAV_MANAGEMENT);
    show_plan(page, typed, faults, is_stale);
    return page.answer("reminder/plan.tpl", is_stale ? 409 : faults.empty() ? 200 : 422);
}

} // namespace tianbao::reminder
