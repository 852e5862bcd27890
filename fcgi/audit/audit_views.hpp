// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/event_repository.hpp"
#include "audit/seal_repository.hpp"
#include "audit/search.hpp"
#include "html/page.hpp"
#include "html/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::audit {

/// What the page says of the chain.
struct ChainState {
    std::optional<Seal> last;
    Waiting waiting;
    std::optional<PastVerification> verified;
};

/// 审计日志
struct TrailView {
    SearchForm form;
    std::vector<Namesake> namesakes; ///< more than one: several people have the name
    std::vector<RecordedEvent> rows;
    bool is_first_page = true;
    std::string next_key; ///< empty: the last page
    std::string purpose;  ///< of an export, as typed
};

void show_chain(html::Dictionary& values, const ChainState& state);
void show_trail(html::Dictionary& values, const TrailView& trail);
void show_event(html::Dictionary& values, const RecordedEvent& event, const std::optional<EventSeal>& seal);

std::vector<html::Problem> problems_of(const std::vector<SearchProblem>& problems);

/// The rows that one export holds at most.
inline constexpr int kMostExported = 20000;

/// The trail as a CSV file; `acts` are the words of part/audit_act.tpl, `words` those of audit/words.tpl.
std::string trail_csv(const html::Words& words, const html::Words& acts, const std::vector<RecordedEvent>& rows);

} // namespace tianbao::audit
