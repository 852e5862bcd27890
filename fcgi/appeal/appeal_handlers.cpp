// SPDX-License-Identifier: MPL-2.0
#include "appeal/appeal_handlers.hpp"

#include "appeal/attached.hpp"
#include "audit/audit.hpp"
#include "http/form_version.hpp"
#include "util/outcome.hpp"
#include "util/text.hpp"

namespace tianbao::appeal {

namespace names = html::names;

namespace {

constexpr int kPerPage = 20;

std::string text_of(const http::Request& request, std::string_view name)
{
    return std::string(request.form.text(name));
}

http::Response led_to(const AppealId& id, std::string_view done)
{
    return http::see_other("/appeal/" + id.text() + "?done=" + std::string(done));
}

void show_done(html::Page& page, const http::Request& request, const Appeal& appeal)
{
    const auto done = request.query.text("done");
    if (done == "asked" && appeal.version == 1) page.show_flash(names::kFLASH_APPEAL_ASKED);
    if (done == "added" && appeal.state == AppealState::waiting) page.show_flash(names::kFLASH_APPEAL_ADDED);
    if (done == "closed" && appeal.state == AppealState::closed) page.show_flash(names::kFLASH_APPEAL_CLOSED);
    if (done == "reopened" && appeal.was_reopened) page.show_flash(names::kFLASH_APPEAL_REOPENED);
}

} // namespace

http::Response file_download(const Attachment& file, const AppealId& id)
{
    return http::download(file.bytes, std::string(content_type_of(file.type)), "appeal-" + id.text() + "." + std::string(word_of(file.type)));
}

http::Response AppealHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto after = AppealId::parse(request.query.text("after"));
    auto reader = pool_.read();
    auto appeals = AppealRepository(reader).list_of(caller.user().id, after, kPerPage + 1);
    std::string next_key;
    if (appeals.size() > kPerPage) {
        appeals.pop_back();
        next_key = appeals.back().id.text();
    }
    html::Page page(frame_, request, caller, names::kTITLE_APPEALS, names::kNAV_ACCOUNT);
    show_own(page.values(), appeals, !after, next_key);
    return page.answer("appeal/list.tpl");
}

http::Response AppealHandlers::blank(const http::Request& request, const http::Caller& caller)
{
    AppealForm form;
    form.uscc = request.query.text("uscc");
    form.period = request.query.text("period");
    form.indicator = request.query.text("indicator");
    return asking_page({std::move(form), AppealId::fresh(clock_())}, 200, request, caller);
}

http::Response AppealHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& user = caller.user().id;
    AskingSheet sheet{{text_of(request, "enterprise"), text_of(request, "period"), text_of(request, "appeal_class"), text_of(request, "title"),
                       text_of(request, "text"), text_of(request, "indicator")},
                      AppealId::parse(request.form.text("key")).value_or(AppealId::fresh(now))};
    const auto file = attachment_of(request, scanner_);
    auto tx = pool_.begin();
    AppealRepository appeals(tx);
    if (!appeals.use_account(user)) throw TryAgain("the account was closed or given a role meanwhile");
    sheet.enterprises = appeals.enterprises_of(user);
    const auto appeal = read_appeal(sheet.form, sheet.key, sheet.enterprises, report_of(forms_, sheet.form.period, now), now);
    if (!appeal) sheet.problems = problems_of(appeal.error());
    if (!file) sheet.problems.push_back(problem_of(file.error()));
    if (appeals.find_of(user, sheet.key)) return led_to(sheet.key, "asked"); // the same form sent twice
    if (appeals.open_of(user) >= kMostOpen) sheet.problems.push_back({"title", names::kTITLE_PROBLEM, names::kAPPEAL_TOO_MANY});
    if (file && *file && appeals.files_since(user, now - std::chrono::hours{24}) >= kMostFilesADay)
        sheet.problems.push_back({"file", names::kFILE_PROBLEM, names::kAPPEAL_FILES_MANY});
    if (!sheet.problems.empty()) {
        sheet.has_lost_file = file && *file;
        return asking_page(std::move(sheet), 422, request, caller);
    }
    if (!appeals.ask(*appeal, *file, user, now)) throw http::NotFound{}; // somebody else's key
    appeals.tell_officers(appeal->district, "appeal.asked", appeal->id, appeal->title, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"appeal.ask",
                   "appeal",
                   appeal->id.text(),
                   {{"enterprise", appeal->enterprise ? appeal->enterprise->text() : std::string{}}, {"district", appeal->district}}});
    tx.commit();
    return led_to(appeal->id, "asked");
}

http::Response AppealHandlers::appeal(const http::Request& request, const http::Caller& caller)
{
    return thread_page(load(request, caller), {}, 200, request, caller);
}

http::Response AppealHandlers::file(const http::Request& request, const http::Caller& caller)
{
    const auto thread = load(request, caller);
    auto reader = pool_.read();
    const auto file = AppealRepository(reader).file_of(thread.appeal.id);
    if (!file) throw http::NotFound{};
    return file_download(*file, thread.appeal.id);
}

http::Response AppealHandlers::add(const http::Request& request, const http::Caller& caller)
{
    return taken({StepKind::add, false, normalised_lines(request.form.text("text")), {}}, "added", request, caller);
}

http::Response AppealHandlers::close(const http::Request& request, const http::Caller& caller)
{
    return taken({StepKind::close, false, {}, {}}, "closed", request, caller);
}

http::Response AppealHandlers::reopen(const http::Request& request, const http::Caller& caller)
{
    return taken({StepKind::reopen, false, normalised_lines(request.form.text("text")), {}}, "reopened", request, caller);
}

/// One step of the user: the appeal, its entry, the messages to the officers, the audit row.
http::Response AppealHandlers::taken(const Step& step, std::string_view done, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto thread = load(request, caller);
    if (const auto refusal = fault_of(step, thread.appeal, now)) return thread_page(thread, {.text = step.text, .refusal = refusal}, 422, request, caller);
    thread.appeal.version = http::version_of(request.form);
    auto tx = pool_.begin();
    AppealRepository appeals(tx);
    if (!appeals.take(thread.appeal, step, caller.user().id, now))
        return thread_page(load(request, caller), {.text = step.text, .is_stale = true}, 409, request, caller);
    if (step.kind != StepKind::close) appeals.tell_officers(thread.appeal.district, "appeal.added", thread.appeal.id, thread.appeal.title, now);
    const auto act = "appeal." + std::string(word_of(step.kind));
    audit::record(tx, audit::source_of(request, caller, now), {act, "appeal", thread.appeal.id.text(), {}});
    tx.commit();
    return led_to(thread.appeal.id, done);
}

Thread AppealHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto id = AppealId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto reader = pool_.read();
    auto thread = AppealRepository(reader).find_of(caller.user().id, *id);
    if (!thread) throw http::NotFound{};
    return std::move(*thread);
}

http::Response AppealHandlers::asking_page(AskingSheet sheet, int status, const http::Request& request, const http::Caller& caller)
{
    if (sheet.enterprises.empty()) {
        auto reader = pool_.read();
        sheet.enterprises = AppealRepository(reader).enterprises_of(caller.user().id);
    }
    html::Page page(frame_, request, caller, names::kTITLE_APPEAL_NEW, names::kNAV_ACCOUNT);
    const auto now = clock_();
    show_asking(page, sheet, report_of(forms_, sheet.form.period, now), now);
    return page.answer("appeal/new.tpl", status);
}

http::Response AppealHandlers::thread_page(const Thread& thread, const StepTyped& typed, int status, const http::Request& request,
                                           const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_APPEAL, names::kNAV_ACCOUNT);
    auto& values = page.values();
    values.show(names::kMENU_APPEAL);
    show_thread(values, thread, districts_, forms_, false);
    show_step_typed(page, typed);
    const bool is_closed = thread.appeal.state == AppealState::closed;
    values.show_if(!is_closed, names::kMAY_ADD);
    values.show_if(may_reopen(thread.appeal, clock_()), names::kMAY_REOPEN);
    show_done(page, request, thread.appeal);
    return page.answer("appeal/thread.tpl", status);
}

} // namespace tianbao::appeal
