// SPDX-License-Identifier: MPL-2.0
#include "manual/manual.hpp"

#include <algorithm>

namespace tianbao::manual {

std::string_view word_of(Chapter chapter)
{
    switch (chapter) {
    case Chapter::sign_in:
        return "sign-in";
    case Chapter::association:
        return "association";
    case Chapter::filler:
        return "filler";
    case Chapter::filing:
        return "filing";
    case Chapter::enquiry:
        return "enquiry";
    case Chapter::submission:
        return "submission";
    case Chapter::accounting:
        return "accounting";
    case Chapter::returning:
        return "return";
    case Chapter::appeal:
        return "appeal";
    case Chapter::agency:
        return "agency";
    case Chapter::duty:
        return "duty";
    case Chapter::levels:
        return "levels";
    case Chapter::bulk:
        return "bulk";
    case Chapter::reminder:
        return "reminder";
    case Chapter::replacement:
        return "replacement";
    case Chapter::enrolment:
        return "enrolment";
    case Chapter::statistics:
        return "statistics";
    case Chapter::exporting:
        return "export";
    case Chapter::accounts:
        return "accounts";
    case Chapter::audit:
        return "audit";
    }
    return {};
}

std::optional<Chapter> chapter_from(std::string_view word)
{
    const auto found = std::find_if(kChapters.begin(), kChapters.end(), [&](Chapter chapter) { return word_of(chapter) == word; });
    return found == kChapters.end() ? std::nullopt : std::optional{*found};
}

} // namespace tianbao::manual
