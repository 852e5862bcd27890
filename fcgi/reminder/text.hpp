// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "reminder/reminder.hpp"

#include <map>

namespace tianbao::reminder {

/// What a reminder of one kind says, 催报文字: the e-mail's subject, and a body for the e-mail and the message in the portal. In braces
/// stand enterprise, period and deadline, as kHoles; nothing else is ever filled in.
struct Text {
    std::string subject;
    std::string body;

    friend bool operator==(const Text&, const Text&) = default;
};

/// The texts that the centre wrote; a kind that is not there has the standard one.
using Texts = std::map<Kind, Text>;

inline constexpr std::string_view kHoles[] = {"enterprise", "period", "deadline"};

inline constexpr std::size_t kLongestSubject = 80; ///< code points, as the next two
inline constexpr std::size_t kShortestBody = 20;
inline constexpr std::size_t kLongestBody = 500;

enum class TextFault {
    subject_missing,
    subject_long,
    subject_hole, ///< a brace that is no placeholder
    subject_link,
    body_short,
    body_long,
    body_hole,
    body_link,  ///< the portal adds the one link that there is
    body_lacks, ///< enterprise, period or deadline is not said
};

/// The text as it is stored, or all that is wrong with it. `typed` has the placeholders as kHoles names them.
Expected<Text, std::vector<TextFault>> read_text(const Text& typed);

/// What the placeholders stand for.
struct TextFacts {
    std::string enterprise;
    period::Period period;
    period::Deadline due; ///< the enterprise's own
};

/// The text for one enterprise.
Text filled(const Text& text, const TextFacts& facts);

} // namespace tianbao::reminder
