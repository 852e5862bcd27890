// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/attachment.hpp"
#include "period/working_days.hpp"
#include "util/expected.hpp"
#include "util/id.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::filler {

/// A request for the right.
using HandoverRequestId = Id<struct HandoverRequestTag>;

/// How a request ended.
enum class RequestOutcome { granted, refused, withdrawn, vacated };

std::string_view word_of(RequestOutcome outcome);
std::optional<RequestOutcome> request_outcome_from(std::string_view word);

/// 申请移交填报权: one of the enterprise's users asks the filler for the right. Whoever holds it answers; after some working days
/// without an answer the officers may decide.
struct HandoverRequest {
    HandoverRequestId id;
    UserId asked_by;
    std::string asker_name;
    Telephone asker_mobile; ///< as verified
    std::string reason;
    Instant asked_at;
    Instant answer_until;
    std::optional<RequestOutcome> outcome; ///< none: it waits
    std::string answer;
    std::optional<appeal::AttachmentType> file_type = {}; ///< of the evidence that came with it, 证明材料; none: none did
    std::int64_t file_size = 0;                           ///< bytes

    bool is_overdue(Instant now) const { return !outcome && answer_until <= now; }
    /// The last day on which the holder alone answers.
    ShanghaiDay last_day() const;
};

/// Working days that the holder has to answer.
inline constexpr int kAnswerWorkingDays = 5;

/// Requests with evidence that one user may make in 24 hours, whether withdrawn or not.
inline constexpr int kMostEvidenceADay = 5;

/// What became of asking. The last one: nothing was stored, since so many came with evidence today.
enum class Asking { asked, waits_already, too_much_evidence };

/// The first instant at which officers may decide a request that was made `now`.
Instant answer_until(Instant now, const period::WorkingDays& working_days);

/// What its evidence is called when it is downloaded: a name of ours.
std::string evidence_name(const HandoverRequestId& id, appeal::AttachmentType type);

/// What is wrong with a reason or an answer.
enum class WordsFault { missing, too_long };

inline constexpr std::size_t kLongestWords = 500; ///< code points

/// The words as they are stored, or what is wrong with them.
Expected<std::string, WordsFault> read_words(std::string_view typed);

} // namespace tianbao::filler
