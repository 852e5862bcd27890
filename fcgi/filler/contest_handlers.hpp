// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "filler/contest_views.hpp"
#include "filler/filler.hpp"
#include "filler/filler_settings.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::filler {

/// 异议 to a handover: made by the former filler, decided by an officer of the enterprise's district or of the city.
class ContestHandlers {
public:
    ContestHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts,
                    const FillerSettings& settings)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), settings_(settings)
    {
    }

    /// GET /filler/{uscc}/contest; ?done=contested. {uscc}: one of the caller's enterprises. enterprise_side.
    http::Response ask(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/contest: epoch, reason. enterprise_side.
    http::Response contest(const http::Request& request, const http::Caller& caller);
    /// GET /management/filler/{uscc}/contest; ?done=decided. agency.
    http::Response look(const http::Request& request, const http::Caller& caller);
    /// POST /management/filler/{uscc}/contest: contest, decision=uphold|reject, answer. agency.
    http::Response decide(const http::Request& request, const http::Caller& caller);

private:
    FillerEnterprise load(const http::Request& request, const http::Caller& caller);
    ContestSheet load_sheet(const http::Request& request, const http::Caller& caller);
    /// Handovers after that time may be contested; none: nobody may.
    std::optional<Instant> since() const;
    std::optional<Contestable> contestable(const FillerEnterprise& enterprise, const http::Caller& caller);
    bool carried_out(const ContestSheet& sheet, bool is_upheld, const std::string& answer, const http::Request& request, const http::Caller& caller);
    bool gave_back(db::Transaction& tx, const ContestSheet& sheet, const std::string& answer, const http::Request& request,
                   const http::Caller& caller);
    void end_fallen(db::Transaction& tx, const ContestSheet& sheet, const std::string& answer, const http::Request& request,
                    const http::Caller& caller);
    void tell_both_sides(db::Transaction& tx, std::string_view kind, const ContestSheet& sheet, const std::string& answer, Instant now);
    /// Ends one that gives nothing back. False: it does not wait any more.
    bool ended_as_lapsed(db::Transaction& tx, const EnterpriseId& enterprise, const ContestId& id, const std::string& answer, const http::Request& request,
                         const http::Caller& caller);
    void lapse(const ContestSheet& sheet, const std::string& answer, const http::Request& request, const http::Caller& caller);
    http::Response asking_page(const FillerEnterprise& enterprise, const ContestTyped& typed, int status, const http::Request& request,
                               const http::Caller& caller);
    http::Response sheet_page(const ContestSheet& sheet, const ContestTyped& typed, int status, const http::Request& request,
                              const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    FillerSettings settings_;
};

} // namespace tianbao::filler
