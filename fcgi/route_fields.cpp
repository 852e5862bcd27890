// SPDX-License-Identifier: MPL-2.0
#include "route_fields.hpp"

#include "util/log.hpp"

#include <algorithm>
#include <optional>

namespace tianbao {

namespace {

using http::FieldNames;
using http::Method;

RouteFields get(std::string_view pattern, FieldNames query)
{
    return {Method::get, pattern, {}, std::move(query)};
}

RouteFields post(std::string_view pattern, FieldNames form, FieldNames query = {})
{
    return {Method::post, pattern, std::move(form), std::move(query)};
}

// Forms and addresses that several routes share.
const FieldNames kFilter{"period", "state", "duty", "district", "industry", "category", "size", "late", "explained", "adjusted", "q", "sort"};
const FieldNames kChosen = kFilter + FieldNames{"all", "chosen.*", "after"};
const FieldNames kReturn{"reason_class", "reason", "fix_due", "contact"};
const FieldNames kNotes{"mark.*.*", "months.*.", "months.*.*.*"}; ///< beside the figures: notes, and for how long an explanation is good
const FieldNames kHand{"period", "state", "late", "district", "section", "category", "size", "q", "codes", "note"};
const FieldNames kFromList{"duty", "industry", "explained", "adjusted", "sort", "from", "all", "chosen.*"};
const FieldNames kTrail{"person", "act", "uscc", "object_kind", "object_id", "from", "to", "address"};
const FieldNames kNotice{"key", "version", "title", "body", "district", "category", "publish_at", "until", "is_pinned", "is_banner", "act"};
const FieldNames kTotals{"period", "district", "indicator", "column", "by"};
const FieldNames kExport{"content", "period", "last_period", "state", "district", "industry", "category", "size", "contacts", "format", "purpose"};
const FieldNames kLogOut{"logout_token", "logoutRequest"}; ///< of OpenID Connect and of CAS
const FieldNames kLetters{"district", "category", "users"};
const FieldNames kProfile{"version", "district", "address", "industry",       "registered_capital", "founded_on", "employees",
                          "revenue", "assets",   "size",    "contact_person", "telephone",          "mobile",     "email"};
/// Cells ("A01.m"), boxes of a cell ("I01.v.6"), explanations ("explain.Q05.A01.y", "explain.Q19") and answers to notes; on the page of
/// a conflict all of them as stored, and which is chosen.
const FieldNames kDraft{"version",
                        "submission_key",
                        "form_version",
                        "act",
                        "nil_declared",
                        "*.*",
                        "*.*.*",
                        "explain.*",
                        "explain.*.*.*",
                        "answer.*.*",
                        "stored.nil_declared",
                        "stored.*.*",
                        "stored.*.*.*",
                        "stored.explain.*",
                        "stored.explain.*.*.*",
                        "stored.answer.*.*",
                        "choose.nil_declared",
                        "choose.*.*",
                        "choose.*.*.*",
                        "choose.explain.*",
                        "choose.explain.*.*.*",
                        "choose.answer.*.*"};

std::vector<RouteFields> of_everybody()
{
    return {
        get("/form/{version}/definition", {"v"}),
        get("/form", {"version"}),
        post("/form/preview", {"file", "period", "industry", "size"}),
        get("/notice", {"after"}),
        post("/notice/{id}/dismissal", {"back"}),
        get("/verify", {"number", "hash"}),

        get("/sign-in", {"return_to", "own", "file"}),
        post("/sign-in/former", {"return_to", "login_name", "password"}),
        get("/sign-in/sso", {"return_to"}),
        get("/sign-in/sso/{entry}", {"return_to"}),
        get("/register", {"return_to"}),
        get("/sign-in/callback", FieldNames::any()),
        get("/sign-in/callback/{entry}", FieldNames::any()),
        post("/sign-in/callback", kLogOut, FieldNames::any()),
        post("/sign-in/callback/{entry}", kLogOut, FieldNames::any()),
        post("/sign-in/log-out-notice", kLogOut),
        post("/sign-in/log-out-notice/{entry}", kLogOut),
        post("/sign-in/proof", {"return_to", "login_name", "password"}),
        post("/sign-in/proof/{entry}", {}),
        get("/sign-in/choose", {"proof"}),
        post("/sign-in/choose", {"return_to", "account"}),
        post("/sign-in/fresh", {"return_to"}),
        post("/sign-out", {}),
        get("/signed-out", {"sso"}),

        get("/account", {"done"}),
        post("/account", {"post", "email"}),
        post("/account/email/code", {}),
        post("/account/email/verification", {"email_code"}),
        get("/account/password", {"return_to"}),
        post("/account/password", {"return_to", "login_name", "current_password", "mobile_on_record", "new_password", "new_password_again"}),
        get("/account/second-factor", {"return_to"}),
        post("/account/second-factor", {"return_to", "totp_code"}),
        post("/account/second-factor/enrolment", {"return_to", "sealed_key", "totp_code"}),
        post("/account/second-factor/recovery-codes", {"totp_code"}),
        get("/account/sessions", {"done"}),
        post("/account/sessions/end", {}),
        post("/account/sessions/{id}/end", {}),
        post("/account/session/extend", {}),
        get("/account/messages", {"done"}),
        post("/account/close", {"confirmation"}),
        get("/account/merger", {"done", "binding"}),
        post("/account/merger", {"login_name", "password", "mobile_on_record"}),
        post("/account/binding/{entry}", {}),
        post("/account/binding", {}),
    };
}

std::vector<RouteFields> of_enterprises()
{
    return {
        get("/association", {"done", "uscc"}),
        post("/association/claim", {"uscc"}),
        post("/association/match", {"enterprise_name", "uscc", "legal_representative"}),
        post("/association/{uscc}/match/withdrawal", {}),
        post("/association/{uscc}/profile", kProfile),
        post("/association/{uscc}/confirmation", {"version"}),
        post("/association/{uscc}/code", {"code"}),
        post("/association/{uscc}/request", {"way", "reason"}),
        post("/association/{uscc}/request/withdrawal", {"request"}),
        get("/association/{uscc}/approval", {"done"}),
        post("/association/{uscc}/approval", {"request", "answer", "decision"}),
        post("/association/{uscc}/end", {}),

        get("/workbench", {"done", "uscc"}),
        post("/filler/{uscc}/apply", {}),
        get("/filler/{uscc}/contest", {"done"}),
        post("/filler/{uscc}/contest", {"epoch", "reason"}),
        get("/filler/{uscc}/offer", {"done"}),
        post("/filler/{uscc}/offer/answer", {"offer", "decision"}),
        post("/filler/{uscc}/offer/withdrawal", {"offer"}),
        get("/filler/{uscc}/request", {"done"}),
        post("/filler/{uscc}/request", {"reason", "file"}),
        post("/filler/{uscc}/claim", {"epoch"}),
        post("/filler/{uscc}/request/withdrawal", {"request"}),
        post("/filler/{uscc}/request/answer", {"request", "epoch", "answer", "decision"}),
        get("/filler/{uscc}/rights", {"done"}),
        post("/filler/{uscc}/rights", {"user", "act"}),
        post("/filler/{uscc}/handover", {"epoch", "successor", "confirmation"}),

        get("/filing/{uscc}", {"year", "done", "period", "open"}),
        get("/filing/{uscc}/timeline", {"before"}),
        get("/filing/{uscc}/keys", {"done"}),
        post("/filing/{uscc}/keys", {"name", "days"}),
        post("/filing/{uscc}/keys/{id}/revocation", {}),
        get("/filing/{uscc}/series", {"indicator", "column", "to"}),
        get("/filing/{uscc}/{period}", {"number", "with"}),
        post("/filing/{uscc}/{period}/upload", {"file"}),
        get("/filing/{uscc}/{period}/edit", {"check"}),
        post("/filing/{uscc}/{period}", kDraft),
        post("/filing/{uscc}/{period}/draft", kDraft),
        post("/filing/{uscc}/{period}/return-request", {"version", "reason"}),
        post("/filing/{uscc}/{period}/submission",
             {"version", "submission_key", "hash", "shown", "findings", "signed_post", "declared", "looked_at"}),
        get("/filing/{uscc}/{period}/receipt", {"number"}),
        get("/filing/{uscc}/{period}/receipt.pdf", {"number"}),
        get("/filing/{uscc}/{period}/filing.pdf", {"number"}),

        get("/appeal", {"after"}),
        post("/appeal", {"key", "enterprise", "appeal_class", "period", "indicator", "title", "text", "file"}),
        get("/appeal/new", {"uscc", "period", "indicator"}),
        get("/appeal/{id}", {"done"}),
        post("/appeal/{id}/message", {"version", "text"}),
        post("/appeal/{id}/closing", {"version"}),
        post("/appeal/{id}/reopening", {"version", "text"}),
    };
}

std::vector<RouteFields> of_officers()
{
    return {
        get("/reminder", {"before", "done"}),
        post("/reminder", kHand + FieldNames{"run"}),
        get("/reminder/new", kHand + kFromList),
        post("/reminder/preview", kHand + kFromList),
        get("/reminder/refused", {"after", "done"}),
        post("/reminder/refused", {"uscc", "address"}),
        post("/reminder/plan", {"version", "before_due", "after_due", "after_return", "note"}),
        get("/reminder/text/{kind}", {"version", "done"}),
        post("/reminder/text/{kind}", {"version", "subject", "body", "act"}),
        get("/reminder/{id}", {"state", "after", "done"}),
        post("/reminder/{id}/retry", {"state"}),

        get("/management/filler", {"list", "q", "after"}),
        get("/management/filler/{uscc}", {"done"}),
        get("/management/filler/{uscc}/contest", {"done"}),
        post("/management/filler/{uscc}/contest", {"contest", "decision", "answer"}),
        post("/management/filler/{uscc}/proposal", {"epoch", "act", "request", "successor", "reference", "reason"}),
        post("/management/filler/{uscc}/decision", {"proposal", "decision", "answer"}),

        get("/review", kFilter + FieldNames{"before", "after"}),
        post("/review/bulk", kChosen + FieldNames{"act"}),
        post("/review/bulk/acceptance", kChosen),
        post("/review/bulk/return", kChosen + kReturn),
        get("/review/duty", {"done"}),
        post("/review/duty", {"seen", "category", "from", "choice", "reason"}),
        get("/review/terms", {"after"}),
        get("/review/{uscc}/terms", {"done"}),
        post("/review/{uscc}/terms/extension", {"period", "until", "extension_reason"}),
        post("/review/{uscc}/terms/exemption", {"first_period", "last_period", "exemption_class", "exemption_reason"}),
        post("/review/{uscc}/terms/end", {"first", "last"}),
        post("/review/{uscc}/terms/withdrawal", {"kind", "period"}),
        get("/review/{uscc}/{period}", kFilter + FieldNames{"done"}),
        post("/review/{uscc}/{period}/return", kReturn + kNotes + FieldNames{"version", "act"}, kFilter),
        post("/review/{uscc}/{period}/acceptance", {"version"}, kFilter),
        post("/review/{uscc}/{period}/return-request", kNotes + FieldNames{"version", "request", "reason", "act", "decision"}, kFilter),
        post("/review/{uscc}/{period}/explanation", {"version", "act", "check", "place", "months"}, kFilter),
        get("/review/{uscc}/{period}/adjustment", {"place", "done"}),
        post("/review/{uscc}/{period}/adjustment", {"version", "place", "value", "reason"}),
        post("/review/{uscc}/{period}/adjustment/withdrawal", {"version", "adjustment", "withdrawal_reason"}),

        get("/export", kExport),
        post("/export", kExport),

        get("/statistics/rates", {"period", "district", "group"}),
        get("/statistics/totals", kTotals),
        get("/statistics/climate", {"period", "district", "indicator", "by"}),
        post("/statistics/totals/export", kTotals + FieldNames{"purpose", "format"}),
        get("/statistics/snapshots", {"period", "name"}),
        post("/statistics/snapshots", {"period", "name"}),
        get("/statistics/snapshots/{id}", {"indicator", "column", "by"}),

        get("/enterprise", {"q", "district", "category", "status", "filler", "after"}),
        get("/enterprise/{uscc}", {"done"}),
        post("/enterprise/{uscc}/category", {"version", "category", "category_from", "category_until", "category_reason"}),
        post("/enterprise/{uscc}/district", {"version", "district", "move_reason"}),
        get("/enterprise/{uscc}/as", {"year"}),
        get("/enterprise/{uscc}/as/timeline", {"before"}),
        get("/enterprise/{uscc}/as/{period}", {"number", "with"}),
        get("/enterprise/{uscc}/as/{period}/receipt", {"number"}),
        get("/enterprise/{uscc}/as/{period}/receipt.pdf", {"number"}),
        get("/enterprise/{uscc}/as/{period}/filing.pdf", {"number"}),
        post("/enterprise/{uscc}/association/end", {"version", "user", "revocation_reason"}),

        get("/enrolment", {"done"}),
        post("/enrolment/district", {"district", "version", "rule"}),
        post("/enrolment/request/{id}/decision", {"answer", "decision"}),
        get("/enrolment/letters", kLetters),
        post("/enrolment/letters", kLetters + FieldNames{"first", "last", "count"}),
        get("/enterprise/{uscc}/proof", {"done"}),
        post("/enterprise/{uscc}/proof", {"version", "rule"}),
        post("/enterprise/{uscc}/code", {"seen"}),
        post("/enterprise/{uscc}/code/end", {"code"}),
    };
}

std::vector<RouteFields> of_management()
{
    return {
        get("/management/notice", {"after", "done"}),
        post("/management/notice", kNotice),
        post("/management/notice/{id}", kNotice),
        post("/management/notice/{id}/withdrawal", {"version"}),
        get("/management/appeal", {"state", "district", "after", "done"}),
        get("/management/appeal/{id}", {"done"}),
        post("/management/appeal/{id}/answer", {"version", "text", "stock_answer", "act"}),
        post("/management/appeal/{id}/handing-on", {"version", "to", "note"}),
        post("/management/appeal/{id}/closing", {"version"}),
        get("/management/stock-answer", {"done"}),
        post("/management/stock-answer", {"key", "title", "text"}),
        post("/management/stock-answer/{id}/removal", {}),
        get("/management/contact", {"done"}),
        post("/management/contact/{district}", {"version", "office", "telephone", "hours", "address", "email"}),

        get("/imports", {"before"}),
        post("/imports", {"kind", "file", "source", "initial_password"}),
        get("/imports/new", {"kind"}),
        get("/imports/{id}", {"done"}),
        post("/imports/{id}/confirmation", {"only_good"}),
        post("/imports/{id}/resumption", {}),
        post("/imports/{id}/withdrawal", {}),

        get("/job", {"before"}),
        get("/job/{id}", {"done"}),
        post("/job/{id}/cancellation", {}),

        get("/audit", kTrail + FieldNames{"after"}),
        post("/audit/export", kTrail + FieldNames{"purpose"}),

        get("/user", {"q", "role", "state", "before"}),
        get("/user/{id}", {"done"}),
        post("/user/{id}/{act}", {"standing", "role", "district", "reason"}),
        get("/merger", {"done"}),
        post("/merger", {"kept", "q", "joined", "reference", "reason"}),
        get("/merger/new", {"kept", "q"}),
        get("/merger/{id}", {"done"}),
        post("/merger/{id}/decision", {"decision", "answer"}),
    };
}

constexpr std::size_t kLongestLoggedName = 40;

bool has_foreign(const http::FormData& data, const FieldNames& names)
{
    const auto& fields = data.fields();
    return std::any_of(fields.begin(), fields.end(), [&](const http::FormField& field) { return !names.take(field.name); });
}

http::FormData taken(const http::FormData& data, const FieldNames& names)
{
    auto fields = data.fields();
    std::erase_if(fields, [&](const http::FormField& field) { return !names.take(field.name); });
    return http::FormData{std::move(fields)};
}

/// The first field or file of a form that its route does not take; nothing when all are its own.
std::optional<std::string> foreign_field(const http::Request& request, const FieldNames& names)
{
    for (const auto& field : request.form.fields())
        if (field.name != "csrf" && !names.take(field.name)) return field.name;
    for (const auto& file : request.files)
        if (!names.take(file.field)) return file.field;
    return std::nullopt;
}

/// Of what was sent the log has the name alone, and no more of it than a name of ours could be long.
void log_foreign(const http::Request& request, const std::string& name)
{
    log_warning("unknown field", {{"request", request.id}, {"path", request.path}, {"field", name.substr(0, kLongestLoggedName)}});
}

/// The request with what its route takes of an address and of another server's post.
http::Request with_own_fields(http::Request request, const RouteFields& row, bool is_of_server)
{
    request.query = taken(request.query, row.query);
    if (is_of_server) request.form = taken(request.form, row.form);
    return request;
}

http::Handler held_to(RouteFields row, const http::Route& route)
{
    return [row = std::move(row), handler = route.handler, is_of_server = route.of_server,
            for_script = route.for_script](const http::Request& request, const http::Caller& caller) {
        if (request.method == Method::post && !is_of_server) {
            if (const auto name = foreign_field(request, row.form)) {
                log_foreign(request, *name);
                if (for_script) return http::json(R"({"outcome":"unknown_field"})", 400);
                throw http::BadRequest{};
            }
        }
        if (has_foreign(request.query, row.query) || (is_of_server && has_foreign(request.form, row.form)))
            return handler(with_own_fields(request, row, is_of_server), caller);
        return handler(request, caller);
    };
}

} // namespace

std::vector<RouteFields> route_fields()
{
    std::vector<RouteFields> all;
    for (auto* part : {&of_everybody, &of_enterprises, &of_officers, &of_management})
        for (auto& row : part()) all.push_back(std::move(row));
    return all;
}

std::vector<http::Route> with_fields(std::vector<http::Route> routes)
{
    const auto rows = route_fields();
    for (auto& route : routes) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const RouteFields& one) { return one.method == route.method && one.pattern == route.pattern; });
        if (row != rows.end() && route.bound == http::Bound::report && row->query.take("done")) route.bound = http::Bound::act_page;
        route.handler = held_to(row == rows.end() ? RouteFields{route.method, {}, {}, {}} : *row, route);
    }
    return routes;
}

} // namespace tianbao
