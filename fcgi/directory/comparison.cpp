// SPDX-License-Identifier: MPL-2.0
#include "directory/comparison.hpp"

#include "enterprise/industry.hpp"
#include "period/calendar.hpp"

#include <algorithm>

namespace tianbao::directory {

using enterprise::Enterprise;
using enterprise::Fact;
using enterprise::Status;

namespace {

using namespace std::chrono_literals;

bool is_ceased(Status status)
{
    return status == Status::cancelled || status == Status::revoked;
}

void take_district(Known& known, const registry::Entity& told, const enterprise::Districts& districts)
{
    const auto* district = districts.find(told.district_code);
    if (!district) return;
    const bool is_new = known.told && known.told->district_code != told.district_code;
    if (known.is_moved && !is_new) return;
    known.enterprise.district = district->code;
    known.is_moved = false;
}

} // namespace

Known compared(const Known& known, const registry::Entity& told, const enterprise::Districts& districts, Instant now)
{
    auto after = known;
    auto& e = after.enterprise;
    const auto is_open = [&](Fact fact) { return !e.typed.contains(fact); };
    e.name = told.name;
    if (!told.legal_representative.empty()) e.legal_representative = told.legal_representative;
    e.status = told.status;
    if (is_open(Fact::district)) take_district(after, told, districts);
    if (is_open(Fact::address) && !told.registered_address.empty()) e.address = told.registered_address;
    if (is_open(Fact::industry) && enterprise::IndustryCode::parse(told.industry_code)) e.industry = told.industry_code;
    if (is_open(Fact::registered_capital) && told.registered_capital) e.registered_capital = told.registered_capital;
    if (is_open(Fact::founded_on) && told.founded_on) e.founded_on = told.founded_on;
    e.checked_at = now;
    after.told = told;
    return after;
}

bool has_ceased(const Enterprise& before, const Enterprise& after)
{
    return is_ceased(after.status) && !is_ceased(before.status);
}

std::optional<period::Period> first_not_owed(const std::vector<period::Exemption>& exemptions, Instant now)
{
    auto first = period::current_period(now).next();
    for (const auto& exemption : exemptions) {
        if (!exemption.last) return std::nullopt;
        first = std::max(first, exemption.last->next());
    }
    return first;
}

const enterprise::Change* change_of(const std::vector<enterprise::Change>& changes, std::string_view field)
{
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const auto& change) { return change.field == field; });
    return found == changes.end() ? nullptr : &*found;
}

bool is_night(Instant now)
{
    const auto time = now - shanghai_midnight(shanghai_day(now));
    return time >= 1h && time < 5h;
}

} // namespace tianbao::directory
