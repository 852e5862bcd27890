// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tianbao::audit {

/// Where an act came from.
struct Source {
    std::optional<UserId> actor; ///< nothing while nobody is known (a failed log-in)
    std::string client_address;
    std::string request_id;
    Instant at;
};

/// The signed-in caller's request.
Source source_of(const http::Request& request, const http::Caller& caller, Instant now);

/// A command of an operator at a shell.
Source operator_source(Instant now);

/// One act, 审计事件: who did what to which object. Values of `detail` are never secrets; personal data only by id, or masked (audit/differences).
struct Event {
    std::string_view act;         ///< "filing.submit"
    std::string_view object_kind; ///< "filing"
    std::string object_id;        ///< "01J…/2026-10"
    std::initializer_list<std::pair<std::string_view, std::string>> detail;
};

/// Leaves the row of an act in the act's own transaction: both are there, or neither.
void record(db::Transaction& tx, const Source& source, const Event& event);

/// Leaves the row of an act that only read, in a transaction of its own. Once what is to be shown is loaded, and before it is handed
/// out: what cannot be recorded is not shown.
void record_read(db::Reader database, const Source& source, const Event& event);

} // namespace tianbao::audit
