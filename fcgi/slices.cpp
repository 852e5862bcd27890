// SPDX-License-Identifier: MPL-2.0
#include "slices.hpp"

#include "net/origin.hpp"

namespace tianbao {

Slices::Slices(const Foundation& f)
    : sessions(f.pool, f.config.session, f.config.secret, f.clock),
      hashes({f.config.former_users.argon2_memory_kib, f.config.former_users.argon2_passes}, f.config.former_users.most_at_once,
             account::most_waiting_with_passwords(f.config.server.threads, f.config.former_users.most_at_once), f.threads.slow),
      held_form(f.pool, f.frame, f.clock, sessions, net::origin_of(f.config.public_url)),
      account(f.pool, f.frame, f.clock, f.reference.districts, f.config.session), password(f.pool, f.frame, f.clock, sessions, hashes),
      email(f.pool, f.frame, f.clock, account::Seal(f.config.secret, account::kEmailSeal), f.config.reminder.has_mail()),
      personal_data(f.pool, f.frame, f.clock, sessions), seal(f.config.secret, account::kAuthenticatorSeal),
      second_factor(f.pool, f.frame, f.clock, sessions, seal), claims(f.pool, f.registry, f.reference.districts),
      association(f.pool, f.frame, f.clock, claims, f.reference.districts, f.config.filler.masks_names), match(f.pool, f.frame, f.clock, f.registry),
      profile(f.pool, f.frame, f.clock, f.reference, f.config.proof.defaults), code_seal(f.config.secret, association::kCodeSeal),
      proof(f.pool, f.frame, f.clock, {f.reference.districts, f.working_days, code_seal, f.config.proof}),
      approval(f.pool, f.frame, f.clock), entries(f.config.sso, net::call, f.config.sso_waiting, f.threads.slow),
      admission(f.pool, sessions,
                [this](const UserId& user, const std::string& uscc, const audit::Source& source) { claims.claim_at_sign_in(user, uscc, source); },
                association::leave_former),
      sign_in(f.pool, f.frame, f.clock, sessions, hashes, entries, admission, f.config.former_users),
      sso(f.pool, f.frame, f.clock, sessions, entries, admission), log_out_notice(f.pool, f.clock, entries),
      choose(f.pool, f.frame, f.clock, sessions, hashes, entries, admission, f.config.former_users),
      joining(f.pool, f.frame, f.clock, sessions, hashes, entries, admission, f.config.former_users),
      definitions(f.forms), definition(definitions), filing(f.pool, f.frame, f.clock, f.forms, f.calendar, f.config.review.own_withdrawal, f.config.filler.masks_names,
             f.config.filing.months_in_order),
      draft(f.pool, f.frame, f.clock, {f.forms, f.reference.sizes, f.config.filing.months_in_order}, definitions, f.calendar),
      key_seal(f.config.secret, filing::kKeySeal), key_gate(f.pool, key_seal, f.clock),
      keys(f.pool, f.frame, f.clock, key_seal, f.config.public_url), api_words(f.frame.templates),
      api(f.pool, f.clock, {f.forms, f.reference.sizes}, definitions, draft, api_words),
      submission(f.pool, f.frame, f.clock, {f.forms, f.reference.sizes, f.config.filing.months_in_order}, f.calendar),
      receipt(f.pool, f.frame, f.clock, f.forms, f.calendar, net::origin_of(f.config.public_url)),
      return_request(f.pool, f.frame, f.clock, f.calendar, f.config.review.own_withdrawal),
      workbook(f.pool, f.frame, f.clock, {f.forms, f.reference.sizes, f.config.filing.months_in_order}, definitions, f.calendar),
      exported(f.pool, f.frame, f.clock, f.forms),
      watching(f.pool, f.frame, f.clock, f.forms, f.calendar, net::origin_of(f.config.public_url)),
      paper(f.pool, f.frame, f.clock, f.forms, net::origin_of(f.config.public_url)),
      workbench(f.pool, f.frame, f.clock, f.calendar, f.config.filler, f.config.filing.months_in_order),
      filler(f.pool, f.frame, f.clock, f.contacts, f.calendar, f.config.filler), preparer(f.pool, f.frame, f.clock, f.config.filler),
      handover_offer(f.pool, f.frame, f.clock), scanner(f.config.scanner, net::Scanner::kMostAtOnce, std::chrono::seconds{1}, f.threads.slow),
      handover_request(f.pool, f.frame, f.clock, f.working_days, f.config.filler, scanner),
      contest(f.pool, f.frame, f.clock, f.reference.districts, f.config.filler), filler_management(f.pool, f.frame, f.clock, f.reference.districts),
      reminder(f.pool, f.frame, f.clock, f.calendar, {f.reference.districts, f.reference.industries}, f.config.reminder),
      reminder_text(f.pool, f.frame, f.clock, f.calendar, f.config.reminder),
      review_parts{f.calendar, f.forms, f.reference.districts, f.reference.industries, f.reference.sizes, f.config.review.two_levels},
      review_list(f.pool, f.frame, f.clock, review_parts), review_bulk(f.pool, f.frame, f.clock, review_parts),
      review(f.pool, f.frame, f.clock, review_parts), adjusting(f.pool, f.frame, f.clock, review_parts), history(f.pool, f.frame, f.clock, f.forms),
      terms(f.pool, f.frame, f.clock, f.calendar, f.reference.districts), duty_rule(f.pool, f.frame, f.clock),
      directory(f.pool, f.frame, f.clock, f.reference, f.config.proof.defaults),
      enrolment(f.pool, f.frame, f.clock, f.reference.districts, f.config.proof.defaults),
      letters(f.pool, f.frame, f.clock, {f.reference.districts, f.contacts, code_seal, f.config.proof, f.config.public_url}),
      audit(f.pool, f.frame, f.clock),
      users(f.pool, f.frame, f.clock, f.reference.districts, f.config.session, f.config.former_users.closing_day),
      user_acts(f.pool, f.frame, f.clock, f.reference.districts, hashes, f.config.former_users.closing_day),
      merger(f.pool, f.frame, f.clock, f.reference.districts),
      statistic(f.pool, f.frame, f.clock, {f.forms, f.reference.districts, f.reference.industries}),
      totals(f.pool, f.frame, f.clock, {f.forms, f.reference.districts, f.reference.industries}),
      climate(f.pool, f.frame, f.clock, {f.forms, f.reference.districts, f.reference.industries}),
      snapshot(f.pool, f.frame, f.clock, {f.forms, f.reference.districts, f.reference.industries}),
      form(f.frame, f.clock, f.forms),
      form_preview(f.pool, f.frame, f.clock, {f.forms, f.reference.sizes}),
      job(f.pool, f.frame, f.clock, f.config.keep_job_days), exporting(f.pool, f.frame, f.clock, f.reference),
      importing(f.pool, f.frame, f.clock, f.forms, f.reference, hashes, f.config.most_import_bytes),
      contacts(f.contacts),
      contact(f.pool, f.frame, f.clock, f.contacts, f.reference.districts), banners(f.pool, f.clock),
      notice(f.pool, f.frame, f.clock, f.reference.districts, banners), notice_editing(f.pool, f.frame, f.clock, f.reference.districts, banners),
      manual(f.frame, f.clock, f.config.manual, f.config.filler, f.config.views), appeal(f.pool, f.frame, f.clock, f.reference.districts, f.forms, scanner),
      answering(f.pool, f.frame, f.clock, f.reference.districts, f.forms), stock_answer(f.pool, f.frame, f.clock),
      home(f.frame, f.clock, f.calendar, f.contacts, f.reference.districts, f.config.filler,
           {[this](html::Dictionary& values) { notice.show_current(values); },
            [this](html::Dictionary& values, const http::Caller& caller) { workbench.show_todo(values, caller); }}),
      probe(f.pool, f.newest_migration), metrics(f.pool, f.clock, f.metrics, f.config.metrics_from), errors(f.frame, net::origin_of(f.config.public_url))
{
}

http::DispatchParts Slices::dispatch_parts()
{
    return {
        [this](const http::Request& request) { return sessions.identify(request); },
        [this](const http::Request& request, const http::Caller& caller) { return held_form.ask_to_sign_in(request, caller); },
        [](const http::Request& request) { return account::HeldFormHandlers::ask_for_password(request); },
        [](const http::Request& request) { return account::HeldFormHandlers::ask_for_second_factor(request); },
        [this](http::ErrorPage page, const http::Request& request, const http::Caller& caller) { return errors.text(page, request, caller); },
        [this](const http::Request& request) { return key_gate.identify(request); },
        [this](http::ApiError error, const http::Request& request) { return api_words.error(error, request.id); },
    };
}

void Slices::show_frame(html::Dictionary& values, const http::Request&, const http::Caller& caller)
{
    contact::show_office(values, *contacts.present());
    banners.show(values, caller);
}

} // namespace tianbao
