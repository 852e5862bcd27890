// SPDX-License-Identifier: MPL-2.0
// What officers decide of an enterprise: its category, its district, and whose association ends.
#include "directory/directory_handlers.hpp"

#include "audit/audit.hpp"
#include "directory/care_repository.hpp"
#include "enterprise/change_repository.hpp"
#include "enterprise/group_repository.hpp"
#include "http/form_version.hpp"
#include "roster/roster_repository.hpp"

#include <algorithm>

namespace tianbao::directory {

using enterprise::ChangeSource;

namespace {

std::string text_of(const http::Request& request, std::string_view name)
{
    return std::string(request.form.text(name));
}

/// The version that the form was drawn from.
bool is_version(const http::Request& request, const Sheet& sheet)
{
    return http::version_of(request.form) == sheet.facts.version;
}

http::Response done(const Sheet& sheet, std::string_view what)
{
    return http::see_other("/enterprise/" + sheet.facts.uscc + "?done=" + std::string(what));
}

std::string month_text(std::optional<period::Period> month)
{
    return month ? month->text() : std::string{};
}

/// An enterprise whose category has never changed has been of it since ever.
enterprise::GroupSteps steps_or_one(const Sheet& sheet)
{
    if (!sheet.groups.empty()) return sheet.groups;
    return {{std::nullopt, sheet.facts.category, {}, sheet.facts.checked_at, {}, {}}};
}

} // namespace

http::Response DirectoryHandlers::change_category(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    if (sheet.is_own) return page({}, 409, request, caller); // which says so
    Typed typed;
    typed.category = CategoryForm{text_of(request, "category"), text_of(request, "category_from"), text_of(request, "category_until"),
                                  text_of(request, "category_reason")};
    const auto category = read_category(*typed.category);
    if (!category) {
        typed.problems = problems_of(category.error());
        return page(typed, 422, request, caller);
    }
    if (!is_version(request, sheet) || !category_changed(sheet, *category, request, caller)) return stale_page(typed, request, caller);
    return done(sheet, "category");
}

/// One transaction: the months of the category, the roster, the history, the users' messages, the audit row. False: somebody else was first.
bool DirectoryHandlers::category_changed(const Sheet& seen, const GivenCategory& given, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& id = seen.facts.id;
    auto tx = pool_.begin();
    CareRepository care(tx);
    const auto old = steps_or_one(seen);
    const auto steps = enterprise::with_span(old, {given.from, given.category, given.reason, now, caller.user().id, {}}, given.until);
    const auto this_month = period::Period::of(shanghai_day(now));
    if (!care.set_category(seen.facts, enterprise::category_at(steps, seen.facts.category, this_month))) return false;
    enterprise::GroupRepository(tx).replace(id, steps);
    roster::RosterRepository(tx).follow_enterprise(id, now);
    const std::string before(enterprise::word_of(enterprise::category_at(old, seen.facts.category, given.from)));
    const std::string after(enterprise::word_of(given.category));
    const auto last = month_text(given.until);
    enterprise::ChangeRepository(tx).record(id, {{"category", before, after, ChangeSource::officer}}, caller.user().id, given.reason, now);
    care.tell(care.users_of(id), seen.facts, {"enterprise.category", before, after, {}, given.reason, given.from.text(), last}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"enterprise.category",
                   "enterprise",
                   id.text(),
                   {{"old_value", before}, {"new_value", after}, {"from", given.from.text()}, {"until", last}, {"reason", given.reason}}});
    tx.commit();
    return true;
}

http::Response DirectoryHandlers::move(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    if (sheet.is_own) return page({}, 409, request, caller); // which says so
    Typed typed;
    typed.move = {text_of(request, "district"), text_of(request, "move_reason")};
    const auto* district = reference_.districts.find(typed.move.district);
    const bool is_known = district && district->code == typed.move.district;
    const auto faults = faults_of(typed.move, sheet.facts.district, is_known);
    if (!faults.empty()) {
        typed.problems = problems_of(faults);
        return page(typed, 422, request, caller);
    }
    if (!is_version(request, sheet) || !moved(sheet, typed.move, request, caller)) return stale_page(typed, request, caller);
    return done(sheet, "moved");
}

/// Likewise; the officers of both districts are told, too.
bool DirectoryHandlers::moved(const Sheet& seen, const MoveForm& form, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& id = seen.facts.id;
    const auto reason = read_reason(form.reason).value();
    auto tx = pool_.begin();
    CareRepository care(tx);
    if (!care.move(seen.facts, form.district)) return false;
    roster::RosterRepository(tx).follow_enterprise(id, now);
    enterprise::ChangeRepository(tx).record(id, {{"district", seen.facts.district, form.district, ChangeSource::officer}}, caller.user().id, reason,
                                            now);
    const News news{"enterprise.moved", district_name(reference_, seen.facts.district), district_name(reference_, form.district), {}, reason};
    care.tell(care.users_of(id), seen.facts, news, now);
    care.tell(care.officers_of(seen.facts.district, form.district), seen.facts, news, now);
    audit::record(
        tx, audit::source_of(request, caller, now),
        {"enterprise.move", "enterprise", id.text(), {{"old_value", seen.facts.district}, {"new_value", form.district}, {"reason", reason}}});
    tx.commit();
    return true;
}

http::Response DirectoryHandlers::end_association(const http::Request& request, const http::Caller& caller)
{
    auto sheet = load(request, caller);
    if (sheet.is_own) return page({}, 409, request, caller); // which says so
    {
        auto reader = pool_.read();
        DirectoryRepository(reader).complete(sheet, period::first_period());
    }
    Typed typed;
    typed.revocation = {text_of(request, "user"), text_of(request, "revocation_reason")};
    const auto person =
        std::find_if(sheet.people.begin(), sheet.people.end(), [&](const auto& one) { return one.user.text() == typed.revocation.user; });
    if (person == sheet.people.end() || person->is_filler) return stale_page(typed, request, caller);
    const auto reason = read_reason(typed.revocation.reason);
    if (!reason) {
        const auto number = static_cast<std::size_t>(std::distance(sheet.people.begin(), person)) + 1;
        typed.revocation_problem = words_of(reason.error());
        typed.problems = {{revocation_id(number), {}, words_of(reason.error())}};
        return page(typed, 422, request, caller);
    }
    if (!is_version(request, sheet) || !association_ended(sheet, *person, *reason, request, caller)) return stale_page(typed, request, caller);
    return done(sheet, "revoked");
}

/// Likewise; who stays associated is told another sentence than who does not.
bool DirectoryHandlers::association_ended(const Sheet& seen, const Person& person, const std::string& reason, const http::Request& request,
                                          const http::Caller& caller)
{
    const auto now = clock_();
    const auto& id = seen.facts.id;
    auto tx = pool_.begin();
    CareRepository care(tx);
    if (!care.count_on(seen.facts) || !care.end_association(person.user, id)) return false;
    care.tell({person.user.text()}, seen.facts, {"association.revoked", {}, {}, {}, reason}, now);
    care.tell(care.users_of(id), seen.facts, {"association.revoked_other", {}, {}, person.name, reason}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"association.revoke", "enterprise", id.text(), {{"uscc", seen.facts.uscc}, {"person", person.user.text()}, {"reason", reason}}});
    tx.commit();
    return true;
}

} // namespace tianbao::directory
