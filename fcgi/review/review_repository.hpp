// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/enterprise.hpp"
#include "filing/filing_context.hpp"
#include "form/explanation.hpp"
#include "review/review.hpp"
#include "review/scope.hpp"

#include <map>

namespace tianbao::review {

/// What is asked of the list of one period.
struct ListFilter {
    period::Period period;
    Scope scope;
    std::string state; ///< a word of filing::State, "missing", "exempt", or empty
    Search search;
};

/// One enterprise in one period.
struct ListRow {
    std::string uscc;
    std::string name;
    std::string district;
    std::string section; ///< industry section, a letter
    enterprise::Category category = enterprise::Category::other;
    std::string filler_name;
    std::optional<filing::State> state; ///< nothing: 未填报
    bool is_late = false;
    std::optional<Instant> submitted_at;
    int submission = 0;                       ///< 0: nothing was submitted yet
    std::optional<std::string> exempt_reason; ///< 免报
    bool nil_declared = false;                ///< 本月停产（歇业）, as submitted
    bool has_doubts = false;                  ///< 累计数待核对
    std::optional<ShanghaiDay> extended_until;
};

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
    std::string contact_mobile;
    std::string filler_name;
    period::Terms terms;
    filing::State state = filing::State::submitted;
    int version = 0; ///< counts every change; a decision names the one it saw
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

    std::string section() const { return industry.substr(0, 1); }
};

/// One step of a filing's way, 办理经过.
struct Step {
    enum class Kind { submitted, returned, accepted, return_requested, request_refused };
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

    /// Ordered by code; after the code named, when one is. At most `most`.
    std::vector<ListRow> list(const ListFilter& filter, std::string_view after, int most);
    /// How many enterprises are in each state ("missing" and "exempt" too), whatever the filter says of states.
    std::map<std::string, int, std::less<>> counts(const ListFilter& filter);

    /// Nothing when nothing was submitted.
    std::optional<ReviewFiling> find(const Scope& scope, std::string_view uscc, period::Period period);
    /// In their order.
    std::vector<Step> steps(const EnterpriseId& enterprise, period::Period period);

    /// Returns the filing as seen, with its notes, and grants the request that waits for it. False: it has changed since.
    bool give_back(const ReviewFiling& seen, const ReturnReason& reason, const UserId& officer, Instant now);
    /// Accepts the filing as seen; a request that waits goes on waiting. False: it has changed since.
    bool accept(const ReviewFiling& seen, const UserId& officer, Instant now);
    /// Refuses the request that waits for the filing as seen. False: there is none, or one of them has changed since.
    bool refuse_request(const ReviewFiling& seen, const std::string& answer, const UserId& officer, Instant now);
    /// Leaves a message for the filler, if there is one, 消息.
    void tell_filler(const ReviewFiling& filing, std::string_view kind, const Facts& facts, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
