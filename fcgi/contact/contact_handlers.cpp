// SPDX-License-Identifier: MPL-2.0
#include "contact/contact_handlers.hpp"

#include "audit/audit.hpp"
#include "audit/differences.hpp"
#include "http/form_version.hpp"
#include "review/scope.hpp"

#include <algorithm>

namespace tianbao::contact {

namespace names = html::names;

namespace {

bool keeps(const review::Scope& scope, std::string_view district)
{
    return scope.district.empty() || scope.district == district;
}

Contact posted(const http::Request& request, std::string district)
{
    const auto text = [&](std::string_view name) { return std::string(request.form.text(name)); };
    return {std::move(district), text("office"), text("telephone"), text("hours"), text("address"), text("email")};
}

audit::Differences between(const Contact& before, const Contact& after)
{
    audit::Differences changed;
    changed.compare("office", before.office, after.office);
    changed.compare("telephone", before.telephone, after.telephone);
    changed.compare("hours", before.hours, after.hours);
    changed.compare("address", before.address, after.address);
    changed.compare("email", before.email, after.email);
    return changed;
}

} // namespace

http::Response ContactHandlers::contacts(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_CONTACTS, names::kNAV_HELP);
    show_contacts(page.values(), *book_.present(), districts_);
    return page.answer("contact/contacts.tpl");
}

http::Response ContactHandlers::kept(const http::Request& request, const http::Caller& caller)
{
    const auto scope = review::scope_of(caller.user());
    Contacts mine;
    const auto present = book_.present();
    for (const auto& contact : present->all()) {
        if (keeps(scope, contact.district)) mine = mine.with(contact);
    }
    html::Page page(frame_, request, caller, names::kTITLE_CONTACTS_KEPT, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_CONTACT);
    show_contacts(page.values(), mine, districts_);
    if (request.query.text("done") == "saved") page.show_flash(names::kFLASH_CONTACT_SAVED);
    return page.answer("contact/kept.tpl");
}

http::Response ContactHandlers::edit(const http::Request& request, const http::Caller& caller)
{
    return page(load(request, caller), 200, request, caller);
}

http::Response ContactHandlers::save(const http::Request& request, const http::Caller& caller)
{
    auto sheet = load(request, caller);
    const auto now = clock_();
    const auto former = sheet.typed;
    sheet.typed = posted(request, sheet.typed.district);
    const auto contact = read_contact(sheet.typed);
    if (!contact) {
        sheet.version = http::version_of(request.form);
        sheet.problems = problems_of(contact.error());
        return page(sheet, 422, request, caller);
    }
    auto tx = pool_.begin();
    if (http::version_of(request.form) != sheet.version || !write_contact(tx, *contact, http::version_of(request.form), caller.user().id, now)) {
        sheet.is_stale = true;
        return page(sheet, 409, request, caller);
    }
    const auto changed = between(former, *contact);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"contact.change",
                   "contact",
                   contact->district,
                   {{"office", contact->office},
                    {"telephone", contact->telephone},
                    {"old_value", changed.before()},
                    {"new_value", changed.after()}}});
    tx.commit();
    book_.forget();
    return http::see_other("/management/contact?done=saved");
}

/// The contact as it stands, read anew; not found outside the officer's scope.
ContactSheet ContactHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& key = request.path_value("district");
    if (!keeps(review::scope_of(caller.user()), key)) throw http::NotFound{};
    const auto all = written_contacts(pool_.read());
    const auto written = std::find_if(all.begin(), all.end(), [&](const WrittenContact& each) { return each.contact.district == key; });
    if (written != all.end()) return {.typed = written->contact, .written = *written, .version = written->version};
    const auto present = book_.present();
    const auto* first = present->of(key);
    const auto* district = districts_.find(key);
    if (!first && (!district || district->code != key)) throw http::NotFound{};
    return {.typed = first ? *first : Contact{key, {}, {}}};
}

http::Response ContactHandlers::page(const ContactSheet& sheet, int status, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_CONTACT_EDIT, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_CONTACT);
    show_contact_form(page, sheet, districts_);
    return page.answer("contact/edit.tpl", status);
}

} // namespace tianbao::contact
