// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/proof_rule.hpp"
#include "period/working_days.hpp"
#include "util/id.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::association {

using AssociationRequestId = Id<struct AssociationRequestTag>;

/// What a user waits for.
enum class RequestWay {
    approval, ///< 填报员确认
    letter,   ///< 认证信函: an enrolment code, sent by the district
};

/// How a request ended.
enum class RequestOutcome { granted, refused, withdrawn, expired };

std::string_view word_of(RequestWay way);
std::optional<RequestWay> request_way_from(std::string_view word);
std::string_view word_of(RequestOutcome outcome);

/// 待确认的关联: nothing is associated before it is granted. The filler approves or refuses; after some working days without an answer the
/// officers may decide. It expires by itself.
struct AssociationRequest {
    AssociationRequestId id;
    UserId asked_by;
    std::string asker_name;
    Telephone asker_mobile; ///< as verified
    RequestWay way;
    std::string reason;
    Instant asked_at;
    Instant answer_until;
    Instant expires_at;
    // of the enterprise
    EnterpriseId enterprise;
    std::string uscc;
    std::string enterprise_name;
    bool has_filler = false;
    std::optional<Instant> code_issued_at = {}; ///< of the code that can be used now

    /// Whether the letter that was asked for is on its way: an earlier one has not arrived, or it would not have been asked for.
    bool is_letter_issued() const { return way == RequestWay::letter && code_issued_at && *code_issued_at >= asked_at; }

    /// Whether officers may decide in the filler's place: the time has run out, or there is no filler any more.
    bool is_overdue(Instant now) const { return way == RequestWay::approval && (answer_until <= now || !has_filler); }
    /// The last day on which the filler alone answers.
    ShanghaiDay last_day() const;
};

/// One whose time is over.
struct LapsedRequest {
    AssociationRequestId id;
    UserId asked_by;
    EnterpriseId enterprise;
    std::string uscc;
    std::string enterprise_name;
    bool is_associated; ///< in another way, while it waited
};

/// Working days that the filler has to answer.
inline constexpr int kAnswerWorkingDays = 5;

/// How long codes and requests last.
struct ProofSettings {
    std::chrono::days code_life{60};
    std::chrono::days request_life{30};
    ProofDefaults defaults = {}; ///< where officers have set a rule neither for the enterprise nor for its district
};

/// The end of the day that many days from now, Shanghai time.
Instant end_of_life(Instant now, std::chrono::days life);

/// The first instant at which officers may decide a request that was made `now`.
Instant answer_until(Instant now, const period::WorkingDays& working_days);

} // namespace tianbao::association
