// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/enterprise.hpp"
#include "filing/adjustment.hpp"
#include "filing/filing_context.hpp"
#include "form/explanation.hpp"
#include "review/review.hpp"
#include "review/scope.hpp"
#include "util/telephone.hpp"

#include <map>

namespace tianbao::review {

/// A submitted filing under review, as last submitted; drafts are the enterprise's own.
struct ReviewFiling {
    explicit ReviewFiling(period::Period of) : period(of) {}

    EnterpriseId enterprise = EnterpriseId::stored({});
    period::Period period;
    std::string uscc;
    std::string name;
    std::string district;
    std::string industry; ///< section letter and division
    enterprise::Category category = enterprise::Category::other;
    std::optional<enterprise::SizeClass> size;
    std::string contact_person;
    Telephone contact_mobile;
    std::string filler_name;
    period::Terms terms;
    filing::State state = filing::State::submitted;
    bool awaits_centre = false; ///< 区已审核
    int version = 0;            ///< counts every change; a decision names the one it saw
    int submission = 0;
    bool is_late = false;
    std::string form_version;
    form::Cells cells;
    bool nil_declared = false;
    form::Explanations explanations;
    std::string receipt_number;
    Instant submitted_at;
    std::string submitted_by;                     ///< name; empty for what was imported
    std::vector<std::string> doubts;              ///< cells whose cumulative figures do not follow from an earlier month as filed since
    std::optional<form::Cells> cells_before;      ///< of the submission before
    std::optional<filing::Filed> previous;        ///< of the previous month
    std::optional<filing::Filed> last_year;       ///< of the same month of last year
    std::vector<filing::Mark> marks;              ///< of the last return; answers are those of the resubmission
    std::optional<filing::ReturnRequest> request; ///< that waits for its answer
    std::vector<form::Acceptance> acceptances;    ///< of the enterprise, those that are over too
    std::vector<filing::Adjustment> adjustments;  ///< the latest first
    form::UsualRanges usual;                      ///< 常见范围 of the period

    std::optional<Bar> bar; ///< why the officer who asks decides nothing

    std::string section() const { return industry.substr(0, 1); }
    Stand stand() const { return {state, awaits_centre}; }
};

/// One step of a filing's way, 办理经过.
struct Step {
    enum class Kind { submitted, returned, accepted, return_requested, request_refused, checked };
    Kind kind;
    Instant at;
    std::string by;
    std::optional<ReasonClass> reason_class;
    std::string reason;
};

/// What a message says beside enterprise and period.
using Facts = std::map<std::string, std::string>;

/// Filings as seen by an officer: nothing is found outside the scope.
class ReviewRepository {
public:
    explicit ReviewRepository(db::Reader& database) : database_(database) {}

    /// As seen by that officer; nothing when nothing was submitted. What an enterprise filed before it moved into the scope is seen, too.
    std::optional<ReviewFiling> find(const Scope& scope, std::string_view uscc, period::Period period, const UserId& officer);
    /// In their order.
    std::vector<Step> steps(const EnterpriseId& enterprise, period::Period period);

    /// Returns the filing as seen, with its notes, and grants the request that waits for it. False: it has changed since.
    bool give_back(const ReviewFiling& seen, const ReturnReason& reason, const UserId& officer, Instant now);
    /// Accepts the filing as seen, at that level, which may leave the last word to the centre; a request that waits goes on waiting.
    /// False: it has changed since.
    bool accept(const ReviewFiling& seen, Level level, bool awaits_centre, const UserId& officer, Instant now);
    /// Refuses the request that waits for the filing as seen. False: there is none, or one of them has changed since.
    bool refuse_request(const ReviewFiling& seen, const std::string& answer, const UserId& officer, Instant now);
    /// Leaves a message for the filler, if there is one, 消息.
    void tell_filler(const ReviewFiling& filing, std::string_view kind, const Facts& facts, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
