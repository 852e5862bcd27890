// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/enterprise.hpp"
#include "review/review.hpp"

#include <map>

namespace tianbao::review {

/// Which enterprises an officer sees, 管辖范围.
struct Scope {
    std::string district; ///< a district's code; empty: the whole city
};

/// What is asked of the list of one period.
struct ListFilter {
    period::Period period;
    Scope scope;
    std::string state; ///< a word of filing::State, "missing", or empty
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
    int submission = 0; ///< 0: nothing was submitted yet
};

/// A submitted filing under review, as last submitted; drafts are the enterprise's own.
struct ReviewFiling {
    explicit ReviewFiling(period::Period of) : period(of) {}

    EnterpriseId enterprise = EnterpriseId::stored({});
    period::Period period;
    std::string uscc;
    std::string name;
    std::string district;
    std::string section;
    std::string contact_person;
    std::string contact_mobile;
    std::string filler_name;
    filing::State state = filing::State::submitted;
    int version = 0; ///< counts every change; a decision names the one it saw
    int submission = 0;
    bool is_late = false;
    std::string form_version;
    form::Cells cells;
    bool nil_declared = false;
    std::string receipt_number;
    Instant submitted_at;
    std::string submitted_by;                ///< name; empty for what was imported
    std::optional<form::Cells> cells_before; ///< of the submission before
};

/// One step of a filing's way, 办理经过.
struct Step {
    enum class Kind { submitted, returned, accepted };
    Kind kind;
    Instant at;
    std::string by;
    std::optional<ReasonClass> reason_class;
    std::string reason;
};

/// Filings as seen by an officer: nothing is found outside the scope.
class ReviewRepository {
public:
    explicit ReviewRepository(db::Reader& database) : database_(database) {}

    /// Ordered by code; after the code named, when one is. At most `most`.
    std::vector<ListRow> list(const ListFilter& filter, std::string_view after, int most);
    /// How many enterprises are in each state ("missing" too), whatever the filter says of states.
    std::map<std::string, int, std::less<>> counts(const ListFilter& filter);

    /// Nothing when nothing was submitted.
    std::optional<ReviewFiling> find(const Scope& scope, std::string_view uscc, period::Period period);
    /// In their order.
    std::vector<Step> steps(const EnterpriseId& enterprise, period::Period period);

    /// Returns the filing as seen. False: it has changed since.
    bool give_back(const ReviewFiling& seen, const ReturnReason& reason, const UserId& officer, Instant now);
    /// Accepts the filing as seen. False: it has changed since.
    bool accept(const ReviewFiling& seen, const UserId& officer, Instant now);
    /// Leaves a message for the filler, if there is one, 消息.
    void tell_filler(const ReviewFiling& filing, std::string_view kind, const std::string& reason, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
