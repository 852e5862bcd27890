// SPDX-License-Identifier: MPL-2.0
#include "audit/act_views.hpp"
#include "audit/audit_views.hpp"
#include "sheet/csv_writer.hpp"

#include <map>

namespace tianbao::audit {

namespace names = html::names;

std::string trail_csv(const html::Words& words, const html::Words& act_words, const std::vector<RecordedEvent>& rows)
{
    std::map<std::string, std::string, std::less<>> known;
    for (const auto& act : acts()) known.emplace(act.act, act_words(act.words));
    sheet::CsvWriter csv;
    for (const auto name : {names::kTRAIL_AT, names::kTRAIL_PERSON, names::kTRAIL_PERSON_ID, names::kTRAIL_ACT, names::kTRAIL_ACT_CODE,
                            names::kTRAIL_OBJECT, names::kTRAIL_OBJECT_KIND, names::kTRAIL_OBJECT_ID, names::kTRAIL_USCC, names::kTRAIL_DETAIL,
                            names::kTRAIL_ADDRESS, names::kTRAIL_REQUEST, names::kTRAIL_EVENT, names::kTRAIL_SEAL})
        csv.field(words(name));
    csv.end_row();
    for (const auto& row : rows) {
        const auto act = known.find(row.act);
        csv.field(shanghai_text(row.at));
        for (const auto* text : {&row.actor_name, &row.actor}) csv.field(*text);
        csv.field(act == known.end() ? row.act : act->second);
        for (const auto* text :
             {&row.act, &row.object_name, &row.object_kind, &row.object_id, &row.uscc, &row.detail, &row.client_address, &row.request_id, &row.id})
            csv.field(*text);
        csv.field(row.seal == 0 ? std::string{} : std::to_string(row.seal));
        csv.end_row();
    }
    return csv.text();
}

} // namespace tianbao::audit
