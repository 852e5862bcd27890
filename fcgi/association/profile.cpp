// SPDX-License-Identifier: MPL-2.0
#include "association/profile.hpp"

#include "association/profile_fields.hpp"

#include <tuple>

namespace tianbao::association {

using enterprise::Enterprise;
using enterprise::Fact;

namespace {

/// The facts that the registry has told.
std::set<Fact> told(const registry::Entity& entity, const enterprise::Districts& districts)
{
    std::set<Fact> facts;
    if (entity.registered_capital) facts.insert(Fact::registered_capital);
    if (entity.founded_on) facts.insert(Fact::founded_on);
    if (districts.find(entity.district_code)) facts.insert(Fact::district);
    if (!entity.registered_address.empty()) facts.insert(Fact::address);
    if (enterprise::IndustryCode::parse(entity.industry_code)) facts.insert(Fact::industry);
    return facts;
}

void take(Enterprise& enterprise, Fact fact, const registry::Entity& entity, const enterprise::Districts& districts)
{
    switch (fact) {
    case Fact::district:
        enterprise.district = districts.find(entity.district_code)->code;
        return;
    case Fact::address:
        enterprise.address = entity.registered_address;
        return;
    case Fact::industry:
        enterprise.industry = entity.industry_code;
        return;
    case Fact::registered_capital:
        enterprise.registered_capital = entity.registered_capital;
        return;
    case Fact::founded_on:
        enterprise.founded_on = entity.founded_on;
        return;
    }
}

/// Reads the open facts into the enterprise.
void read_facts(Enterprise& enterprise, const ProfileForm& form, const OpenFields& open, const enterprise::Reference& reference, Instant now,
                ProfileProblems& problems)
{
    const auto is_open = [&](Fact fact) { return open.facts.contains(fact); };
    if (is_open(Fact::district)) enterprise.district = read_district(form.district, reference.districts, problems);
    if (is_open(Fact::founded_on)) enterprise.founded_on = read_founding(form.founded_on, shanghai_day(now), problems);
    if (is_open(Fact::industry)) enterprise.industry = read_industry(form.industry, problems);
    if (is_open(Fact::registered_capital)) enterprise.registered_capital = read_capital(form.registered_capital, problems);
    if (is_open(Fact::address)) enterprise.address = read_address(form.address, problems);
    enterprise.typed.insert(open.facts.begin(), open.facts.end());
}

} // namespace

Enterprise confirmed(std::optional<Enterprise> known, const registry::Entity& entity, const enterprise::Districts& districts, Instant now)
{
    Enterprise enterprise = known ? *std::move(known) : Enterprise(EnterpriseId::fresh(now));
    enterprise.uscc = entity.uscc;
    enterprise.name = entity.name;
    if (!entity.legal_representative.empty()) enterprise.legal_representative = entity.legal_representative;
    enterprise.status = entity.status;
    enterprise.checked_at = now;
    for (const Fact fact : told(entity, districts)) {
        take(enterprise, fact, entity, districts);
        enterprise.typed.erase(fact);
    }
    return enterprise;
}

Enterprise after_match(std::optional<Enterprise> known, const Match& match, const enterprise::Districts& districts)
{
    if (known && known->checked_at > match.matched_at) return *std::move(known);
    return confirmed(std::move(known), match.entity, districts, match.matched_at);
}

bool is_over(const Match& match, const Enterprise& present, Instant now)
{
    return !match.is_fresh(now) || present.status != enterprise::Status::in_business;
}

OpenFields open_for_association(const Enterprise& enterprise)
{
    OpenFields open;
    for (const Fact fact : enterprise::kFacts)
        if (is_missing(enterprise, fact)) open.facts.insert(fact);
    open.size = !enterprise.size;
    return open;
}

OpenFields open_for_change(const Enterprise& enterprise)
{
    auto open = open_for_association(enterprise);
    open.facts.insert(enterprise.typed.begin(), enterprise.typed.end());
    open.size = true;
    return open;
}

Expected<Enterprise, std::vector<ProfileProblem>> completed(Enterprise enterprise, const ProfileForm& form, const OpenFields& open,
                                                            const enterprise::Reference& reference, Instant now)
{
    ProfileProblems problems;
    const auto proposed = proposed_size(enterprise, form, open, reference.sizes);
    read_facts(enterprise, form, open, reference, now, problems);
    if (open.size) {
        check_scale(form, problems);
        enterprise.size = read_size(form.size, proposed, problems);
    }
    enterprise.contact = read_contact(form, problems);
    if (!problems.empty()) return Unexpected<ProfileProblems>(std::move(problems));
    if (!enterprise.completed_at) enterprise.completed_at = now;
    return enterprise;
}

ProfileForm form_of(const Enterprise& enterprise, bool with_contact)
{
    ProfileForm form;
    form.district = enterprise.district;
    form.address = enterprise.address;
    form.industry = enterprise.industry;
    if (enterprise.registered_capital) form.registered_capital = enterprise.registered_capital->to_text(2);
    if (enterprise.founded_on) form.founded_on = day_text(*enterprise.founded_on);
    if (enterprise.size) form.size = enterprise::word_of(*enterprise.size);
    if (!with_contact) return form;
    form.contact_person = enterprise.contact.person;
    form.telephone = enterprise.contact.telephone.reveal();
    form.mobile = enterprise.contact.mobile.reveal();
    form.email = enterprise.contact.email;
    return form;
}

std::optional<enterprise::SizeClass> proposed_size(const Enterprise& enterprise, const ProfileForm& form, const OpenFields& open,
                                                   const enterprise::SizeThresholds& thresholds)
{
    const auto industry = enterprise::IndustryCode::parse(open.facts.contains(Fact::industry) ? form.industry : enterprise.industry);
    const auto scale = read_scale(form);
    const bool is_told = scale.employees || scale.revenue || scale.assets;
    return industry && is_told ? thresholds.size_class(*industry, scale) : std::nullopt;
}

bool is_same_profile(const Enterprise& a, const Enterprise& b)
{
    const auto values = [](const Enterprise& e) {
        return std::tie(e.district, e.address, e.industry, e.registered_capital, e.founded_on, e.typed, e.size, e.contact.person, e.contact.telephone,
                        e.contact.mobile, e.contact.email);
    };
    return values(a) == values(b);
}

} // namespace tianbao::association
