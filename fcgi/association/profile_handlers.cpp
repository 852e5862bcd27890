// SPDX-License-Identifier: MPL-2.0
#include "association/profile_handlers.hpp"

#include "association/association_repository.hpp"
#include "association/joining.hpp"
#include "association/match_repository.hpp"
#include "association/match_views.hpp"
#include "audit/audit.hpp"
#include "audit/differences.hpp"
#include "enterprise/change_repository.hpp"
#include "enterprise/confirmation.hpp"
#include "enterprise/confirmation_repository.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "http/form_version.hpp"
#include "roster/roster_repository.hpp"
#include "util/outcome.hpp"

#include <fmt/format.h>

namespace tianbao::association {

namespace names = html::names;

namespace {

ProfileForm form_of(const http::FormData& form)
{
    const auto field = [&](std::string_view name) { return std::string(form.text(name)); };
    return {field("district"), field("address"), field("industry"), field("registered_capital"), field("founded_on"), field("employees"),
            field("revenue"),  field("assets"),  field("size"),     field("contact_person"),     field("telephone"),  field("mobile"),
            field("email")};
}

std::string list_url(std::string_view done, const enterprise::Enterprise& enterprise)
{
    return fmt::format("/association?done={}&uscc={}", done, enterprise.uscc);
}

/// Where more than the match is asked for.
std::string proof_url(const Match& match)
{
    return "/association/" + match.entity.uscc + "/proof";
}

/// The facts as they are; of the contact what tells the values apart.
audit::Differences between(const enterprise::Enterprise& before, const enterprise::Enterprise& after, const std::vector<enterprise::Change>& changes)
{
    audit::Differences changed;
    for (const auto& change : changes) changed.compare(change.field, change.before, change.after);
    changed.compare_masked("contact_person", before.contact.person, after.contact.person);
    changed.compare_masked("telephone", before.contact.telephone, after.contact.telephone);
    changed.compare_masked("mobile", before.contact.mobile, after.contact.mobile);
    changed.compare_masked("email", before.contact.email, after.contact.email);
    return changed;
}

} // namespace

http::Response ProfileHandlers::profile(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto subject = load(request, caller, now);
    if (subject.known) {
        const auto& known = *subject.known;
        return page(request, caller, {known, association::form_of(known, true), open_for_change(known), false, known.version, {}}, 200);
    }
    if (subject.is_over) return expired_page(request, caller, *subject.match);
    if (!subject.is_match_enough) return http::see_other(proof_url(*subject.match));
    const auto& draft = *subject.draft;
    return page(request, caller, {draft, association::form_of(draft, false), open_for_association(draft), true, 0, {}}, 200);
}

http::Response ProfileHandlers::save(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto subject = load(request, caller, now);
    const auto form = form_of(request.form);
    if (subject.is_over) return expired_page(request, caller, *subject.match);
    if (!subject.known) return associate(request, caller, subject, form, now);
    const bool is_sent_again = http::version_of(request.form) == 0; // the first one has associated
    if (is_sent_again) return http::see_other(list_url("associated", *subject.known));
    return change(request, caller, *subject.known, form, now);
}

http::Response ProfileHandlers::confirm(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto subject = load(request, caller, now);
    if (!subject.known) throw http::NotFound{};
    const auto& known = *subject.known;
    if (!note_confirmed(request, caller, known, http::version_of(request.form), now))
        return http::see_other("/association/" + known.uscc + "/profile"); // as it is now
    return http::see_other(list_url("enterprise_confirmed", known));
}

bool ProfileHandlers::note_confirmed(const http::Request& request, const http::Caller& caller, const enterprise::Enterprise& known, int version,
                                     Instant now)
{
    auto tx = pool_.begin();
    if (!enterprise::ConfirmationRepository(tx).confirm(known.id, version, caller.user().id, now)) return false;
    audit::record(tx, audit::source_of(request, caller, now), {"enterprise.confirm", "enterprise", known.id.text(), {{"uscc", known.uscc}}});
    tx.commit();
    return true;
}

ProfileHandlers::Subject ProfileHandlers::load(const http::Request& request, const http::Caller& caller, Instant now)
{
    const auto& user = caller.user().id;
    const auto& uscc = request.path_value("uscc");
    auto reader = pool_.read();
    enterprise::EnterpriseRepository enterprises(reader);
    if (auto known = enterprises.find_for(user, uscc)) return {std::move(known), std::nullopt, std::nullopt};
    auto match = MatchRepository(reader).find(user, uscc);
    if (!match) throw http::NotFound{};
    auto draft = after_match(enterprises.find(uscc), *match, reference_.districts);
    const bool is_too_late = is_over(*match, draft, now);
    const auto standing = AssociationRepository(reader).proof_standing(uscc, draft.district);
    return {std::nullopt, std::move(match), std::move(draft), standing.openers(defaults_).is_match_enough(), is_too_late};
}

http::Response ProfileHandlers::page(const http::Request& request, const http::Caller& caller, const ProfileSheet& sheet, int status)
{
    html::Page page(frame_, request, caller, names::kTITLE_ENTERPRISE, names::kNAV_ACCOUNT);
    show_profile(page, sheet, reference_);
    if (!sheet.is_second_step) show_still_right(page.values(), enterprise::ConfirmationRepository(pool_.read()).confirmed_at(sheet.enterprise.id), clock_());
    return page.answer("association/profile.tpl", status);
}

/// The first step again, with the name and code that matched filled in.
http::Response ProfileHandlers::expired_page(const http::Request& request, const http::Caller& caller, const Match& match)
{
    html::Page page(frame_, request, caller, names::kTITLE_MATCH, names::kNAV_ACCOUNT);
    const registry::Coverage coverage{!match.entity.legal_representative.empty(), false};
    show_match_form(page, {match.entity.name, match.entity.uscc, ""}, coverage);
    page.values().show(names::kMATCH_EXPIRED);
    return page.answer("association/match.tpl", 409);
}

http::Response ProfileHandlers::associate(const http::Request& request, const http::Caller& caller, const Subject& subject, const ProfileForm& form,
                                          Instant now)
{
    if (!subject.is_match_enough) return http::see_other(proof_url(*subject.match));
    const auto open = open_for_association(*subject.draft);
    const auto enterprise = completed(*subject.draft, form, open, reference_, now);
    if (!enterprise) return page(request, caller, {*subject.draft, form, open, true, 0, enterprise.error()}, 422);

    auto tx = pool_.begin();
    const auto& match = *subject.match;
    if (!AssociationRepository(tx).proof_standing(match.entity.uscc, subject.draft->district).openers(defaults_).is_match_enough())
        return http::see_other(proof_url(match)); // officers have asked for more meanwhile
    if (!MatchRepository(tx).take(caller.user().id, match)) throw TryAgain("the match has been used meanwhile");
    join(tx, caller.user().id, *enterprise, Proof::registry, audit::source_of(request, caller, now));
    tx.commit();
    return http::see_other(list_url("associated", *enterprise));
}

http::Response ProfileHandlers::change(const http::Request& request, const http::Caller& caller, const enterprise::Enterprise& known,
                                       const ProfileForm& form, Instant now)
{
    const auto open = open_for_change(known);
    const int version = http::version_of(request.form);
    const auto changed = completed(known, form, open, reference_, now);
    if (!changed) return page(request, caller, {known, form, open, false, version, changed.error()}, 422);
    if (known.completed_at && is_same_profile(*changed, known)) {
        note_confirmed(request, caller, known, version, now);
        return http::see_other(list_url("enterprise_saved", known));
    }
    if (version != known.version) return page(request, caller, {known, form, open, false, known.version, {}, true}, 409);

    auto tx = pool_.begin();
    if (!enterprise::EnterpriseRepository(tx).store(*changed, now)) throw TryAgain("somebody else has saved meanwhile");
    const auto changes = enterprise::changes_between(known, *changed);
    enterprise::ChangeRepository(tx).record(known.id, changes, caller.user().id, {}, now);
    enterprise::ConfirmationRepository(tx).confirm(known.id, known.version + 1, caller.user().id, now);
    roster::RosterRepository(tx).follow_enterprise(known.id, now);
    const auto told = between(known, *changed, changes);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"enterprise.change",
                   "enterprise",
                   known.id.text(),
                   {{"uscc", known.uscc}, {"old_value", told.before()}, {"new_value", told.after()}}});
    tx.commit();
    return http::see_other(list_url("enterprise_saved", known));
}

} // namespace tianbao::association
