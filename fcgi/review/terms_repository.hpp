// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "review/scope.hpp"
#include "review/terms.hpp"
#include "util/id.hpp"

#include <map>

namespace tianbao::review {

/// An enterprise with its terms, as an officer sees them.
struct TermsSheet {
    EnterpriseId enterprise;
    std::string uscc;
    std::string name;
    std::string district;
    std::string filler_name;
    period::Terms terms;
    std::map<period::Period, Instant> late; ///< when periods were first submitted that count as late
    Elsewhere elsewhere = {};               ///< as an officer of that scope sees it: none for who sees the city
    bool is_former = false;                 ///< the officer's district is the one of past months alone, and only reads what held in these
    bool is_own = false;                    ///< of the officer who asks, who decides nothing about it
};

/// One running extension or exemption of the list of all.
struct RunningTerm {
    std::string key; ///< where it stands in the list
    std::string uscc;
    std::string name;
    std::string district;
    period::Period first;
    std::optional<period::Period> last;
    std::optional<ShanghaiDay> until;                      ///< of an extension
    std::optional<period::ExemptionClass> exemption_class; ///< of an exemption
    std::string reason;
    std::string granted_by;
    Instant granted_at;
};

/// What a message to the filler names.
struct TermsNews {
    std::string_view kind;
    std::string period; ///< "2026-10", or the first month of an exemption
    std::string last;   ///< the last month of an exemption; empty: until further notice
    std::string until;  ///< the last day of an extension
    std::string reason;
};

/// Terms of single enterprises as seen by an officer: nothing is found outside the scope.
class TermsRepository {
public:
    explicit TermsRepository(db::Reader& database) : database_(database) {}

    /// For acts: an enterprise that is in the scope now.
    std::optional<TermsSheet> find(const Scope& scope, std::string_view uscc);
    /// For reading: one that stood in the scope's lists once, too, with what holds in those months.
    std::optional<TermsSheet> look(const Scope& scope, std::string_view uscc);
    /// Within a transaction, before reading what it decides on: of two changes of an enterprise's exemptions the second waits or conflicts.
    void begin_change(const EnterpriseId& enterprise);
    /// Extensions that have not run out and exemptions that are not over, in the order of their keys after `after`. At most `most`.
    std::vector<RunningTerm> running(const Scope& scope, std::string_view after, int most, Instant now);

    /// In place of an extension of the same period.
    void extend(const EnterpriseId& enterprise, const GrantedExtension& extension, const UserId& officer, Instant now);
    void exempt(const EnterpriseId& enterprise, const GrantedExemption& exemption, const UserId& officer, Instant now);
    void end_exemption(const EnterpriseId& enterprise, period::Period first, period::Period last);
    /// False: there is none any more.
    bool withdraw_extension(const EnterpriseId& enterprise, period::Period period);
    bool withdraw_exemption(const EnterpriseId& enterprise, period::Period first);

    /// Leaves a message for the filler, if there is one, 消息.
    void tell_filler(const TermsSheet& sheet, const TermsNews& news, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
