// SPDX-License-Identifier: MPL-2.0
#include "enrolment/letter_handlers.hpp"

#include "association/enrolment_code_repository.hpp"
#include "audit/audit.hpp"
#include "enrolment/enrolment_repository.hpp"
#include "enrolment/issuing.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "review/own_repository.hpp"
#include "review/scope.hpp"
#include "util/outcome.hpp"

namespace tianbao::enrolment {

namespace names = html::names;

namespace {

Addressee addressee_of(const enterprise::Enterprise& e)
{
    return {e.id, e.uscc, e.name, e.address, e.legal_representative, e.district};
}

/// Takes those out that are the officer's own: their letters are a colleague's to issue. How many.
int leave_own_out(std::vector<Addressee>& addressees, db::Reader& database, const UserId& officer)
{
    std::vector<EnterpriseId> all;
    for (const auto& to : addressees) all.push_back(to.id);
    const auto own = review::OwnRepository(database).own_among(all, officer);
    return static_cast<int>(std::erase_if(addressees, [&](const Addressee& to) { return own.contains(to.id); }));
}

/// Whether these are the ones that the form was drawn from: letters sent again would else go to the next ones.
bool is_as_shown(const std::vector<Addressee>& those, const http::FormData& form)
{
    return !those.empty() && form.text("first") == those.front().uscc && form.text("last") == those.back().uscc &&
           form.text("count") == std::to_string(those.size());
}

} // namespace

/// A new code voids the one before. The form names the latest that it showed, so that a page sent again issues nothing.
http::Response LetterHandlers::issue_one(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    const auto now = clock_();
    const auto source = audit::source_of(request, caller, now);
    auto tx = pool_.begin();
    const auto sheet = EnrolmentRepository(tx).find(review::scope_of(caller.user()).district, uscc, caller.user().id);
    if (!sheet) throw http::NotFound{};
    if (sheet->is_own) return http::see_other("/enterprise/" + uscc + "/proof"); // which says so
    const auto stale = [&] { return http::see_other("/enterprise/" + uscc + "/proof?done=stale"); };
    if (sheet->facts.address.empty() || request.form.text("seen") != sheet->latest_code()) return stale();
    association::EnrolmentCodeRepository codes(tx);
    const auto open = codes.open_of(sheet->facts.id);
    if (open && open->id.text() != request.form.text("seen")) return stale(); // of somebody who was a moment faster
    if (open && !codes.end(open->id, sheet->facts.id, association::CodeEnding::replaced, caller.user().id, now)) return stale();
    const auto letter = issue(tx, addressee_of(sheet->facts), parts_.code_seal, parts_.settings.code_life, source);
    if (!letter) return stale();
    tx.commit();
    return letters_page({*letter}, {}, request, caller);
}

http::Response LetterHandlers::choose(const http::Request& request, const http::Caller& caller)
{
    return choice_page(read_filter(request.query, caller), false, 200, request, caller);
}

http::Response LetterHandlers::issue_many(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto filter = read_filter(request.form, caller);
    const auto source = audit::source_of(request, caller, now);
    auto tx = pool_.begin();
    EnrolmentRepository enrolments(tx);
    auto addressees = enrolments.addressees(filter, now, kMostLetters);
    const bool is_whole_print = static_cast<int>(addressees.size()) == kMostLetters;
    const int own = leave_own_out(addressees, tx, caller.user().id);
    if (!is_as_shown(addressees, request.form)) return choice_page(filter, true, 409, request, caller);
    std::vector<Letter> letters;
    for (const auto& to : addressees) {
        enrolments.expire_code(to.id, now);
        auto letter = issue(tx, to, parts_.code_seal, parts_.settings.code_life, source);
        if (!letter) throw TryAgain("somebody else has issued a code meanwhile");
        letters.push_back(*std::move(letter));
    }
    // counted before the commit: what goes wrong behind it would lose the letters
    const int left = is_whole_print ? enrolments.count_addressees(filter, now) - own : 0;
    tx.commit();
    return letters_page(letters, {filter, left, caller.user().role == http::Role::centre_officer}, request, caller);
}

/// Unknown words are no filters; a district officer's district is not a matter of the form.
LetterFilter LetterHandlers::read_filter(const http::FormData& asked, const http::Caller& caller) const
{
    LetterFilter filter{review::scope_of(caller.user()).district};
    const auto* district = parts_.districts.find(asked.text("district"));
    if (filter.district.empty() && district) filter.district = district->code;
    if (enterprise::category_from(asked.text("category"))) filter.category = asked.text("category");
    filter.without_users = asked.text("users") == "none";
    filter.defaults = parts_.settings.defaults;
    return filter;
}

http::Response LetterHandlers::choice_page(const LetterFilter& filter, bool is_stale, int status, const http::Request& request,
                                           const http::Caller& caller)
{
    const auto now = clock_();
    auto reader = pool_.read();
    EnrolmentRepository enrolments(reader);
    auto next = enrolments.addressees(filter, now, kMostLetters);
    const int found = static_cast<int>(next.size());
    const int own = leave_own_out(next, reader, caller.user().id);
    const int all = (found < kMostLetters ? found : enrolments.count_addressees(filter, now)) - own;
    html::Page page(frame_, request, caller, names::kTITLE_LETTERS, names::kNAV_MANAGEMENT);
    const bool is_city = caller.user().role == http::Role::centre_officer;
    show_choice(page, {filter, next, all, own, is_city, is_stale}, parts_.districts);
    return page.answer("enrolment/choice.tpl", status);
}

http::Response LetterHandlers::letters_page(const std::vector<Letter>& letters, const LettersLeft& left, const http::Request& request,
                                            const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_LETTERS, names::kNAV_MANAGEMENT);
    show_letters(page, letters, left, *parts_.contacts.present(), parts_.portal);
    return page.answer("enrolment/letters.tpl");
}

} // namespace tianbao::enrolment
