// SPDX-License-Identifier: MPL-2.0
#include "appeal/stock_answer_handlers.hpp"

#include "appeal/answering_handlers.hpp"
#include "audit/audit.hpp"
#include "util/text.hpp"

namespace tianbao::appeal {

namespace names = html::names;

namespace {

std::vector<html::Problem> problems_of(const StockAnswer& answer)
{
    std::vector<html::Problem> problems;
    const auto title = code_points(answer.title);
    if (title == 0) problems.push_back({"title", names::kTITLE_PROBLEM, names::kNOTICE_TITLE_REQUIRED});
    if (title > kLongestTitle) problems.push_back({"title", names::kTITLE_PROBLEM, names::kNOTICE_TITLE_LONG});
    const auto text = code_points(answer.text);
    if (text == 0) problems.push_back({"text", names::kTEXT_PROBLEM, names::kAPPEAL_TEXT_REQUIRED});
    if (text > kLongestText) problems.push_back({"text", names::kTEXT_PROBLEM, names::kAPPEAL_TEXT_LONG});
    return problems;
}

http::Response done(std::string_view what)
{
    return http::see_other("/management/stock-answer?done=" + std::string(what));
}

} // namespace

http::Response StockAnswerHandlers::list(const http::Request& request, const http::Caller& caller)
{
    return page({StockAnswerId::fresh(clock_()), {}, {}, {}}, {}, 200, request, caller);
}

http::Response StockAnswerHandlers::add(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const StockAnswer answer{StockAnswerId::parse(request.form.text("key")).value_or(StockAnswerId::fresh(now)), desk_of(caller),
                             std::string(trimmed(request.form.text("title"))), normalised_lines(request.form.text("text"))};
    const auto problems = problems_of(answer);
    if (!problems.empty()) return page(answer, problems, 422, request, caller);
    auto tx = pool_.begin();
    if (!add_stock_answer(tx, answer, caller.user().id, now)) return done("added"); // the same form sent twice
    audit::record(tx, audit::source_of(request, caller, now), {"stock_answer.add", "stock_answer", answer.id.text(), {{"title", answer.title}}});
    tx.commit();
    return done("added");
}

http::Response StockAnswerHandlers::remove(const http::Request& request, const http::Caller& caller)
{
    const auto id = StockAnswerId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!remove_stock_answer(tx, *id, desk_of(caller))) throw http::NotFound{};
    audit::record(tx, audit::source_of(request, caller, now), {"stock_answer.remove", "stock_answer", id->text(), {}});
    tx.commit();
    return done("removed");
}

http::Response StockAnswerHandlers::page(const StockAnswer& typed, const std::vector<html::Problem>& problems, int status,
                                         const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    html::Page page(frame_, request, caller, names::kTITLE_STOCK_ANSWERS, names::kNAV_MANAGEMENT);
    auto& values = page.values();
    page.show_problems(problems);
    show_stock_answers(values, stock_answers(reader, desk_of(caller)), desk_of(caller));
    values.set(names::kSTOCK_KEY, typed.id.text());
    values.set(names::kTITLE, typed.title);
    values.set(names::kTEXT, typed.text);
    const auto what = request.query.text("done");
    if (what == "added") page.show_flash(names::kFLASH_STOCK_ADDED);
    if (what == "removed") page.show_flash(names::kFLASH_STOCK_REMOVED);
    return page.answer("appeal/stock_answers.tpl", status);
}

} // namespace tianbao::appeal
