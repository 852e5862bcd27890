// SPDX-License-Identifier: MPL-2.0
#include "audit/audit_handlers.hpp"

#include "audit/act_views.hpp"
#include "audit/audit.hpp"
#include "audit/purpose.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "util/text.hpp"

namespace tianbao::audit {

namespace names = html::names;

namespace {

constexpr std::size_t kPerPage = 50;

SearchForm form_of(const http::FormData& fields)
{
    const auto text = [&](std::string_view name) { return std::string(trimmed(fields.text(name))); };
    SearchForm form{text("person"), text("act"), text("uscc"), text("object_kind"), text("object_id"), text("from"), text("to"), text("address")};
    if (!is_act(form.act)) form.act.clear();
    return form;
}

/// What was looked for, people by their ids alone.
std::string persons_of(const Search& search)
{
    std::string ids;
    for (const auto& person : search.persons) ids += (ids.empty() ? "" : " ") + person.text();
    return ids;
}

std::string object_of(const Search& search)
{
    return search.enterprise.empty() ? search.object_kind + (search.object_id.empty() ? "" : " " + search.object_id) : search.enterprise;
}

} // namespace

http::Response AuditHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    TrailView trail;
    trail.form = form_of(request.query);
    if (!request.query.has("from")) trail.form.from = usual_from(now);
    std::vector<html::Problem> problems;
    auto sought = seek(trail.form, problems);
    if (!problems.empty()) return page(trail, problems, request, caller);

    const auto after = request.query.text("after");
    trail.is_first_page = !is_id_text(after);
    if (!trail.is_first_page && after < sought.search.before_id) sought.search.before_id = after;
    trail.rows = EventRepository(pool_.read()).list(sought.search, static_cast<int>(kPerPage) + 1);
    trail.namesakes = std::move(sought.namesakes);
    if (trail.rows.size() > kPerPage) {
        trail.rows.pop_back();
        trail.next_key = trail.rows.back().id;
    }
    record_read(pool_.read(), source_of(request, caller, now),
                {"audit.search",
                 "audit",
                 "",
                 {{"person", persons_of(sought.search)},
                  {"act", sought.search.act},
                  {"object", object_of(sought.search)},
                  {"since", trail.form.from},
                  {"until", trail.form.to},
                  {"address", sought.search.address},
                  {"page", trail.is_first_page ? "" : std::string(after)}}});
    return page(trail, {}, request, caller);
}

http::Response AuditHandlers::event(const http::Request& request, const http::Caller& caller)
{
    const auto& id = request.path_value("id");
    if (!is_id_text(id)) throw http::NotFound{};
    EventRepository events(pool_.read());
    const auto event = events.find(id);
    if (!event) throw http::NotFound{};
    const auto seal = events.seal_of(id);
    record_read(pool_.read(), source_of(request, caller, clock_()), {"audit.read", "audit_event", id, {}});
    html::Page page(frame_, request, caller, names::kTITLE_AUDIT_EVENT, names::kNAV_MANAGEMENT);
    show_event(page.values(), *event, seal);
    return page.answer("audit/event.tpl");
}

http::Response AuditHandlers::export_trail(const http::Request& request, const http::Caller& caller)
{
    TrailView trail;
    trail.form = form_of(request.form);
    trail.purpose = trimmed(request.form.text("purpose"));
    const auto purpose = read_purpose(trail.purpose);
    std::vector<html::Problem> problems;
    if (!purpose) problems.push_back({"purpose", names::kPURPOSE_PROBLEM, names::kPURPOSE_NEEDED});
    const auto sought = seek(trail.form, problems);
    if (!problems.empty()) return page(trail, problems, request, caller);
    const auto rows = EventRepository(pool_.read()).list(sought.search, kMostExported + 1);
    if (rows.size() > static_cast<std::size_t>(kMostExported))
        return page(trail, {{"from", names::kFROM_PROBLEM, names::kAUDIT_TOO_MANY}}, request, caller);
    record_read(pool_.read(), source_of(request, caller, clock_()),
                {"audit.export",
                 "audit",
                 "",
                 {{"purpose", *purpose},
                  {"events", std::to_string(rows.size())},
                  {"person", persons_of(sought.search)},
                  {"act", sought.search.act},
                  {"object", object_of(sought.search)},
                  {"since", trail.form.from},
                  {"until", trail.form.to},
                  {"address", sought.search.address}}});
    return http::download(trail_csv(words_, acts_, rows), "text/csv; charset=utf-8", words_(names::kTRAIL_FILE));
}

/// The search that a form asks for; what is wrong with it is added to the problems.
AuditHandlers::Sought AuditHandlers::seek(const SearchForm& form, std::vector<html::Problem>& problems)
{
    auto search = read_search(form);
    if (!search) {
        const auto found = problems_of(search.error());
        problems.insert(problems.end(), found.begin(), found.end());
        return {};
    }
    EventRepository events(pool_.read());
    Sought sought{std::move(*search), {}};
    if (!form.person.empty()) {
        sought.namesakes = events.people(form.person);
        if (sought.namesakes.empty()) problems.push_back({"person", names::kPERSON_PROBLEM, names::kAUDIT_PERSON_UNKNOWN});
        if (sought.namesakes.size() > kMostNamesakes) problems.push_back({"person", names::kPERSON_PROBLEM, names::kAUDIT_PERSON_MANY});
        for (const auto& person : sought.namesakes) sought.search.persons.push_back(person.id);
    }
    if (!form.uscc.empty()) {
        const auto code = enterprise::UnifiedSocialCreditCode::parse(form.uscc);
        const auto enterprise = code ? events.enterprise(code->text()) : std::nullopt;
        if (!enterprise) problems.push_back({"uscc", names::kUSCC_PROBLEM, names::kAUDIT_USCC_UNKNOWN});
        sought.search.enterprise = enterprise ? enterprise->text() : std::string{};
        if (code) sought.search.uscc = code->text();
    }
    return sought;
}

http::Response AuditHandlers::page(const TrailView& trail, const std::vector<html::Problem>& problems, const http::Request& request,
                                   const http::Caller& caller)
{
    SealRepository seals(pool_.read());
    const auto last = seals.last();
    const auto waiting = seals.waiting(last ? least_id_after(*last, clock_()) : std::string{});
    html::Page page(frame_, request, caller, names::kTITLE_AUDIT, names::kNAV_MANAGEMENT);
    show_chain(page.values(), {last, waiting, EventRepository(pool_.read()).last_verification()});
    show_trail(page.values(), trail);
    page.show_problems(problems);
    return page.answer("audit/list.tpl", problems.empty() ? 200 : 422);
}

} // namespace tianbao::audit
