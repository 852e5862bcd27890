// SPDX-License-Identifier: MPL-2.0
#include "enterprise/changes.hpp"

#include <stdexcept>

namespace tianbao::enterprise {

namespace {

std::string capital_text(const Enterprise& enterprise)
{
    return enterprise.registered_capital ? enterprise.registered_capital->to_text(2) : "";
}

std::string founding_text(const Enterprise& enterprise)
{
    return enterprise.founded_on ? day_text(*enterprise.founded_on) : "";
}

std::string size_text(const Enterprise& enterprise)
{
    return enterprise.size ? std::string(word_of(*enterprise.size)) : "";
}

} // namespace

std::string_view word_of(ChangeSource source)
{
    switch (source) {
    case ChangeSource::registry:
        return "registry";
    case ChangeSource::officer:
        return "officer";
    case ChangeSource::user:
        return "user";
    case ChangeSource::import:
        return "import";
    }
    throw std::logic_error("no such source of a change");
}

std::vector<Change> changes_between(const Enterprise& before, const Enterprise& after)
{
    std::vector<Change> changes;
    const auto compare = [&](std::string_view field, std::string old, std::string now, ChangeSource source) {
        if (old != now) changes.push_back({field, std::move(old), std::move(now), source});
    };
    const auto source_of = [&](Fact fact) { return after.typed.contains(fact) ? ChangeSource::user : ChangeSource::registry; };
    compare("name", before.name, after.name, ChangeSource::registry);
    compare("legal_representative", before.legal_representative, after.legal_representative, ChangeSource::registry);
    compare("status", std::string(word_of(before.status)), std::string(word_of(after.status)), ChangeSource::registry);
    compare("district", before.district, after.district, source_of(Fact::district));
    compare("address", before.address, after.address, source_of(Fact::address));
    compare("industry", before.industry, after.industry, source_of(Fact::industry));
    compare("registered_capital", capital_text(before), capital_text(after), source_of(Fact::registered_capital));
    compare("founded_on", founding_text(before), founding_text(after), source_of(Fact::founded_on));
    compare("size", size_text(before), size_text(after), ChangeSource::user);
    return changes;
}

} // namespace tianbao::enterprise
