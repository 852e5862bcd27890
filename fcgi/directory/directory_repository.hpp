// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/enrolment_code.hpp"
#include "association/proof_rule.hpp"
#include "db/database.hpp"
#include "enterprise/changes.hpp"
#include "enterprise/group.hpp"
#include "filing/filing.hpp"
#include "period/terms.hpp"
#include "review/review.hpp"
#include "review/scope.hpp"
#include "util/id.hpp"
#include "util/telephone.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::directory {

/// In the place of a status: those that the registry does not know any more.
inline constexpr std::string_view kMissing = "missing";

/// What an officer asked the list for.
struct ListFilter {
    review::Scope scope;
    review::Search search;
    std::string category = {}; ///< a word; empty: all
    std::string status = {};   ///< a word, or kMissing; empty: all
    bool without_filler = false;
};

/// One row of the list.
struct Listed {
    std::string uscc;
    std::string name;
    std::string district;
    enterprise::Category category;
    enterprise::Status status;
    bool is_missing; ///< the registry does not know the code any more
    std::string filler_name;
    int people;
};

/// A user associated with the enterprise.
struct Person {
    UserId user;
    std::string name;
    std::string post;
    Telephone mobile;
    std::string proof; ///< a word of the column
    Instant since;
    bool is_filler;
};

/// 填报权变动
struct FillerStep {
    std::string act; ///< a word of the column
    std::string holder;
    std::string actor;
    Instant at;
};

/// One month as the roster has it.
struct Month {
    period::Period period;
    std::optional<filing::State> state; ///< nothing: 未填报
    std::string duty;                   ///< due, exempt, outside
    bool is_late;
    int submission; ///< 0: nothing was submitted
    std::string district;
    std::optional<Instant> submitted_at;
};

/// A message about the enterprise to one of its users.
struct Told {
    std::string kind;
    std::string person;
    Instant sent_at;
    bool is_read;
};

/// A row of the history of its facts.
struct ChangeStep {
    Instant at;
    std::string field;
    std::string before;
    std::string after;
    std::string source; ///< a word of the column
    std::string by;     ///< empty: the nightly comparison
    std::string reason;
};

/// An enterprise with all that the portal holds of it.
struct Sheet {
    enterprise::Enterprise facts;
    std::optional<Instant> missing_since;
    bool is_moved; ///< the service centre chose the district
    period::Terms terms;
    enterprise::GroupSteps groups = {}; ///< none: of its category since ever
    std::vector<Person> people = {};
    std::vector<FillerStep> filler_steps = {};
    std::vector<Month> months = {};
    std::vector<Told> told = {};
    std::vector<ChangeStep> changes = {};
    std::optional<association::ProofRule> own_rule = {};
    std::optional<association::ProofRule> district_rule = {};
    std::optional<association::EnrolmentCode> latest_code = {}; ///< without the names
    bool is_own = false;                                        ///< of the officer who asks, who decides nothing about it
};

/// Enterprises as officers see them, 企业名录: nothing is found outside the scope.
class DirectoryRepository {
public:
    explicit DirectoryRepository(db::Reader& database) : database_(database) {}

    /// In the order of their codes after `after`. At most `most`.
    std::vector<Listed> list(const ListFilter& filter, std::string_view after, int most);
    /// The enterprise alone: its facts and terms.
    std::optional<Sheet> find(const review::Scope& scope, std::string_view uscc);
    /// Adds the rest of the sheet: people, how they are proven, changes of the right, months from `first` on, messages, history.
    void complete(Sheet& sheet, period::Period first);

private:
    void add_people(Sheet& sheet);
    void add_proof(Sheet& sheet);
    void add_filler_steps(Sheet& sheet);
    void add_months(Sheet& sheet, period::Period first);
    void add_told(Sheet& sheet);
    void add_changes(Sheet& sheet);

    db::Reader& database_;
};

} // namespace tianbao::directory
