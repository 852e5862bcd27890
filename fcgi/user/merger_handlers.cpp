// SPDX-License-Identifier: MPL-2.0
#include "user/merger_handlers.hpp"

#include "user/merger_repository.hpp"
#include "user/merging.hpp"
#include "user/user_repository.hpp"
#include "util/text.hpp"

namespace tianbao::user {

namespace names = html::names;

namespace {

constexpr int kCandidatesShown = 20;

MergerForm form_of(const http::FormData& form)
{
    return {std::string(form.text("kept")), std::string(form.text("joined")), std::string(trimmed(form.text("q"))),
            std::string(trimmed(form.text("reference"))), normalised_lines(form.text("reason"))};
}

User need_user(UserRepository users, std::string_view id_text)
{
    const auto id = UserId::parse(id_text);
    auto user = id ? users.find(*id) : std::nullopt;
    if (!user) throw http::NotFound{};
    return *std::move(user);
}

http::Response done(const MergerId& id, const char* what)
{
    return http::see_other("/merger/" + id.text() + "?done=" + what);
}

void show_done(html::Page& page, const http::Request& request)
{
    const auto what = request.query.text("done");
    if (what == "proposed") page.show_flash(names::kFLASH_MERGER_PROPOSED);
    if (what == "confirmed") page.show_flash(names::kFLASH_MERGER_CONFIRMED);
    if (what == "refused") page.show_flash(names::kFLASH_MERGER_REFUSED);
    if (what == "withdrawn") page.show_flash(names::kFLASH_MERGER_WITHDRAWN);
}

} // namespace

http::Response MergerHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto reader = pool_.read();
    MergerRepository mergers(reader);
    html::Page page(frame_, request, caller, names::kTITLE_MERGERS, names::kNAV_MANAGEMENT);
    show_mergers(page.values(), mergers.waiting(now), mergers.decided(now), caller.user().id);
    return page.answer("user/mergers.tpl");
}

http::Response MergerHandlers::blank(const http::Request& request, const http::Caller& caller)
{
    auto form = form_of(request.query);
    if (!request.query.has("q")) form.search = need_user(UserRepository(pool_.read()), form.kept).name;
    return form_page(form, std::nullopt, {}, request, caller);
}

http::Response MergerHandlers::propose(const http::Request& request, const http::Caller& caller)
{
    const auto form = form_of(request.form);
    need_user(UserRepository(pool_.read()), form.kept);
    std::vector<html::Problem> problems;
    for (const auto fault : faults_of(form)) problems.push_back(problem_of(fault));
    if (!problems.empty()) return form_page(form, std::nullopt, problems, request, caller);
    const auto proposed = [&] {
        auto tx = pool_.begin();
        auto outcome = propose_merger(tx, form, caller.user().id, audit::source_of(request, caller, clock_()));
        if (outcome) tx.commit();
        return outcome;
    }();
    return proposed ? done(*proposed, "proposed") : form_page(form, proposed.error(), {}, request, caller);
}

http::Response MergerHandlers::form_page(const MergerForm& form, std::optional<MergerObstacle> obstacle, const std::vector<html::Problem>& problems,
                                         const http::Request& request, const http::Caller& caller)
{
    const auto kept = need_user(UserRepository(pool_.read()), form.kept);
    auto candidates = UserRepository(pool_.read()).list({search_of(form.search), http::Role::user, false, {}}, kCandidatesShown + 1);
    std::erase_if(candidates, [&](const User& user) { return user.id == kept.id || user.closed_at.has_value(); });
    html::Page page(frame_, request, caller, names::kTITLE_MERGER_NEW, names::kNAV_MANAGEMENT);
    show_merger_form(page.values(), kept, candidates, form, districts_);
    if (obstacle) show_merger_obstacle(page.values(), *obstacle);
    page.show_problems(problems);
    return page.answer("user/merger_new.tpl", !problems.empty() ? 422 : obstacle ? 409 : 200);
}

http::Response MergerHandlers::merger(const http::Request& request, const http::Caller& caller)
{
    return page(load(request, caller), request, caller);
}

http::Response MergerHandlers::decide(const http::Request& request, const http::Caller& caller)
{
    auto sheet = load(request, caller);
    const auto decision = request.form.text("decision");
    if (decision != "confirm" && decision != "refuse" && decision != "withdraw") throw http::BadRequest{};
    const bool is_meant_for_own = decision == "withdraw";
    if (!sheet.is_waiting || sheet.is_own != is_meant_for_own) {
        sheet.was_not_possible = true;
        return page(sheet, request, caller);
    }
    if (decision == "withdraw") return withdraw(sheet, request, caller);
    return decision == "confirm" ? confirm(std::move(sheet), request, caller) : refuse(std::move(sheet), request, caller);
}

http::Response MergerHandlers::confirm(MergerSheet sheet, const http::Request& request, const http::Caller& caller)
{
    const auto source = audit::source_of(request, caller, clock_());
    {
        auto tx = pool_.begin();
        const auto carried = carry_out_merger(tx, sheet.merger, caller.user().id, source);
        if (carried) {
            tx.commit();
            return done(sheet.merger.id, "confirmed");
        }
        sheet.obstacle = carried.error();
    }
    if (*sheet.obstacle == MergerObstacle::own_account || *sheet.obstacle == MergerObstacle::locked) return page(sheet, request, caller);
    lapse(sheet.merger, caller.user().id, source);
    auto present = load(request, caller);
    present.obstacle = sheet.obstacle;
    return page(present, request, caller);
}

void MergerHandlers::lapse(const Merger& merger, const UserId& administrator, const audit::Source& source)
{
    auto tx = pool_.begin();
    if (!MergerRepository(tx).end(merger.id, MergerOutcome::lapsed, administrator, source.at)) return;
    audit::record(tx, source, {"user.lapse_merger", "user", merger.kept.text(), {{"proposal", merger.id.text()}}});
    tx.commit();
}

http::Response MergerHandlers::refuse(MergerSheet sheet, const http::Request& request, const http::Caller& caller)
{
    sheet.answer = normalised_lines(request.form.text("answer"));
    sheet.answer_fault = fault_of_reason(sheet.answer);
    if (sheet.answer_fault) return page(sheet, request, caller);
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!UserRepository(tx).use_right(caller.user().id)) throw http::Forbidden{};
    if (!MergerRepository(tx).decide(sheet.merger.id, MergerOutcome::refused, sheet.answer, caller.user().id, now))
        throw TryAgain("the merger has been decided meanwhile");
    audit::record(tx, audit::source_of(request, caller, now),
                  {"user.refuse_merger", "user", sheet.merger.kept.text(), {{"proposal", sheet.merger.id.text()}, {"reason", sheet.answer}}});
    tx.commit();
    return done(sheet.merger.id, "refused");
}

http::Response MergerHandlers::withdraw(const MergerSheet& sheet, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!UserRepository(tx).use_right(caller.user().id)) throw http::Forbidden{};
    if (!MergerRepository(tx).end(sheet.merger.id, MergerOutcome::withdrawn, caller.user().id, now))
        throw TryAgain("the merger has been decided meanwhile");
    audit::record(tx, audit::source_of(request, caller, now),
                  {"user.withdraw_merger", "user", sheet.merger.kept.text(), {{"proposal", sheet.merger.id.text()}}});
    tx.commit();
    return done(sheet.merger.id, "withdrawn");
}

MergerSheet MergerHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto id = MergerId::parse(request.path_value("id"));
    auto reader = pool_.read();
    auto merger = id ? MergerRepository(reader).find(*id) : std::nullopt;
    if (!merger) throw http::NotFound{};
    auto kept = need_user(UserRepository(reader), merger->kept.text());
    auto joined = need_user(UserRepository(reader), merger->joined.text());
    const bool is_own = merger->proposed_by == caller.user().id;
    const bool is_waiting = merger->is_waiting(clock_());
    return {*std::move(merger), std::move(kept), std::move(joined), is_own, is_waiting, false, {}, {}, {}};
}

http::Response MergerHandlers::page(const MergerSheet& sheet, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_MERGER, names::kNAV_MANAGEMENT);
    show_merger(page.values(), sheet, districts_);
    if (sheet.answer_fault) page.show_problems({problem_of_answer(*sheet.answer_fault)});
    if (request.method != http::Method::post) show_done(page, request);
    return page.answer("user/merger.tpl", sheet.answer_fault ? 422 : sheet.obstacle || sheet.was_not_possible ? 409 : 200);
}

} // namespace tianbao::user
