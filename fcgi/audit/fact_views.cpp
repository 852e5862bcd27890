// SPDX-License-Identifier: MPL-2.0
#include "audit/fact_views.hpp"

#include "html/names.hpp"
#include "util/id.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::audit {

namespace names = html::names;

namespace {

struct Fact {
    std::string_view name;
    html::Name words;
};

constexpr Fact kFacts[] = {
    {"version", names::kFACT_VERSION},
    {"auto", names::kFACT_AUTO},
    {"number", names::kFACT_NUMBER},
    {"hash", names::kFACT_HASH},
    {"format", names::kFACT_FORMAT},
    {"submissions", names::kFACT_SUBMISSIONS},
    {"submission", names::kFACT_SUBMISSION},
    {"request", names::kFACT_REQUEST},
    {"class", names::kFACT_CLASS},
    {"marks", names::kFACT_MARKS},
    {"reason", names::kFACT_REASON},
    {"check", names::kFACT_CHECK},
    {"place", names::kFACT_PLACE},
    {"until", names::kFACT_UNTIL},
    {"first", names::kFACT_FIRST},
    {"last", names::kFACT_LAST},
    {"uscc", names::kFACT_USCC},
    {"proof", names::kFACT_PROOF},
    {"to", names::kFACT_TO},
    {"reference", names::kFACT_REFERENCE},
    {"proposal", names::kFACT_PROPOSAL},
    {"offer", names::kFACT_OFFER},
    {"contest", names::kFACT_CONTEST},
    {"holder", names::kFACT_HOLDER},
    {"recipients", names::kFACT_RECIPIENTS},
    {"count", names::kFACT_COUNT},
    {"fields", names::kFACT_FIELDS},
    {"state", names::kFACT_STATE},
    {"binding", names::kFACT_BINDING},
    {"doubt", names::kFACT_DOUBT},
    {"entry", names::kFACT_ENTRY},
    {"assurance", names::kFACT_ASSURANCE},
    {"method", names::kFACT_METHOD},
    {"code", names::kFACT_CODE},
    {"by", names::kFACT_BY},
    {"result", names::kFACT_RESULT},
    {"seal", names::kFACT_SEAL},
    {"event", names::kFACT_EVENT},
    {"events", names::kFACT_EVENTS},
    {"through", names::kFACT_THROUGH},
    {"before", names::kFACT_BEFORE},
    {"purpose", names::kFACT_PURPOSE},
    {"person", names::kFACT_PERSON},
    {"act", names::kFACT_ACT},
    {"object", names::kFACT_OBJECT},
    {"since", names::kFACT_SINCE},
    {"address", names::kFACT_ADDRESS},
    {"from", names::kFACT_FROM},
    {"page", names::kFACT_PAGE},
    {"former_role", names::kFACT_FORMER_ROLE},
    {"new_role", names::kFACT_NEW_ROLE},
    {"old_name", names::kFACT_OLD_NAME},
    {"old_value", names::kFACT_OLD_VALUE},
    {"new_value", names::kFACT_NEW_VALUE},
    {"second_factor", names::kFACT_SECOND_FACTOR},
    {"key", names::kFACT_KEY},
    {"name", names::kFACT_NAME},
    {"snapshot", names::kFACT_SNAPSHOT},
    {"district", names::kFACT_DISTRICT},
    {"content", names::kFACT_CONTENT},
    {"period", names::kFACT_PERIOD},
    {"industry", names::kFACT_INDUSTRY},
    {"category", names::kFACT_CATEGORY},
    {"size", names::kFACT_SIZE},
    {"contacts", names::kFACT_CONTACTS},
    {"import", names::kFACT_IMPORT},
    {"left", names::kFACT_LEFT},
    {"source", names::kFACT_SOURCE},
    {"kind", names::kFACT_KIND},
    {"title", names::kFACT_TITLE},
    {"level", names::kFACT_LEVEL},
    {"office", names::kFACT_OFFICE},
    {"telephone", names::kFACT_TELEPHONE},
    {"published_at", names::kFACT_PUBLISHED_AT},
    {"before_due", names::kFACT_BEFORE_DUE},
    {"after_due", names::kFACT_AFTER_DUE},
    {"after_return", names::kFACT_AFTER_RETURN},
    {"enterprise", names::kFACT_ENTERPRISE},
};

bool is_person(std::string_view name, std::string_view value)
{
    return (name == "to" || name == "from" || name == "holder" || name == "person") && is_id_text(value);
}

} // namespace

bool is_fact(std::string_view name)
{
    return std::any_of(std::begin(kFacts), std::end(kFacts), [&](const Fact& known) { return known.name == name; });
}

void show_facts(html::Dictionary& values, const std::string& detail)
{
    const auto facts = nlohmann::json::parse(detail, nullptr, false);
    if (!facts.is_object() || facts.empty()) {
        values.show(names::kNO_FACTS);
        return;
    }
    auto& list = values.add(names::kFACTS);
    for (const auto& [name, value] : facts.items()) {
        const auto text = value.is_string() ? value.get<std::string>() : value.dump();
        if (text.empty()) continue;
        auto& row = list.add(names::kFACT);
        const auto known = std::find_if(std::begin(kFacts), std::end(kFacts), [&](const Fact& fact) { return fact.name == name; });
        row.set(names::kFACT_CODE, name);
        row.set(names::kFACT_TEXT, text);
        row.show(known == std::end(kFacts) ? names::kFACT_OTHER : known->words);
        row.show(is_person(name, text) ? names::kFACT_IS_PERSON : names::kFACT_IS_TEXT);
    }
}

} // namespace tianbao::audit
