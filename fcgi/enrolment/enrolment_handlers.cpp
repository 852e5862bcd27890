// SPDX-License-Identifier: MPL-2.0
#include "enrolment/enrolment_handlers.hpp"

#include "association/association_request_repository.hpp"
#include "association/deciding.hpp"
#include "association/enrolment_code_repository.hpp"
#include "audit/audit.hpp"
#include "enrolment/enrolment_repository.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filler/handover_request.hpp"
#include "http/form_version.hpp"
#include "review/own_repository.hpp"
#include "review/scope.hpp"

namespace tianbao::enrolment {

namespace names = html::names;
using association::AssociationRequestId;
using association::AssociationRequestRepository;
using association::GrantOutcome;
using association::RequestWay;

namespace {

constexpr int kMostRequests = 200;

void show_done(html::Page& page, const http::Request& request)
{
    if (request.method == http::Method::post) return;
    const auto done = request.query.text("done");
    if (done == "rule") page.show_flash(names::kFLASH_PROOF_RULE);
    if (done == "district") page.show_flash(names::kFLASH_DISTRICT_RULE);
    if (done == "revoked") page.show_flash(names::kFLASH_CODE_REVOKED);
    if (done == "approved") page.show_flash(names::kFLASH_ASSOCIATION_APPROVED);
    if (done == "refused") page.show_flash(names::kFLASH_ASSOCIATION_REFUSED);
}

http::Response done(const ProofSheet& sheet, std::string_view what)
{
    return http::see_other("/enterprise/" + sheet.facts.uscc + "/proof?done=" + std::string(what));
}

} // namespace

http::Response EnrolmentHandlers::desk(const http::Request& request, const http::Caller& caller)
{
    return desk_page({}, 200, request, caller);
}

http::Response EnrolmentHandlers::change_district_rule(const http::Request& request, const http::Caller& caller)
{
    const auto scope = review::scope_of(caller.user());
    const std::string code(request.form.text("district"));
    const auto* district = districts_.find(code);
    if (!district || district->code != code || (!scope.district.empty() && scope.district != code)) throw http::NotFound{};
    const auto rule = association::proof_rule_from(request.form.text("rule"));
    if (!rule) throw http::BadRequest{};
    const auto now = clock_();
    auto tx = pool_.begin();
    const auto former = rule_of(EnrolmentRepository(tx).district_rules(), code, defaults_);
    const int version = http::version_of(request.form);
    if (former.version != version || !EnrolmentRepository(tx).set_district_rule(code, *rule, version, caller.user().id, now))
        return desk_page({.is_stale = true}, 409, request, caller);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"enrolment.district_rule", "district", code, {{"old_value", std::string(word_of(former.rule))}, {"new_value", std::string(word_of(*rule))}}});
    tx.commit();
    return http::see_other("/enrolment?done=district");
}

/// Officers decide an approval in the filler's place once the filler's time is over; a letter is sent or refused. Never about an enterprise of their own.
http::Response EnrolmentHandlers::decide(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto scope = review::scope_of(caller.user());
    const auto id = AssociationRequestId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto tx = pool_.begin();
    if (!AssociationRequestRepository(tx).is_of_district(scope.district, *id)) throw http::NotFound{};
    const auto decision = request.form.text("decision");
    if (decision != "agree" && decision != "refuse") throw http::BadRequest{};
    const auto asked = AssociationRequestRepository(tx).find(scope.district, *id, now);
    if (!asked) return desk_page({.is_gone = true}, 409, request, caller);
    if (review::OwnRepository(tx).is_own(asked->enterprise, caller.user().id)) return desk_page({.is_own = true}, 409, request, caller);
    const auto source = audit::source_of(request, caller, now);
    if (decision == "agree") {
        if (!asked->is_overdue(now)) return desk_page({.is_gone = true}, 409, request, caller);
        const auto outcome = grant(tx, *asked, association::Proof::district_decision, caller.user().name, source);
        if (outcome == GrantOutcome::gone) return desk_page({.is_gone = true}, 409, request, caller);
        if (outcome == GrantOutcome::asker_role) return desk_page({.has_role = true}, 409, request, caller);
        tx.commit();
        return http::see_other("/enrolment?done=approved");
    }
    const std::string typed(request.form.text("answer"));
    const auto answer = filler::read_words(typed);
    if (!answer) return desk_page({.request = id->text(), .typed = typed, .fault = answer.error()}, 422, request, caller);
    if ((asked->way == RequestWay::approval && !asked->is_overdue(now)) || !refuse(tx, *asked, *answer, source))
        return desk_page({.is_gone = true}, 409, request, caller);
    tx.commit();
    return http::see_other("/enrolment?done=refused");
}

http::Response EnrolmentHandlers::proof(const http::Request& request, const http::Caller& caller)
{
    return sheet_page(request.query.text("done") == "stale", 200, request, caller);
}

http::Response EnrolmentHandlers::change_rule(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    if (sheet.is_own) return sheet_page(false, 409, request, caller);
    const auto word = request.form.text("rule");
    const auto rule = association::proof_rule_from(word);
    if (!rule && !word.empty()) throw http::BadRequest{};
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!EnrolmentRepository(tx).set_rule(sheet.facts.id, http::version_of(request.form), rule)) return sheet_page(true, 409, request, caller);
    const auto text = [](const std::optional<association::ProofRule>& one) { return one ? std::string(word_of(*one)) : std::string("district"); };
    audit::record(
        tx, audit::source_of(request, caller, now),
        {"enrolment.rule", "enterprise", sheet.facts.id.text(), {{"uscc", sheet.facts.uscc}, {"old_value", text(sheet.own)}, {"new_value", text(rule)}}});
    tx.commit();
    return done(sheet, "rule");
}

http::Response EnrolmentHandlers::end_code(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    if (sheet.is_own) return sheet_page(false, 409, request, caller);
    const auto code = association::EnrolmentCodeId::parse(request.form.text("code"));
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!code || !association::EnrolmentCodeRepository(tx).end(*code, sheet.facts.id, association::CodeEnding::revoked, caller.user().id, now))
        return sheet_page(true, 409, request, caller);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"enrolment.revoke", "enterprise", sheet.facts.id.text(), {{"uscc", sheet.facts.uscc}, {"code", code->text()}}});
    tx.commit();
    return done(sheet, "revoked");
}

ProofSheet EnrolmentHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    auto reader = pool_.read();
    auto sheet = EnrolmentRepository(reader).find(review::scope_of(caller.user()).district, uscc, caller.user().id);
    if (!sheet) throw http::NotFound{};
    return *std::move(sheet);
}

http::Response EnrolmentHandlers::desk_page(const DeskPage& shown, int status, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto scope = review::scope_of(caller.user());
    auto reader = pool_.read();
    const auto waiting = AssociationRequestRepository(reader).of_district(scope.district, now, kMostRequests);
    const auto rules = EnrolmentRepository(reader).district_rules();
    std::vector<EnterpriseId> asked;
    for (const auto& one : waiting) asked.push_back(one.enterprise);
    const auto own = review::OwnRepository(reader).own_among(asked, caller.user().id);
    if (!waiting.empty() && request.method != http::Method::post)
        audit::record_read(reader, audit::source_of(request, caller, now), {"enrolment.read", "district", scope.district, {}});
    html::Page page(frame_, request, caller, names::kTITLE_ENROLMENT, names::kNAV_MANAGEMENT);
    show_desk(page, {waiting, rules, own, scope.district, defaults_}, shown, districts_, now);
    show_done(page, request);
    return page.answer("enrolment/desk.tpl", status);
}

http::Response EnrolmentHandlers::sheet_page(bool is_stale, int status, const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    html::Page page(frame_, request, caller, names::kTITLE_ENTERPRISE_PROOF, names::kNAV_MANAGEMENT);
    show_proof_sheet(page, sheet, defaults_, is_stale, clock_());
    show_done(page, request);
    return page.answer("enrolment/enterprise.tpl", status);
}

} // namespace tianbao::enrolment
