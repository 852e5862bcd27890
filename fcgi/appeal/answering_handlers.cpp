// SPDX-License-Identifier: MPL-2.0
#include "appeal/answering_handlers.hpp"

#include "appeal/answering_views.hpp"
#include "audit/audit.hpp"
#include "contact/contacts.hpp"
#include "http/form_version.hpp"
#include "review/scope.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::appeal {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;

/// A district of the city in use, or the centre; anything else is nobody.
std::optional<std::string> desk_named(std::string_view text, const enterprise::Districts& districts)
{
    if (text == contact::kCentre) return std::string(text);
    const auto* district = districts.find(text);
    return district && district->code == text ? std::optional{district->code} : std::nullopt;
}

http::Response led_to(const AppealId& id, std::string_view done)
{
    return http::see_other("/management/appeal/" + id.text() + "?done=" + std::string(done));
}

void show_done(html::Page& page, const http::Request& request, const Appeal& appeal)
{
    const auto done = request.query.text("done");
    if (done == "answered" && appeal.state == AppealState::answered) page.show_flash(names::kFLASH_APPEAL_ANSWERED);
    if (done == "handed_on") page.show_flash(names::kFLASH_APPEAL_HANDED_ON);
    if (done == "closed" && appeal.state == AppealState::closed) page.show_flash(names::kFLASH_APPEAL_CLOSED_BY_OFFICER);
}

} // namespace

std::string desk_of(const http::Caller& caller)
{
    const auto scope = review::scope_of(caller.user());
    return scope.district.empty() ? std::string(contact::kCentre) : scope.district;
}

http::Response AnsweringHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto scope = review::scope_of(caller.user()).district;
    const auto after = AppealId::parse(request.query.text("after"));
    Desk desk{{scope, {}, state_from(request.query.text("state")).value_or(AppealState::waiting)}, {}, {}};
    desk.is_of_city = scope.empty();
    if (desk.is_of_city) desk.filter.district = desk_named(request.query.text("district"), districts_).value_or("");
    auto reader = pool_.read();
    AppealRepository appeals(reader);
    desk.counts = appeals.counts(desk.filter);
    desk.appeals = appeals.list_for(desk.filter, after, kPerPage + 1);
    desk.is_first_page = !after;
    if (desk.appeals.size() > kPerPage) {
        desk.appeals.pop_back();
        desk.next_key = desk.appeals.back().id.text();
    }
    html::Page page(frame_, request, caller, names::kTITLE_APPEAL_DESK, names::kNAV_MANAGEMENT);
    show_desk(page.values(), desk, districts_);
    if (request.query.text("done") == "handed_on") page.show_flash(names::kFLASH_APPEAL_HANDED_ON);
    return page.answer("appeal/desk.tpl");
}

http::Response AnsweringHandlers::appeal(const http::Request& request, const http::Caller& caller)
{
    const auto thread = load(request, caller);
    audit::record_read(pool_.read(), audit::source_of(request, caller, clock_()), {"appeal.read", "appeal", thread.appeal.id.text(), {}});
    return thread_page(thread, {}, 200, request, caller);
}

http::Response AnsweringHandlers::file(const http::Request& request, const http::Caller& caller)
{
    const auto thread = load(request, caller);
    const auto now = clock_();
    auto tx = pool_.begin();
    const auto file = AppealRepository(tx).file_of(thread.appeal.id);
    if (!file) throw http::NotFound{};
    audit::record(tx, audit::source_of(request, caller, now), {"appeal.read_file", "appeal", thread.appeal.id.text(), {}});
    tx.commit();
    return file_download(*file, thread.appeal.id);
}

http::Response AnsweringHandlers::answer(const http::Request& request, const http::Caller& caller)
{
    auto text = normalised_lines(request.form.text("text"));
    if (request.form.text("act") != "insert") return taken({StepKind::answer, true, std::move(text), {}}, "answered", request, caller);
    const auto thread = load(request, caller);
    auto reader = pool_.read();
    const auto answers = stock_answers(reader, desk_of(caller));
    const auto chosen =
        std::find_if(answers.begin(), answers.end(), [&](const auto& each) { return each.id.text() == request.form.text("stock_answer"); });
    if (chosen != answers.end()) text += (text.empty() ? "" : "\n") + chosen->text;
    return thread_page(thread, {.text = text}, 200, request, caller);
}

http::Response AnsweringHandlers::hand_on(const http::Request& request, const http::Caller& caller)
{
    const auto to = desk_named(request.form.text("to"), districts_);
    auto note = normalised_lines(request.form.text("note"));
    if (!to) {
        const auto thread = load(request, caller);
        return thread_page(thread, {.note = std::move(note), .refusal = StepRefusal::same_district}, 422, request, caller);
    }
    return taken({StepKind::hand_on, true, std::move(note), *to}, "handed_on", request, caller);
}

http::Response AnsweringHandlers::close(const http::Request& request, const http::Caller& caller)
{
    return taken({StepKind::close, true, {}, {}}, "closed", request, caller);
}

/// One step of an officer: the appeal, its entry, the messages, the audit row.
http::Response AnsweringHandlers::taken(const Step& step, std::string_view done, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto thread = load(request, caller);
    auto& appeal = thread.appeal;
    auto typed = step.kind == StepKind::answer ? StepTyped{.text = step.text} : StepTyped{.note = step.text, .to = step.district};
    typed.refusal = fault_of(step, appeal, now);
    if (typed.refusal) return thread_page(thread, typed, 422, request, caller);
    appeal.version = http::version_of(request.form);
    auto tx = pool_.begin();
    AppealRepository appeals(tx);
    typed.is_stale = !appeals.take(appeal, step, caller.user().id, now);
    if (typed.is_stale) return thread_page(load(request, caller), typed, 409, request, caller);
    tell(appeals, step, appeal, now);
    const auto act = "appeal." + std::string(word_of(step.kind));
    audit::record(tx, audit::source_of(request, caller, now), {act, "appeal", appeal.id.text(), {{"to", step.district}}});
    tx.commit();
    const bool is_gone = step.kind == StepKind::hand_on && desk_of(caller) != contact::kCentre;
    return is_gone ? http::see_other("/management/appeal?done=handed_on") : led_to(appeal.id, done);
}

void AnsweringHandlers::tell(AppealRepository& appeals, const Step& step, const Appeal& appeal, Instant now)
{
    if (step.kind == StepKind::hand_on) {
        appeals.tell_officers(step.district, "appeal.asked", appeal.id, appeal.title, now);
        appeals.tell_user(appeal.asked_by, "appeal.handed_on", appeal.id, appeal.title, now);
        return;
    }
    appeals.tell_user(appeal.asked_by, step.kind == StepKind::close ? "appeal.closed" : "appeal.answered", appeal.id, appeal.title, now);
}

Thread AnsweringHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto id = AppealId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto reader = pool_.read();
    auto thread = AppealRepository(reader).find_for(review::scope_of(caller.user()).district, *id);
    if (!thread) throw http::NotFound{};
    return std::move(*thread);
}

http::Response AnsweringHandlers::thread_page(const Thread& thread, const StepTyped& typed, int status, const http::Request& request,
                                              const http::Caller& caller)
{
    auto reader = pool_.read();
    html::Page page(frame_, request, caller, names::kTITLE_APPEAL, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_APPEALS);
    show_thread(page.values(), thread, districts_, forms_, true);
    show_answering(page.values(), thread, stock_answers(reader, desk_of(caller)), districts_, typed.to);
    show_step_typed(page, typed);
    show_done(page, request, thread.appeal);
    return page.answer("appeal/answering.tpl", status);
}

} // namespace tianbao::appeal
