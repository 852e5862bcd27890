// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "review/review.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <vector>

namespace tianbao::review {

/// What an officer typed for a return and has not sent, 未发出的批注和意见.
struct Draft {
    UserId officer;
    std::string by; ///< the officer's name
    Instant saved_at;
    ReturnForm form;
};

/// Who has a filing open for review, 正在审核. It only tells: the version of the filing decides who was first.
struct Claim {
    UserId officer;
    std::string by; ///< the officer's name
    Instant since;
};

/// A claim that was not seen for so long is none.
inline constexpr std::chrono::minutes kClaimLife{30};

/// What lies on the officers' desks beside a filing; the caller has seen the filing.
class DeskRepository {
public:
    DeskRepository(db::Reader& database, const EnterpriseId& enterprise, period::Period period)
        : database_(database), enterprise_(enterprise), period_(period.number())
    {
    }

    /// One for each officer; an empty form leaves none.
    void keep(const ReturnForm& form, const UserId& officer, Instant now);
    void drop(const UserId& officer);
    /// Of all officers, in the order of saving.
    std::vector<Draft> drafts();

    /// The officer has the filing open now, unless somebody else has.
    Claim claim(const UserId& officer, Instant now);
    /// Nobody has it open any more.
    void release();

private:
    db::Reader& database_;
    const EnterpriseId& enterprise_;
    int period_;
};

} // namespace tianbao::review
